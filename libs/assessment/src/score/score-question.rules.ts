import type { QuestionResponse, ResponseRefusalCode } from '../question-response.js';
import type { Question } from '../question.types.js';
import { answerOf, isBlank, refusalOf, type Answer } from './answer.rules.js';
import { shareOfChoice, shareOfGaps, shareOfMatch, shareOfNumber } from './share.rules.js';
import { shareOfOrder, shareOfText, shareOfTruth } from './share.rules.js';

/** What one question earned. */
export interface QuestionScore {
  /** 0 to 1, with partial credit. */
  points: number;
  /** Whether all of it is right. */
  correct: boolean;
  /** False where the question was left blank. */
  answered: boolean;
  /** Why the response does not belong to the question: then it earns nothing, and grading goes on. */
  refused: ResponseRefusalCode | null;
}

const BLANK: QuestionScore = { points: 0, correct: false, answered: false, refused: null };

/**
 * Scores one response. It depends on no language: every reader of a course version is scored alike, whichever language is
 * on the screen, and grading again gives the same score. It never throws.
 */
export function scoreQuestion(question: Question, response: QuestionResponse | null | undefined): QuestionScore {
  if (!response || isBlank(response)) return BLANK;
  const refused = refusalOf(question, response);
  const answer = refused ? null : answerOf(question, response);
  const points = answer ? shareOf(answer) : 0;
  return { points, correct: points === 1, answered: true, refused };
}

function shareOf({ kind, question, response }: Answer): number {
  switch (kind) {
    case 'choice':
      return shareOfChoice(question, response);
    case 'truth':
      return shareOfTruth(question, response);
    case 'match':
      return shareOfMatch(question, response);
    case 'order':
      return shareOfOrder(question, response);
    case 'number':
      return shareOfNumber(question, response);
    case 'text':
      return shareOfText(question, response);
    case 'gaps':
      return shareOfGaps(question, response);
  }
}
