import type { JSX } from 'react';
import type { FeedbackTime, QuizQuery } from '../../../gql/graphql.js';
import { useSay, type MessageId } from '../../../i18n/language.js';

type Rules = NonNullable<NonNullable<QuizQuery['enrolment']['version']['activity']>['quiz']>;

/** When right answers are shown, in the words of the page. */
export const FEEDBACK_WORDS: Record<FeedbackTime, MessageId> = {
  AFTER_SUBMISSION: 'quiz.feedback-after-submission',
  AFTER_PASS: 'quiz.feedback-after-pass',
  AFTER_LAST_ATTEMPT: 'quiz.feedback-after-last-attempt',
  NEVER: 'quiz.feedback-never',
};

/** By which rules a quiz is taken, before anybody begins. */
export function QuizRulesList({ rules }: { rules: Rules }): JSX.Element {
  const say = useSay();
  const { questionCount, passMark, attempts, cooldownMinutes, timeLimitMinutes, feedback } = rules;
  const lines = [
    say('quiz.rule-questions', { count: questionCount }),
    say('quiz.rule-pass', { percent: passMark }),
    timeLimitMinutes === null ? say('quiz.rule-no-time-limit') : say('quiz.rule-time', { minutes: timeLimitMinutes }),
    attempts === 0 ? say('quiz.rule-no-attempt-limit') : say('quiz.rule-attempts', { count: attempts }),
    ...(cooldownMinutes > 0 ? [say('quiz.rule-cooldown', { minutes: cooldownMinutes })] : []),
    say('quiz.rule-saved'),
    say(FEEDBACK_WORDS[feedback]),
  ];
  return (
    <ul className="quiz-rules">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
