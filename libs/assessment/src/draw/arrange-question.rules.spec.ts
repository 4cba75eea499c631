import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LearnerQuestion, Piece } from '../question.types.js';
import { arrangeQuestion } from './arrange-question.rules.js';

const text = { en: 'Text' };
const pieces = (ids: string): Piece[] => [...ids].map((id) => ({ id, text }));
const idsOf = (things: readonly Piece[]) => things.map((thing) => thing.id).join('');

const single: LearnerQuestion = { id: 'single', type: 'single', text, options: pieces('abcd') };
const match: LearnerQuestion = { id: 'match', type: 'match', text, left: pieces('lmn'), right: pieces('rstu') };
const order: LearnerQuestion = { id: 'order', type: 'order', text, items: pieces('xyz') };
const gap: LearnerQuestion = {
  id: 'gap',
  type: 'gap',
  text,
  gaps: [
    { id: 'g1', kind: 'entry' },
    { id: 'g2', kind: 'choice', choices: pieces('abc') },
  ],
};

/** All arrangements that 300 seeds give, as strings. */
function arrangements(shown: LearnerQuestion, shuffleOptions: boolean, rightOrder: string[] = []): string[] {
  const seeds = Array.from({ length: 300 }, (_, index) => `seed-${index}`);
  const arranged = seeds.map((seed) => signatureOf(arrangeQuestion(shown, { seed, shuffleOptions }, rightOrder)));
  return [...new Set(arranged)].sort();
}

function signatureOf(shown: LearnerQuestion): string {
  switch (shown.type) {
    case 'single':
    case 'multiple':
      return idsOf(shown.options);
    case 'match':
      return `${idsOf(shown.left)}-${idsOf(shown.right)}`;
    case 'order':
      return idsOf(shown.items);
    case 'gap':
      return shown.gaps.map((part) => (part.kind === 'choice' ? idsOf(part.choices) : part.kind)).join('-');
    default:
      return '';
  }
}

describe('arrangeQuestion', () => {
  it('shows options in all orders if it may, else as they come', () => {
    expect(arrangements(single, true)).toHaveLength(24);
    expect(arrangements(single, false)).toEqual(['abcd']);
  });

  it('shows choices of gaps in all orders if it may, and the gaps as in the text', () => {
    expect(arrangements(gap, true)).toEqual(['abc', 'acb', 'bac', 'bca', 'cab', 'cba'].map((ids) => `entry-${ids}`));
    expect(arrangements(gap, false)).toEqual(['entry-abc']);
  });

  it.each([true, false])('always shuffles right sides and leaves left sides alone (shuffleOptions %s)', (may) => {
    const shown = arrangements(match, may);
    expect(shown).toHaveLength(24);
    expect(shown.every((ids) => ids.startsWith('lmn-'))).toBe(true);
  });

  it.each([true, false])('shows items in every order but the right one (shuffleOptions %s)', (may) => {
    expect(arrangements(order, may, ['y', 'z', 'x'])).toEqual(['xyz', 'xzy', 'yxz', 'zxy', 'zyx']);
  });

  it.each<LearnerQuestion>([
    { id: 'q', type: 'true-false', text },
    { id: 'q', type: 'numeric', text, unit: text },
    { id: 'q', type: 'short', text },
  ])('has nothing to arrange in $type', (shown) => {
    expect(arrangeQuestion(shown, { seed: 'seed', shuffleOptions: true })).toEqual(shown);
  });

  it('arranges alike for the same seed, whatever else is asked, and keeps every part', () => {
    fc.assert(
      fc.property(fc.constantFrom(single, match, order, gap), fc.string(), (shown, seed) => {
        const arranged = arrangeQuestion(shown, { seed, shuffleOptions: true });
        expect(arrangeQuestion(structuredClone(shown), { seed, shuffleOptions: true })).toEqual(arranged);
        expect([...signatureOf(arranged)].sort()).toEqual([...signatureOf(shown)].sort());
      }),
    );
  });

  it('arranges two questions of one attempt independently', () => {
    const other = { ...single, id: 'other' };
    const pairs = Array.from({ length: 50 }, (_, index) => {
      const presentation = { seed: `seed-${index}`, shuffleOptions: true };
      return signatureOf(arrangeQuestion(single, presentation)) === signatureOf(arrangeQuestion(other, presentation));
    });
    expect(pairs.filter(Boolean).length).toBeLessThan(10);
  });
});
