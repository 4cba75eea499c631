import type { JSX, RefObject } from 'react';
import type { AttemptSheetFragment } from '../../../gql/graphql.js';
import { useSay } from '../../../i18n/language.js';
import { Button } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';
import { isComplete, piecesOf } from '../question/answer.rules.js';
import { givenAnswer } from '../question/answer-words.rules.js';
import { useAnswerWording } from '../question/question-verdict.js';
import type { Answers } from './answers.rules.js';

interface ReviewAnswersProps {
  readonly questions: AttemptSheetFragment['questions'];
  readonly answers: Answers;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly goTo: (place: number) => void;
  readonly submit: () => void;
}

/** All answers at a glance, with what is still missing, before they are sent for good. */
export function ReviewAnswers({ questions, answers, heading, goTo, submit }: ReviewAnswersProps): JSX.Element {
  const say = useSay();
  const wording = useAnswerWording();
  const missing = questions.filter((question) => !isComplete(question, answers.get(question.id)?.response)).length;
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {say('quiz.review-title')}
      </h2>
      {missing > 0 ? (
        <Notice tone="warn">{say('quiz.missing', { count: missing })}</Notice>
      ) : (
        <Notice tone="good">{say('quiz.nothing-missing')}</Notice>
      )}
      <ol className="review">
        {questions.map((question, index) => {
          const answer = answers.get(question.id)?.response ?? null;
          const lines = givenAnswer(question, answer, wording);
          return (
            <li key={question.id}>
              <p>{plainText(question.text)}</p>
              <p className={isComplete(question, answer) ? 'review-answer' : 'review-answer review-missing'}>
                {lines.length > 0 ? lines.join('; ') : say('quiz.not-answered')}
              </p>
              <Button look="quiet" onClick={() => goTo(index)}>
                {say('quiz.change')}
                <span className="visually-hidden"> {say('quiz.question', { number: index + 1 })}</span>
              </Button>
            </li>
          );
        })}
      </ol>
      <p>{say('quiz.submit-hint')}</p>
      <Button look="primary" onClick={submit}>
        {say('quiz.submit')}
      </Button>
    </section>
  );
}

function plainText(text: string): string {
  return piecesOf(text)
    .map((piece) => (piece.kind === 'text' ? piece.text : '…'))
    .join('');
}
