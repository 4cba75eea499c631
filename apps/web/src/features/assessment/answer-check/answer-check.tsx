import { useEffect, useId, useRef, useState, type FormEvent, type JSX } from 'react';
import type { AnswerInput, QuestionFieldsFragment } from '../../../gql/graphql.js';
import { useLanguage, useSay } from '../../../i18n/language.js';
import { useCheckVerdict, type CheckPlace } from '../../../offline/check-verdict.js';
import { outbox, useOutboxItems, type OutboxItem } from '../../../offline/index.js';
import { Button } from '../../../ui/button.js';
import { Icon } from '../../../ui/icon.js';
import { Notice } from '../../../ui/notice.js';
import { isBlank } from '../question/answer.rules.js';
import { QuestionField } from '../question/question-field.js';
import { QuestionVerdict } from '../question/question-verdict.js';

interface AnswerCheckProps {
  readonly question: QuestionFieldsFragment;
  readonly enrolmentId: string;
  readonly activityId: string;
}

/**
 * A question by which readers check themselves: told at once, as often as they like, counted for nothing. Without a network the
 * answer waits, and what the server says to it is shown when it comes.
 */
export function AnswerCheck({ question, enrolmentId, activityId }: AnswerCheckProps): JSX.Element {
  const say = useSay();
  const { locale } = useLanguage();
  const name = useId();
  const place = { enrolmentId, activityId, questionId: question.id };
  const { verdict: known, forget } = useCheckVerdict(place);
  const item = useWaitingCheck(place);
  const [chosen, setAnswer] = useState<AnswerInput | null>(null);
  const [isMissing, setMissing] = useState(false);
  const [hasAsked, setAsked] = useState(false);
  const answer = chosen ?? (item?.kind === 'answer-check' ? item.payload.response : (known?.answer ?? null));
  const verdict = known?.outcome ?? null;
  const box = useRef<HTMLElement>(null);
  const result = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (verdict && hasAsked) result.current?.focus();
  }, [verdict, hasAsked]);
  const check = (event: FormEvent): void => {
    event.preventDefault();
    setMissing(isBlank(answer));
    if (!answer || isBlank(answer)) return;
    setAsked(true);
    void outbox.add({ kind: 'answer-check', payload: { ...place, response: answer } }, say('check.title'), locale);
  };
  const again = (): void => {
    forget();
    if (item) void outbox.discard(item);
    setAnswer(null);
    box.current?.querySelector('h3')?.focus();
  };
  return (
    <section className="check" aria-label={say('check.title')} ref={box}>
      <p className="callout-kind">
        <Icon name="quiz" />
        {say('check.title')}
      </p>
      <form onSubmit={check}>
        <QuestionField
          question={question}
          answer={answer}
          onAnswer={setAnswer}
          disabled={verdict !== null || item !== null}
          name={name}
          headingLevel={3}
        />
        {isMissing && isBlank(answer) ? (
          <Notice tone="warn" announced>
            {say('check.answer-first')}
          </Notice>
        ) : null}
        {item ? <OnItsWay item={item} /> : null}
        {verdict || item ? null : <Button type="submit">{say('check.action')}</Button>}
      </form>
      {verdict ? (
        <div ref={result} tabIndex={-1}>
          <QuestionVerdict question={question} answer={answer} verdict={verdict} />
          <Button onClick={again}>{say('check.again')}</Button>
        </div>
      ) : null}
    </section>
  );
}

/** An answer that the server has not seen yet, or did not take. */
function OnItsWay({ item }: { item: OutboxItem }): JSX.Element {
  const say = useSay();
  if (item.state === 'waiting') return <Notice tone="info">{say('check.waits')}</Notice>;
  return (
    <Notice tone="bad" announced>
      <p>{item.refusal?.message ?? say('sync.refused-unknown')}</p>
      <Button onClick={() => void outbox.discard(item)}>{say('check.again')}</Button>
    </Notice>
  );
}

function useWaitingCheck({ enrolmentId, activityId, questionId }: CheckPlace): OutboxItem | null {
  const own = useOutboxItems().filter(
    (item) =>
      item.kind === 'answer-check' &&
      item.payload.enrolmentId === enrolmentId &&
      item.payload.activityId === activityId &&
      item.payload.questionId === questionId,
  );
  return own.at(-1) ?? null;
}
