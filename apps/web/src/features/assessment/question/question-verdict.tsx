import type { JSX } from 'react';
import type { AnswerInput, QuestionFieldsFragment, RightAnswerFieldsFragment } from '../../../gql/graphql.js';
import { useLanguage, useSay } from '../../../i18n/language.js';
import { writeNumber } from '../../../i18n/write-values.rules.js';
import { Icon } from '../../../ui/icon.js';
import { givenAnswer, rightAnswer, type AnswerWording } from './answer-words.rules.js';

const DECIMALS = 3;

/** How a question was graded. */
interface Verdict {
  readonly points: number;
  readonly correct: boolean;
  readonly explanation: string | null;
  readonly options: readonly {
    readonly optionId: string;
    readonly chosen: boolean;
    readonly correct: boolean;
    readonly feedback: string;
  }[];
  readonly rightAnswer: RightAnswerFieldsFragment;
}

interface QuestionVerdictProps {
  readonly question: QuestionFieldsFragment;
  readonly answer: AnswerInput | null;
  readonly verdict: Verdict;
}

/** What was answered, whether it is right, and why. */
export function QuestionVerdict({ question, answer, verdict }: QuestionVerdictProps): JSX.Element {
  const say = useSay();
  const wording = useAnswerWording();
  const given = givenAnswer(question, answer, wording);
  return (
    <div className="verdict">
      <VerdictMark verdict={verdict} />
      {verdict.options.length > 0 ? (
        <OptionVerdicts question={question} options={verdict.options} />
      ) : (
        <>
          <p className="small">{say('verdict.given')}</p>
          <Lines lines={given.length > 0 ? given : [say('verdict.blank')]} isOrder={question.type === 'ORDER'} />
          {verdict.correct ? null : (
            <>
              <p className="small">{say('verdict.right')}</p>
              <Lines lines={rightAnswer(question, verdict.rightAnswer, wording)} isOrder={question.type === 'ORDER'} />
            </>
          )}
        </>
      )}
      {verdict.explanation ? <p>{verdict.explanation}</p> : null}
    </div>
  );
}

/** How answers are said in the language of the page. */
export function useAnswerWording(): AnswerWording {
  const say = useSay();
  const { locale } = useLanguage();
  return {
    yes: say('question.true'),
    no: say('question.false'),
    number: (value) => writeNumber(value, locale, DECIMALS),
  };
}

function VerdictMark({ verdict: { correct, points } }: Pick<QuestionVerdictProps, 'verdict'>): JSX.Element {
  const say = useSay();
  const tone = correct ? 'good' : points > 0 ? 'warn' : 'bad';
  const words = correct ? 'verdict.correct' : points > 0 ? 'verdict.partly' : 'verdict.incorrect';
  return (
    <p className={`chip chip-${tone}`}>
      <Icon name={correct ? 'check-circle' : 'info'} />
      {say(words)}
    </p>
  );
}

/** Options explain themselves: each that was chosen, and each that is right. */
function OptionVerdicts({
  question,
  options,
}: { question: QuestionFieldsFragment } & Pick<Verdict, 'options'>): JSX.Element {
  const say = useSay();
  return (
    <ul className="option-verdicts">
      {options.map(({ optionId, chosen, correct, feedback }) => (
        <li key={optionId} className={correct ? 'option-right' : 'option-wrong'}>
          <p className="small">
            {chosen ? say('verdict.chosen') : say('verdict.not-chosen')} ·{' '}
            {correct ? say('verdict.option-right') : say('verdict.option-wrong')}
          </p>
          <p className="option-text">{question.options.find(({ id }) => id === optionId)?.text}</p>
          <p>{feedback}</p>
        </li>
      ))}
    </ul>
  );
}

function Lines({ lines, isOrder }: { lines: readonly string[]; isOrder: boolean }): JSX.Element {
  const List = isOrder ? 'ol' : 'ul';
  return (
    <List className="answer-lines">
      {lines.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </List>
  );
}
