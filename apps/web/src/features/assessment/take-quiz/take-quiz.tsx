import { useEffect, useRef, useState, type JSX } from 'react';
import type { AttemptSheetFragment } from '../../../gql/graphql.js';
import { useSay } from '../../../i18n/language.js';
import { Button } from '../../../ui/button.js';
import { Icon } from '../../../ui/icon.js';
import { Notice } from '../../../ui/notice.js';
import { isBlank } from '../question/answer.rules.js';
import { QuestionField } from '../question/question-field.js';
import type { Answers } from './answers.rules.js';
import { Countdown } from './countdown.js';
import { HandedIn } from './handed-in.js';
import { QuestionNumbers } from './question-numbers.js';
import { ReviewAnswers } from './review-answers.js';
import { SavedMark } from './saved-mark.js';
import { useAnswers } from './use-answers.js';
import { useSubmission } from './use-submission.js';
import '../quiz.css';

interface TakeQuizProps {
  readonly attempt: AttemptSheetFragment;
  readonly enrolmentId: string;
  /** Of the quiz. */
  readonly title: string;
  /** When the attempt was read, by this device's clock, in milliseconds. */
  readonly readAt: number;
}

/** An open attempt: one question a screen, saved as it is answered, reviewed before it is sent. */
export function TakeQuiz({ attempt, enrolmentId, title, readAt }: TakeQuizProps): JSX.Element {
  const say = useSay();
  const { questions, secondsLeft } = attempt;
  const { answers, state, refusal, answer } = useAnswers(attempt, enrolmentId, title);
  const { submit, item } = useSubmission(attempt, enrolmentId, title);
  // The place after the last question is the review.
  const [place, setPlace] = useState(() => firstBlank(attempt, answers));
  const heading = useRef<HTMLHeadingElement>(null);
  const hasMoved = useRef(false);
  useEffect(() => {
    if (hasMoved.current) heading.current?.focus();
  }, [place]);
  const goTo = (target: number): void => {
    hasMoved.current = true;
    setPlace(target);
    window.scrollTo(0, 0);
  };
  const question = questions[place];
  if (item) return <HandedIn item={item} />;
  return (
    <div className="quiz">
      <div className="quiz-bar">
        <p className="quiz-place">
          {question ? say('quiz.place', { number: place + 1, count: questions.length }) : say('quiz.review')}
        </p>
        <SavedMark state={state} />
        {secondsLeft === null ? null : <Countdown endsAt={readAt + secondsLeft * 1000} onEnd={submit} />}
      </div>
      {refusal ? (
        <Notice tone="bad" announced>
          {refusal}
        </Notice>
      ) : null}
      {question ? (
        <>
          <QuestionField
            key={question.id}
            question={question}
            answer={answers.get(question.id)?.response ?? null}
            onAnswer={(response) => answer(question.id, response)}
            disabled={false}
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
        <ReviewAnswers questions={questions} answers={answers} heading={heading} goTo={goTo} submit={submit} />
      )}
      <QuestionNumbers questions={questions} answers={answers} place={place} goTo={goTo} />
    </div>
  );
}

/** Whoever comes back goes on where the first answer is missing. */
function firstBlank({ questions }: AttemptSheetFragment, answers: Answers): number {
  const blank = questions.findIndex(({ id }) => isBlank(answers.get(id)?.response));
  return blank < 0 ? questions.length : blank;
}
