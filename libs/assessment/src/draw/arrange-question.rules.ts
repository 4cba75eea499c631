import type { LearnerGap, LearnerQuestion, Piece, QuizRules } from '../question.types.js';
import { randomFrom, shuffle, shuffleAnew, type RandomSource } from './seeded-random.rules.js';

/** How one attempt shows its questions. The seed is kept on the attempt and never sent to a learner. */
export interface Presentation extends Pick<QuizRules, 'shuffleOptions'> {
  seed: string;
}

/**
 * Arranges what a learner sees, the same way for the same seed, so that a reload or another device shows the same page.
 * Right sides and items are always shuffled, and items never stand in the right order: leaving them alone is no answer.
 * @param rightOrder the item ids of an order question in the right order; no other type has one
 */
export function arrangeQuestion(
  shown: LearnerQuestion,
  presentation: Presentation,
  rightOrder: readonly string[] = [],
): LearnerQuestion {
  const random = randomFrom(`${presentation.seed}/${shown.id}`);
  const arrange = (choices: Piece[]) => (presentation.shuffleOptions ? shuffle(choices, random) : choices);
  switch (shown.type) {
    case 'single':
    case 'multiple':
      return { ...shown, options: arrange(shown.options) };
    case 'gap':
      return { ...shown, gaps: shown.gaps.map((gap) => arrangeGap(gap, arrange)) };
    case 'match':
      return { ...shown, right: shuffle(shown.right, random) };
    case 'order':
      return { ...shown, items: disarrange(shown.items, rightOrder, random) };
    case 'true-false':
    case 'numeric':
    case 'short':
      return shown;
  }
}

function arrangeGap(gap: LearnerGap, arrange: (choices: Piece[]) => Piece[]): LearnerGap {
  return gap.kind === 'choice' ? { ...gap, choices: arrange(gap.choices) } : gap;
}

function disarrange(items: readonly Piece[], rightOrder: readonly string[], random: RandomSource): Piece[] {
  const inRightOrder = items.toSorted((one, other) => rightOrder.indexOf(one.id) - rightOrder.indexOf(other.id));
  return shuffleAnew(inRightOrder, random);
}
