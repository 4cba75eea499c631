import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { QuestionResponse } from '../question-response.js';
import type { Question } from '../question.types.js';
import { gap, match, multiple, numeric, order, short, single, trueFalse } from '../testing/sample-questions.js';
import { scoreQuestion } from './score-question.rules.js';

const choice = (...optionIds: string[]): QuestionResponse => ({ kind: 'choice', optionIds });
const ordered = (ids: string): QuestionResponse => ({ kind: 'order', itemIds: [...ids] });
const number = (value: string): QuestionResponse => ({ kind: 'number', value });
const words = (value: string): QuestionResponse => ({ kind: 'text', value });
const paired = (pairs: Record<string, string>): QuestionResponse => ({
  kind: 'match',
  pairs: Object.entries(pairs).map(([pairId, rightId]) => ({ pairId, rightId })),
});
const filled = (g1: string, g2: string, choiceId?: string): QuestionResponse => ({
  kind: 'gaps',
  gaps: [
    { gapId: 'g1', text: g1 },
    { gapId: 'g2', text: g2 },
    { gapId: 'g3', choiceId },
  ],
});

type Case = [what: string, question: Question, response: QuestionResponse, points: number];

describe('scoreQuestion', () => {
  it.each<Case>([
    ['single: the right option', single, choice('a'), 1],
    ['single: a wrong option', single, choice('b'), 0],
    ['multiple: all right, in any order', multiple, choice('c', 'a', 'b'), 1],
    ['multiple: two of three right', multiple, choice('a', 'b'), 2 / 3],
    ['multiple: three right, one wrong', multiple, choice('a', 'b', 'c', 'd'), 2 / 3],
    ['multiple: everything ticked', multiple, choice('a', 'b', 'c', 'd', 'e'), 1 / 3],
    ['multiple: one right, one wrong', multiple, choice('a', 'd'), 0],
    ['multiple: more wrong than right is not below 0', multiple, choice('a', 'd', 'e'), 0],
    ['true-false: right', trueFalse, { kind: 'truth', value: false }, 1],
    ['true-false: wrong', trueFalse, { kind: 'truth', value: true }, 0],
    ['match: all', match, paired({ l1: 'r1', l2: 'r2', l3: 'r3', l4: 'r4' }), 1],
    ['match: a right side that reads the same', match, paired({ l1: 'r1', l2: 'r2', l3: 'r3', l4: 'r5' }), 1],
    ['match: two swapped', match, paired({ l1: 'r2', l2: 'r1', l3: 'r3', l4: 'r4' }), 1 / 2],
    ['match: three of four, one blank', match, paired({ l1: 'r1', l2: 'r2', l3: 'r3' }), 3 / 4],
    ['match: one right side for all', match, paired({ l1: 'r1', l2: 'r1', l3: 'r1', l4: 'r1' }), 1 / 4],
    ['match: distractors', match, paired({ l1: 'r6', l2: 'r6' }), 0],
    ['order: right', order, ordered('pqrst'), 1],
    ['order: reversed', order, ordered('tsrqp'), 0],
    ['order: the first moved to the end', order, ordered('qrstp'), 3 / 4],
    ['order: two blocks swapped', order, ordered('rstpq'), 3 / 4],
    ['order: two neighbours swapped', order, ordered('qprst'), 1 / 2],
    ['order: begun rightly', order, ordered('pqr'), 1 / 2],
    ['order: a single item', order, ordered('p'), 0],
    ['numeric: exact', numeric, number('110'), 1],
    ['numeric: lower border', numeric, number('100'), 1],
    ['numeric: upper border with a decimal comma', numeric, number('120,0'), 1],
    ['numeric: beyond the border', numeric, number('120,01'), 0],
    ['numeric: no number', numeric, number('many'), 0],
    ['short: another case', short, words('Tourniquet.'), 1],
    ['short: folded letters', short, words('кан  токтотуучу ТИЗГИН'), 1],
    ['short: wrong', short, words('belt'), 0],
    ['gap: all, in two languages', gap, filled('30', 'Два', 'a'), 1],
    ['gap: two of three', gap, filled('тридцать', '2', 'b'), 2 / 3],
    ['gap: one of three, the others blank', gap, filled('30', ''), 1 / 3],
    ['gap: swapped', gap, filled('2', '30', 'b'), 0],
  ])('%s', (_, question, response, points) => {
    expect(scoreQuestion(question, response)).toEqual({ points, correct: points === 1, answered: true, refused: null });
  });

  it.each<[string, Question, QuestionResponse | null | undefined]>([
    ['no response', single, undefined],
    ['null', single, null],
    ['no option', multiple, choice()],
    ['no pair', match, paired({})],
    ['no item', order, ordered('')],
    ['white space for a number', numeric, number(' ')],
    ['white space for words', short, words('\u00a0')],
    ['empty gaps', gap, filled('', ' ')],
  ])('takes %s for blank: no points, not answered', (_, question, response) => {
    expect(scoreQuestion(question, response)).toEqual({ points: 0, correct: false, answered: false, refused: null });
  });

  it.each<[string, Question, QuestionResponse, string]>([
    ['of another kind', single, words('a'), 'WRONG_KIND'],
    ['with an unknown id', single, choice('z'), 'UNKNOWN_ID'],
    ['with a right tick twice', multiple, choice('a', 'a', 'a'), 'DUPLICATE_ID'],
    ['with two options of one', single, choice('a', 'b'), 'TOO_MANY_OPTIONS'],
  ])('gives nothing for a response %s, and says why', (_, question, response, refused) => {
    expect(scoreQuestion(question, response)).toEqual({ points: 0, correct: false, answered: true, refused });
  });

  it('gives 1/n on average for guessing an order', () => {
    const guesses = permutations(order.answer);
    const points = guesses.map((itemIds) => scoreQuestion(order, { kind: 'order', itemIds }).points);
    expect(points.reduce((sum, point) => sum + point, 0) / guesses.length).toBeCloseTo(1 / 5, 12);
  });

  it('never gives more for one more wrong tick, nor less for one more right tick', () => {
    const ticks = fc.subarray(multiple.options, { maxLength: multiple.options.length - 1 });
    fc.assert(
      fc.property(ticks, fc.constantFrom(...multiple.options), (ticked, added) => {
        fc.pre(!ticked.includes(added));
        const before = scoreQuestion(multiple, choice(...ticked.map(({ id }) => id))).points;
        const after = scoreQuestion(multiple, choice(...ticked.map(({ id }) => id), added.id)).points;
        expect(added.correct ? after >= before : after <= before).toBe(true);
      }),
    );
  });
});

function permutations(things: readonly string[]): string[][] {
  if (things.length === 0) return [[]];
  return things.flatMap((first) =>
    permutations(things.filter((thing) => thing !== first)).map((rest) => [first, ...rest]),
  );
}
