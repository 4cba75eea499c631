import type { QuestionResponse } from '../question-response.js';
import type { Question } from '../question.types.js';
import { scoreQuestion, type QuestionScore } from './score-question.rules.js';

/** Far below the smallest step between two grades, far above the noise of adding thirds and sevenths in binary. */
const NOISE = 1e-9;

/** The result of an attempt. */
export interface Grade {
  /** Rounded down to hundredths. */
  points: number;
  /** One per question. */
  maxPoints: number;
  /** 0 to 100, an integer, rounded down so that nobody passes by rounding. */
  percent: number;
  passed: boolean;
  /** In the order of the questions. */
  perQuestion: ({ questionId: string } & QuestionScore)[];
}

/**
 * Grades an attempt. A question without a response is blank, a response to a question that was not asked counts nothing.
 * @param passMark the percentage that passes, itself included. An attempt without questions never passes.
 */
export function gradeAttempt(
  questions: readonly Question[],
  responses: ReadonlyMap<string, QuestionResponse>,
  passMark: number,
): Grade {
  const perQuestion = questions.map((question) => ({
    questionId: question.id,
    ...scoreQuestion(question, responses.get(question.id)),
  }));
  const earned = perQuestion.reduce((sum, score) => sum + score.points, 0);
  const maxPoints = questions.length;
  const percent = maxPoints > 0 ? roundDown((earned * 100) / maxPoints) : 0;
  return {
    points: roundDown(earned * 100) / 100,
    maxPoints,
    percent,
    passed: maxPoints > 0 && percent >= passMark,
    perQuestion,
  };
}

function roundDown(value: number): number {
  return Math.floor(value + NOISE);
}
