import type { QuestionResponse } from './question-response.js';
import type { AcceptedAnswers, Gap, LocalizedText, Piece, Question } from './question.types.js';
import { scoreQuestion } from './score/score-question.rules.js';

/**
 * What a learner may see of a question once the policy allows it (`mayReveal`). Texts come in all their languages, as those
 * of the question do: the reader's language picks, in one place, for both.
 */
export interface QuestionFeedback {
  questionId: string;
  /** 0 to 1. */
  points: number;
  correct: boolean;
  answered: boolean;
  /** Why the answer is right or wrong; null for single and multiple choice, whose options explain themselves. */
  explanation: LocalizedText | null;
  /** Of single and multiple choice: the options that were chosen and those that are right. */
  options: OptionFeedback[];
  rightAnswer: RightAnswer;
}

export interface OptionFeedback extends Piece {
  chosen: boolean;
  correct: boolean;
  feedback: LocalizedText;
}

/** The answer that would have earned every point, readable without the question. */
export type RightAnswer =
  | { kind: 'choice'; options: Piece[] }
  | { kind: 'truth'; value: boolean }
  | { kind: 'match'; pairs: { left: Piece; right: Piece }[] }
  | { kind: 'order'; items: Piece[] }
  /** Right when |given − value| ≤ tolerance. */
  | { kind: 'number'; value: number; tolerance: number; unit: LocalizedText | null }
  | { kind: 'text'; text: LocalizedText }
  | { kind: 'gaps'; gaps: { gapId: string; text: LocalizedText }[] };

/** Explains one question of a closed attempt. Ask `mayReveal` first: this tells the key. */
export function feedbackFor(question: Question, response: QuestionResponse | null | undefined): QuestionFeedback {
  const { points, correct, answered } = scoreQuestion(question, response);
  return {
    questionId: question.id,
    points,
    correct,
    answered,
    explanation: explanationOf(question, correct),
    options: optionFeedbackOf(question, response),
    rightAnswer: rightAnswerOf(question),
  };
}

/** A partly right answer is told what an incorrect one is told: that is where the explanation stands. */
function explanationOf(question: Question, correct: boolean): LocalizedText | null {
  if (!('feedback' in question)) return null;
  return correct ? question.feedback.correct : question.feedback.incorrect;
}

function optionFeedbackOf(question: Question, response: QuestionResponse | null | undefined): OptionFeedback[] {
  if (!('options' in question)) return [];
  const chosenIds = response?.kind === 'choice' ? response.optionIds : [];
  const explained = question.options.map((option) => ({ option, chosen: chosenIds.includes(option.id) }));
  return explained
    .filter(({ option, chosen }) => chosen || option.correct)
    .map(({ option, chosen }) => ({ ...pieceOf(option), chosen, correct: option.correct, feedback: option.feedback }));
}

function rightAnswerOf(question: Question): RightAnswer {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return { kind: 'choice', options: question.options.filter(isCorrect).map(pieceOf) };
    case 'true-false':
      return { kind: 'truth', value: question.answer };
    case 'match':
      return { kind: 'match', pairs: question.left.flatMap((left) => pairsOf(question, left)) };
    case 'order':
      return { kind: 'order', items: question.answer.flatMap((id) => piecesWithId(question.items, id)) };
    case 'numeric':
      return {
        kind: 'number',
        value: question.answer,
        tolerance: question.tolerance,
        unit: question.unit ?? null,
      };
    case 'short':
      return { kind: 'text', text: firstWordings(question.accept) };
    case 'gap':
      return { kind: 'gaps', gaps: question.gaps.map((gap) => ({ gapId: gap.id, text: rightTextOf(gap) })) };
  }
}

function pairsOf(question: Extract<Question, { type: 'match' }>, left: Piece): { left: Piece; right: Piece }[] {
  const rights = piecesWithId(question.right, question.answer[left.id] ?? '');
  return rights.map((right) => ({ left: pieceOf(left), right }));
}

function rightTextOf(gap: Gap): LocalizedText {
  if (gap.kind === 'entry') return firstWordings(gap.accept);
  return gap.choices.find(isCorrect)?.text ?? {};
}

/** Of the accepted wordings of each language the first: the one the author would say. */
function firstWordings(accept: AcceptedAnswers): LocalizedText {
  return Object.fromEntries(Object.entries(accept).map(([language, wordings]) => [language, wordings[0]]));
}

function piecesWithId(pieces: readonly Piece[], id: string): Piece[] {
  return pieces.filter((piece) => piece.id === id).map(pieceOf);
}

/** Names what goes out, so that nothing else of an option does. */
function pieceOf({ id, text }: Piece): Piece {
  return { id, text };
}

function isCorrect(choice: { correct: boolean }): boolean {
  return choice.correct;
}
