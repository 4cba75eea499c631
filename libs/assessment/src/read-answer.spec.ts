import { describe, expect, it } from '@jest/globals';
import type { AnswerInput } from './answer.type.js';
import type { Question } from './question.types.js';
import { presentAnswer, readAnswer } from './read-answer.js';
import { gap, match, multiple, numeric, order, short, single, trueFalse } from './testing/sample-questions.js';

const LONG = 'а'.repeat(501);

describe('answers from outside', () => {
  it.each<[Question, AnswerInput]>([
    [single, { optionIds: ['c'] }],
    [multiple, { optionIds: ['a', 'd'] }],
    [multiple, { optionIds: [] }],
    [trueFalse, { truth: false }],
    [match, { pairs: [{ leftId: 'l1', rightId: 'r6' }, { leftId: 'l2', rightId: 'r6' }] }], // prettier-ignore
    [order, { itemIds: ['t', 'p'] }],
    [numeric, { number: '1 250,5' }],
    [numeric, { number: 'many' }],
    [short, { text: 'Жгут?' }],
    [gap, { gaps: [{ gapId: 'g1', text: '30' }, { gapId: 'g3', choiceId: 'b' }] }], // prettier-ignore
  ])('of $type come back as they were given', (question, input) => {
    const response = readAnswer(question, input);
    expect(response).not.toBeNull();
    const { sequence, ...shown } = presentAnswer(7, response as NonNullable<typeof response>);
    expect(sequence).toBe(7);
    const set = Object.entries(shown).filter(([, value]) => value !== null);
    expect(JSON.parse(JSON.stringify(Object.fromEntries(set), withoutNulls))).toEqual(input);
  });

  it.each<[what: string, question: Question, input: AnswerInput]>([
    ['nothing is set', single, {}],
    ['only nulls are set', single, { optionIds: null, truth: null }],
    ['two fields are set', single, { optionIds: ['a'], text: 'a' }],
    ['it is an answer of another kind', single, { truth: true }],
    ['an option is of another question', single, { optionIds: ['z'] }],
    ['a single choice is two', single, { optionIds: ['a', 'b'] }],
    ['an option is chosen twice', multiple, { optionIds: ['a', 'a'] }],
    ['a left side stands twice', match, { pairs: [{ leftId: 'l1', rightId: 'r1' }, { leftId: 'l1', rightId: 'r2' }] }], // prettier-ignore
    ['an item is unknown', order, { itemIds: ['p', 'x'] }],
    ['a gap to write is chosen', gap, { gaps: [{ gapId: 'g1', choiceId: 'a' }] }],
    ['a gap is both written and chosen', gap, { gaps: [{ gapId: 'g3', text: 'a', choiceId: 'a' }] }],
    ['a text is too long', short, { text: LONG }],
    ['a number is too long', numeric, { number: '1'.repeat(41) }],
    ['a text holds a null character', short, { text: 'a\0b' }],
    ['a text holds half of a surrogate pair', short, { text: '\ud83d' }],
    ['a gap holds a null character', gap, { gaps: [{ gapId: 'g1', text: '\0' }] }],
  ])('are refused when %s', (_, question, input) => {
    expect(readAnswer(question, input)).toBeNull();
  });

  it('may hold any letter and sign that people type', () => {
    expect(readAnswer(short, { text: 'Өмүр 👩🏽‍⚕️ ʻ' })).toEqual({ kind: 'text', value: 'Өмүр 👩🏽‍⚕️ ʻ' });
  });
});

function withoutNulls(_key: string, value: unknown): unknown {
  return value === null ? undefined : value;
}
