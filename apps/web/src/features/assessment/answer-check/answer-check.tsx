import { useEffect, useId, useRef, useState, type FormEvent, type JSX } from 'react';
import { useChange } from '../../../api/operations.js';
import { AnswerCheckDocument, type AnswerInput, type QuestionFieldsFragment } from '../../../gql/graphql.js';
import { useSay } from '../../../i18n/language.js';
import { Button } from '../../../ui/button.js';
import { FailureNotice } from '../../../ui/failure-notice.js';
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

/** A question by which readers check themselves: told at once, as often as they like, counted for nothing. */
export function AnswerCheck({ question, enrolmentId, activityId }: AnswerCheckProps): JSX.Element {
  const say = useSay();
  const name = useId();
  const [answer, setAnswer] = useState<AnswerInput | null>(null);
  const [isMissing, setMissing] = useState(false);
  const { mutate, data, error, isPending, reset } = useChange(AnswerCheckDocument);
  const outcome = data?.answerCheck;
  const verdict = outcome?.__typename === 'CheckAnswered' ? outcome : null;
  const box = useRef<HTMLElement>(null);
  const result = useRef<HTMLDivElement>(null);
  useEffect(() => result.current?.focus(), [verdict]);
  const check = (event: FormEvent): void => {
    event.preventDefault();
    setMissing(isBlank(answer));
    if (!answer || isBlank(answer)) return;
    mutate({ input: { enrolmentId, activityId, questionId: question.id, response: answer } });
  };
  const again = (): void => {
    reset();
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
          disabled={verdict !== null}
          name={name}
          headingLevel={3}
        />
        {isMissing && isBlank(answer) ? (
          <Notice tone="warn" announced>
            {say('check.answer-first')}
          </Notice>
        ) : null}
        {outcome?.__typename === 'AnswerCheckRefused' ? (
          <Notice tone="bad" announced>
            {outcome.message}
          </Notice>
        ) : null}
        {error ? <FailureNotice error={error} /> : null}
        {verdict ? null : (
          <Button type="submit" busy={isPending}>
            {say('check.action')}
          </Button>
        )}
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
