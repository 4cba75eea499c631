import type {
  AcceptedAnswers,
  Gap,
  Language,
  MatchQuestion,
  OrderQuestion,
  Question,
} from '../course-files/course-document.js';
import type { AcceptedAnswersType, AuthorGapType, AuthorPairType, AuthorQuestionType } from './author-question.type.js';

/** A question with its key in GraphQL's shape. */
export function presentAuthorQuestion(question: Question): AuthorQuestionType {
  const { id, use, type, outcome, difficulty, tags, text } = question;
  return {
    ...NOTHING,
    id,
    use,
    type,
    outcomeId: outcome,
    difficulty,
    tags,
    text,
    ...keyOf(question),
    ...feedbackOf(question),
  };
}

type Key = Omit<AuthorQuestionType, 'id' | 'use' | 'type' | 'outcomeId' | 'difficulty' | 'tags' | 'text'>;

const NOTHING: Key = {
  options: [],
  truth: null,
  pairs: [],
  distractors: [],
  items: [],
  number: null,
  tolerance: null,
  unit: null,
  accept: [],
  gaps: [],
  feedbackCorrect: null,
  feedbackIncorrect: null,
};

function keyOf(question: Question): Partial<Key> {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return { options: question.options };
    case 'true-false':
      return { truth: question.answer };
    case 'match':
      return { pairs: pairsOf(question), distractors: distractorsOf(question) };
    case 'order':
      return { items: inRightOrder(question) };
    case 'numeric':
      return { number: question.answer, tolerance: question.tolerance, unit: question.unit ?? null };
    case 'short':
      return { accept: presentAccepted(question.accept) };
    case 'gap':
      return { gaps: question.gaps.map(presentGap) };
  }
}

function feedbackOf(question: Question): Partial<Key> {
  if (!('feedback' in question)) return {};
  return { feedbackCorrect: question.feedback.correct, feedbackIncorrect: question.feedback.incorrect };
}

function pairsOf({ left, right, answer }: MatchQuestion): AuthorPairType[] {
  return left.flatMap((piece) => {
    const partner = right.find(({ id }) => id === answer[piece.id]);
    return partner ? [{ left: piece, right: partner }] : [];
  });
}

function distractorsOf({ right, answer }: MatchQuestion): MatchQuestion['right'] {
  const paired = new Set(Object.values(answer));
  return right.filter(({ id }) => !paired.has(id));
}

function inRightOrder({ items, answer }: OrderQuestion): OrderQuestion['items'] {
  return answer.flatMap((id) => items.find((item) => item.id === id) ?? []);
}

function presentAccepted(accept: AcceptedAnswers): AcceptedAnswersType[] {
  return (Object.entries(accept) as [Language, string[]][]).map(([locale, spellings]) => ({ locale, spellings }));
}

function presentGap(gap: Gap): AuthorGapType {
  if (gap.kind === 'entry') return { id: gap.id, accept: presentAccepted(gap.accept), choices: [] };
  return { id: gap.id, accept: [], choices: gap.choices.map((choice) => ({ ...choice, feedback: null })) };
}
