import { describe, expect, it } from '@jest/globals';
import { parseQuestionResponse } from './question-response.js';

const ids = (count: number) => Array.from({ length: count }, (_, index) => `id-${index}`);

describe('parseQuestionResponse', () => {
  it.each([
    ['options', { kind: 'choice', optionIds: ['a', 'b'] }],
    ['no option: blank', { kind: 'choice', optionIds: [] }],
    ['a judgement', { kind: 'truth', value: false }],
    ['pairs', { kind: 'match', pairs: [{ pairId: 'p1', rightId: 'r1' }] }],
    ['items', { kind: 'order', itemIds: ['i1', 'i2'] }],
    ['a number as it was typed', { kind: 'number', value: ' 1 250,5 ' }],
    ['words', { kind: 'text', value: 'кан токтотуучу' }],
    ['a written, a chosen and an empty gap', { kind: 'gaps', gaps: [{ gapId: 'g1', text: '30' }, { gapId: 'g2', choiceId: 'a' }, { gapId: 'g3' }] }], // prettier-ignore
  ])('takes %s', (_, input) => {
    expect(parseQuestionResponse(input)).toEqual({ response: input });
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a string', 'a'],
    ['no kind', { optionIds: ['a'] }],
    ['an unknown kind', { kind: 'essay', value: 'a' }],
    ['the parts of another kind', { kind: 'choice', value: 'a' }],
    ['a field too many, such as a score', { kind: 'truth', value: true, points: 1 }],
    ['a number that is not text', { kind: 'number', value: 110 }],
    ['an empty id', { kind: 'choice', optionIds: [''] }],
    ['an id of 61 characters', { kind: 'choice', optionIds: ['a'.repeat(61)] }],
    ['41 options', { kind: 'choice', optionIds: ids(41) }],
    ['41 pairs', { kind: 'match', pairs: ids(41).map((id) => ({ pairId: id, rightId: id })) }],
    ['41 items', { kind: 'order', itemIds: ids(41) }],
    ['41 gaps', { kind: 'gaps', gaps: ids(41).map((gapId) => ({ gapId })) }],
    ['501 characters of text', { kind: 'text', value: 'a'.repeat(501) }],
    ['41 characters of number', { kind: 'number', value: '1'.repeat(41) }],
    ['a gap both written and chosen', { kind: 'gaps', gaps: [{ gapId: 'g1', text: 'a', choiceId: 'a' }] }],
  ])('refuses %s as malformed', (_, input) => {
    expect(parseQuestionResponse(input)).toEqual({ refused: 'MALFORMED' });
  });
});
