import type { JSX } from 'react';
import type { AttemptSheetFragment } from '../../../gql/graphql.js';
import { useSay } from '../../../i18n/language.js';
import { isBlank } from '../question/answer.rules.js';
import type { Answers } from './answers.rules.js';

interface QuestionNumbersProps {
  readonly questions: AttemptSheetFragment['questions'];
  readonly answers: Answers;
  /** Which question is on the screen, from 0; after the last stands the review. */
  readonly place: number;
  readonly goTo: (place: number) => void;
}

/** The way to every question by its number, and which of them are answered. */
export function QuestionNumbers({ questions, answers, place, goTo }: QuestionNumbersProps): JSX.Element {
  const say = useSay();
  return (
    <nav aria-label={say('quiz.numbers')}>
      <ol className="numbers">
        {questions.map(({ id }, index) => {
          const isAnswered = !isBlank(answers.get(id)?.response);
          const number = index + 1;
          return (
            <li key={id}>
              <button
                type="button"
                className={isAnswered ? 'number number-answered' : 'number'}
                aria-current={index === place ? 'step' : undefined}
                aria-label={isAnswered ? say('quiz.number-answered', { number }) : say('quiz.number-blank', { number })}
                onClick={() => goTo(index)}
              >
                {number}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
