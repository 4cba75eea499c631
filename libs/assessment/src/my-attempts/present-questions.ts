import { LearnerQuestionType, type PublishedVersion } from '#catalog';
import { factsOf, type AnswerRow, type AttemptRow, type QuestionGrade } from '../attempt-row.js';
import type { Sheet } from '../attempt-view.js';
import type { AttemptQuestionType } from '../attempt.type.js';
import { mayReveal } from '../attempt.rules.js';
import { presentQuestion } from '../draw/present-question.rules.js';
import { QuestionResultType } from '../question-result.type.js';
import type { Question } from '../question.types.js';
import { questionsOf, rulesOfAttempt } from '../version-parts.js';
import { presentAnswer } from '../read-answer.js';
import { feedbackFor } from '../reveal.rules.js';

/** The questions of an attempt as its learner sees them now: results only where the rules of the quiz allow it. */
export function presentQuestions(
  attempt: AttemptRow,
  { answers, others }: Sheet,
  version: PublishedVersion,
  now: Date,
): AttemptQuestionType[] {
  const rules = rulesOfAttempt(version, attempt.activityId);
  const isRevealed = attempt.closedAt !== null && mayReveal(rules, [factsOf(attempt), ...others], now);
  const answerTo = new Map(answers.map((answer) => [answer.questionId, answer]));
  const gradeOf = new Map(isRevealed ? attempt.result?.map((grade) => [grade.questionId, grade]) : []);
  const presentation = { seed: attempt.seed, shuffleOptions: rules.shuffleOptions };
  return questionsOf(version, attempt.questionIds).map((question) => {
    const shown = LearnerQuestionType.from(presentQuestion(question, presentation));
    const answer = answerTo.get(question.id);
    const response = answer ? presentAnswer(answer.sequence, answer.response) : null;
    return { ...shown, response, result: resultOf(question, answer, gradeOf.get(question.id)) };
  });
}

/** The explanation is made anew, the score is the one that was given. */
function resultOf(
  question: Question,
  answer: AnswerRow | undefined,
  grade: QuestionGrade | undefined,
): QuestionResultType | null {
  return grade ? QuestionResultType.from({ ...feedbackFor(question, answer?.response), ...grade }) : null;
}
