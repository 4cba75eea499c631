import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { QuestionResponse } from '../question-response.js';
import { multiple, samples } from '../testing/sample-questions.js';
import { gradeAttempt } from './grade-attempt.rules.js';
import { scoreQuestion } from './score-question.rules.js';

/** Ids and words of the samples, and some that belong nowhere. */
const id = fc.constantFrom(
  ...'abcdepqrstz',
  'l1',
  'l2',
  'r1',
  'r2',
  'r5',
  'g1',
  'g2',
  'g3',
  '__proto__',
  'constructor',
);
const typed = fc.oneof(fc.constantFrom('', '30', '2', '110', '119,9', 'жгут', 'Tourniquet'), fc.string());
const gap = fc.oneof(fc.record({ gapId: id, text: typed }), fc.record({ gapId: id, choiceId: id }));

const anyResponse: fc.Arbitrary<QuestionResponse> = fc.oneof(
  fc.record({ kind: fc.constant('choice'), optionIds: fc.array(id, { maxLength: 5 }) } as const),
  fc.record({ kind: fc.constant('truth'), value: fc.boolean() } as const),
  fc.record({ kind: fc.constant('match'), pairs: fc.array(fc.record({ pairId: id, rightId: id }), { maxLength: 4 }) } as const), // prettier-ignore
  fc.record({ kind: fc.constant('order'), itemIds: fc.array(id, { maxLength: 6 }) } as const),
  fc.record({ kind: fc.constant('number'), value: typed } as const),
  fc.record({ kind: fc.constant('text'), value: typed } as const),
  fc.record({ kind: fc.constant('gaps'), gaps: fc.array(gap, { maxLength: 4 }) } as const),
);

describe('every score', () => {
  it('lies between 0 and 1, is correct only with every point, and is 0 if blank or refused; nothing throws', () => {
    fc.assert(
      fc.property(fc.constantFrom(...samples), anyResponse, (question, response) => {
        const score = scoreQuestion(question, response);
        expect(score.points).toBeGreaterThanOrEqual(0);
        expect(score.points).toBeLessThanOrEqual(1);
        expect(score.correct).toBe(score.points === 1);
        if (!score.answered || score.refused) expect(score.points).toBe(0);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('every grade', () => {
  it('is the exact percentage rounded down, however the thirds add up', () => {
    const ticks = ['a', 'b', 'c'];
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 60 }), (thirds) => {
        const questions = thirds.map((_, index) => ({ ...multiple, id: `q-${index}` }));
        const ticked = thirds.map((count, index) => [`q-${index}`, ticks.slice(0, count)] as const);
        const answers = new Map(ticked.map(([key, optionIds]) => [key, { kind: 'choice' as const, optionIds }]));
        const sum = thirds.reduce((total, third) => total + third, 0);
        const exact = Number((BigInt(sum) * 100n) / BigInt(3 * thirds.length));
        const { percent, passed } = gradeAttempt(questions, answers, exact);
        expect({ percent, passed }).toEqual({ percent: exact, passed: true });
        expect(gradeAttempt(questions, answers, exact + 1).passed).toBe(false);
      }),
    );
  });
});
