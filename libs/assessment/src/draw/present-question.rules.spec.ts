import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Question } from '../question.types.js';
import { match, multiple, order, samples, single, trueFalse } from '../testing/sample-questions.js';
import { presentQuestion } from './present-question.rules.js';

/** Everything of a question that a learner must not read before the answer is in. */
const SECRET = ['use', 'outcome', 'difficulty', 'tags', 'correct', 'answer', 'accept', 'feedback', 'tolerance'];
const CANARY_NUMBER = 982_451_653;

/** The question with a canary in place of every secret text and number. */
function withCanaries(question: Question, canary: string): Question {
  return Object.fromEntries(Object.entries(question).map(([key, part]) => [key, SECRET.includes(key) ? sing(part, canary) : inside(part, canary)])) as unknown as Question; // prettier-ignore
}

/** Looks for secrets deeper inside a part that is no secret itself. */
function inside(part: unknown, canary: string): unknown {
  if (Array.isArray(part)) return part.map((each) => inside(each, canary));
  return typeof part === 'object' && part !== null ? withCanaries(part as Question, canary) : part;
}

function sing(part: unknown, canary: string): unknown {
  if (typeof part === 'string') return canary;
  if (typeof part === 'number') return CANARY_NUMBER;
  if (Array.isArray(part)) return part.map((each) => sing(each, canary));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, each]) => [key, sing(each, canary)]));
}

const presentation = { seed: 'attempt-1', shuffleOptions: true };

describe('presentQuestion', () => {
  it('shows no canary of a key, a feedback or a tag, and not even the names of such fields (T4)', () => {
    const canaries = fc.uuid().map((uuid) => `canary-${uuid}`);
    fc.assert(
      fc.property(fc.constantFrom(...samples), canaries, fc.string(), (question, canary, seed) => {
        const secret = withCanaries(question, canary);
        expect(JSON.stringify(secret)).toContain(canary);
        const shown = JSON.stringify(presentQuestion(secret, { seed, shuffleOptions: true }));
        for (const hidden of [canary, CANARY_NUMBER, ...SECRET.map((name) => `"${name}":`)]) {
          expect(shown).not.toContain(String(hidden));
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each<[what: string, one: Question, other: Question]>([
    [
      'which option is right',
      single,
      { ...single, options: single.options.map((o) => ({ ...o, correct: o.id === 'd' })) },
    ],
    ['how many are', multiple, { ...multiple, options: multiple.options.map((o) => ({ ...o, correct: true })) }],
    ['whether a statement is true', trueFalse, { ...trueFalse, answer: !trueFalse.answer }],
    ['which sides are pairs', match, { ...match, answer: { l1: 'r6', l2: 'r4', l3: 'r2', l4: 'r1' } }],
  ])('shows the same page, whatever the key says of %s', (_, one, other) => {
    expect(presentQuestion(other, presentation)).toEqual(presentQuestion(one, presentation));
  });

  it('never shows an order question in the right order', () => {
    fc.assert(
      fc.property(fc.string(), fc.boolean(), (seed, shuffleOptions) => {
        const three = { ...order, items: order.items.filter(({ id }) => 'pqr'.includes(id)), answer: ['p', 'q', 'r'] };
        const shown = presentQuestion(three, { seed, shuffleOptions });
        expect(shown).not.toMatchObject({ items: [{ id: 'p' }, { id: 'q' }, { id: 'r' }] });
      }),
    );
  });

  it('shows the same for the same seed', () => {
    for (const question of samples) {
      expect(presentQuestion(structuredClone(question), presentation)).toEqual(presentQuestion(question, presentation));
    }
  });
});
