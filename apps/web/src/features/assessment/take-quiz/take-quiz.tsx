import { useEffect, useRef, useState, type JSX } from 'react';
import type { AttemptSheetFragment } from '../../../gql/graphql.js';
import { useSay } from '../../../i18n/language.js';
import { Button } from '../../../ui/button.js';
import { Icon } from '../../../ui/icon.js';
import { Notice } from '../../../ui/notice.js';
import { isBlank } from '../question/answer.rules.js';
import { QuestionField } from '../question/question-field.js';
import type { Savings } from './answer-saver.js';
import { Countdown } from './countdown.js';
import { QuestionNumbers } from './question-numbers.js';
import { ReviewAnswers } from './review-answers.js';
import { SavedMark } from './saved-mark.js';
import { useAnswers } from './use-answers.js';
import { useSubmission } from './use-submission.js';
import '../quiz.css';

interface TakeQuizProps {
  readonly attempt: AttemptSheetFragment;
  /** When the attempt was read, by this device's clock, in milliseconds. */
  readonly readAt: number;
  readonly reload: () => Promise<void>;
}

/** An open attempt: one question a screen, saved as it is answered, reviewed before it is sent. */
export function TakeQuiz({ attempt, readAt, reload }: TakeQuizProps): JSX.Element {
  const say = useSay();
  const { questions, secondsLeft } = attempt;
  const { saver, savings, forget } = useAnswers(attempt);
  const submission = useSubmission({ attemptId: attempt.id, saver, forget, reload });
  // The place after the last question is the review.
  const [place, setPlace] = useState(() => firstBlank(attempt, savings));
  const heading = useRef<HTMLHeadingElement>(null);
  const hasMoved = useRef(false);
  useEffect(() => {
    if (hasMoved.current) heading.current?.focus();
  }, [place]);
  useEffect(() => {
    if (savings.isClosed) void reload();
  }, [savings.isClosed, reload]);
  const goTo = (target: number): void => {
    hasMoved.current = true;
    setPlace(target);
    window.scrollTo(0, 0);
  };
  const question = questions[place];
  return (
    <div className="quiz">
      <div className="quiz-bar">
        <p className="quiz-place">
          {question ? say('quiz.place', { number: place + 1, count: questions.length }) : say('quiz.review')}
        </p>
        <SavedMark state={savings.state} />
        {secondsLeft === null ? null : (
          <Countdown endsAt={readAt + secondsLeft * 1000} onEnd={() => void submission.submit()} />
        )}
      </div>
      {savings.refusal ? (
        <Notice tone="bad" announced>
          {savings.refusal}
        </Notice>
      ) : null}
      {question ? (
        <>
          <QuestionField
            key={question.id}
            question={question}
            answer={savings.answers.get(question.id)?.response ?? null}
            onAnswer={(answer) => saver.answer(question.id, answer)}
            disabled={savings.isClosed}
            name={`answer-${question.id}`}
            heading={heading}
            headingLevel={2}
          />
          <div className="quiz-steps">
            <Button disabled={place === 0} onClick={() => goTo(place - 1)}>
              <Icon name="left" />
              {say('quiz.previous')}
            </Button>
            <Button look="primary" onClick={() => goTo(place + 1)}>
              {place + 1 === questions.length ? say('quiz.to-review') : say('quiz.next')}
              <Icon name="right" />
            </Button>
          </div>
        </>
      ) : (
        <ReviewAnswers
          questions={questions}
          answers={savings.answers}
          heading={heading}
          goTo={goTo}
          submission={submission}
        />
      )}
      <QuestionNumbers questions={questions} answers={savings.answers} place={place} goTo={goTo} />
    </div>
  );
}

/** Whoever comes back goes on where the first answer is missing. */
function firstBlank({ questions }: AttemptSheetFragment, { answers }: Savings): number {
  const blank = questions.findIndex(({ id }) => isBlank(answers.get(id)?.response));
  return blank < 0 ? questions.length : blank;
}
