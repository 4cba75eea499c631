import type { LocalizedText } from './localized-text.rules.js';
import type { Gap, Piece, Question } from './question-bank.js';

interface LearnerQuestionFields {
  id: string;
  text: LocalizedText;
}

/** What a learner needs to answer, and nothing that tells the answer. */
export type LearnerQuestion = LearnerQuestionFields &
  (
    | { type: 'single' | 'multiple'; options: Piece[] }
    | { type: 'true-false' }
    | { type: 'match'; left: Piece[]; right: Piece[] }
    | { type: 'order'; items: Piece[] }
    | { type: 'numeric'; unit?: LocalizedText }
    | { type: 'short' }
    | { type: 'gap'; gaps: LearnerGap[] }
  );

export type LearnerGap = { id: string; kind: 'entry' } | { id: string; kind: 'choice'; choices: Piece[] };

/**
 * Strips key, feedback, tags and difficulty. It names every field that it lets through, so that a new field of a
 * question stays secret until somebody decides otherwise. Pieces come sorted by id; showing them is another's shuffle.
 */
export function toLearnerQuestion(question: Question): LearnerQuestion {
  const { id, text } = question;
  switch (question.type) {
    case 'single':
    case 'multiple':
      return { id, type: question.type, text, options: piecesById(question.options) };
    case 'match':
      return { id, type: 'match', text, left: piecesById(question.left), right: piecesById(question.right) };
    case 'order':
      return { id, type: 'order', text, items: piecesById(question.items) };
    case 'numeric':
      return { id, type: 'numeric', text, ...(question.unit && { unit: question.unit }) };
    case 'gap':
      return { id, type: 'gap', text, gaps: question.gaps.map(toLearnerGap) };
    case 'true-false':
    case 'short':
      return { id, type: question.type, text };
  }
}

function toLearnerGap(gap: Gap): LearnerGap {
  if (gap.kind === 'entry') return { id: gap.id, kind: 'entry' };
  return { id: gap.id, kind: 'choice', choices: piecesById(gap.choices) };
}

function piecesById(pieces: readonly Piece[]): Piece[] {
  return pieces.map(({ id, text }) => ({ id, text })).sort((one, other) => (one.id < other.id ? -1 : 1));
}
