import { describe, expect, it } from '@jest/globals';
import type { QuestionResponse } from '../question-response.js';
import type { Question } from '../question.types.js';
import {
  gap,
  match,
  multiple,
  numeric,
  order,
  samples,
  short,
  single,
  trueFalse,
} from '../testing/sample-questions.js';
import { isBlank, refusalOf } from './answer.rules.js';

type Case = [what: string, question: Question, response: QuestionResponse];

const pair = (pairId: string, rightId: string) => ({ pairId, rightId });

describe('refusalOf', () => {
  it.each<Case>([
    ['one option of a single choice', single, { kind: 'choice', optionIds: ['b'] }],
    ['every option of a multiple choice', multiple, { kind: 'choice', optionIds: ['a', 'b', 'c', 'd', 'e'] }],
    ['a judgement', trueFalse, { kind: 'truth', value: true }],
    ['a part of the pairs, with a distractor', match, { kind: 'match', pairs: [pair('l1', 'r6')] }],
    ['one right side at two left sides', match, { kind: 'match', pairs: [pair('l1', 'r1'), pair('l2', 'r1')] }],
    ['a part of the items', order, { kind: 'order', itemIds: ['q', 'p'] }],
    ['what is no number', numeric, { kind: 'number', value: 'about a hundred' }],
    ['any words', short, { kind: 'text', value: 'a belt?' }],
    ['a part of the gaps, one of them empty', gap, { kind: 'gaps', gaps: [{ gapId: 'g1' }, { gapId: 'g3', choiceId: 'b' }] }], // prettier-ignore
  ])('lets %s through: wrong and incomplete answers are answers', (_, question, response) => {
    expect(refusalOf(question, response)).toBeNull();
  });

  it.each<[...Case, string]>([
    ['two options of a single choice', single, { kind: 'choice', optionIds: ['a', 'b'] }, 'TOO_MANY_OPTIONS'],
    ['an unknown option', multiple, { kind: 'choice', optionIds: ['a', 'z'] }, 'UNKNOWN_ID'],
    ['an option twice', multiple, { kind: 'choice', optionIds: ['a', 'a'] }, 'DUPLICATE_ID'],
    ['an unknown left side', match, { kind: 'match', pairs: [pair('r1', 'r1')] }, 'UNKNOWN_ID'],
    ['an unknown right side', match, { kind: 'match', pairs: [pair('l1', 'l1')] }, 'UNKNOWN_ID'],
    ['a left side twice', match, { kind: 'match', pairs: [pair('l1', 'r1'), pair('l1', 'r2')] }, 'DUPLICATE_ID'],
    ['a name of the prototype', match, { kind: 'match', pairs: [pair('constructor', 'r1')] }, 'UNKNOWN_ID'],
    ['an unknown item', order, { kind: 'order', itemIds: ['p', 'z'] }, 'UNKNOWN_ID'],
    ['an item twice', order, { kind: 'order', itemIds: ['p', 'q', 'p'] }, 'DUPLICATE_ID'],
    ['an unknown gap', gap, { kind: 'gaps', gaps: [{ gapId: 'g9', text: '30' }] }, 'UNKNOWN_ID'],
    ['a gap twice', gap, { kind: 'gaps', gaps: [{ gapId: 'g1' }, { gapId: 'g1', text: '30' }] }, 'DUPLICATE_ID'],
    ['an unknown choice', gap, { kind: 'gaps', gaps: [{ gapId: 'g3', choiceId: 'z' }] }, 'UNKNOWN_ID'],
    ['a choice where to write', gap, { kind: 'gaps', gaps: [{ gapId: 'g1', choiceId: 'a' }] }, 'WRONG_KIND'],
    ['words where to choose', gap, { kind: 'gaps', gaps: [{ gapId: 'g3', text: 'a' }] }, 'WRONG_KIND'],
  ])('refuses %s', (_, question, response, code) => {
    expect(refusalOf(question, response)).toBe(code);
  });

  it('takes for every question one kind of response and refuses the six others', () => {
    const blanks: QuestionResponse[] = [
      { kind: 'choice', optionIds: [] },
      { kind: 'truth', value: true },
      { kind: 'match', pairs: [] },
      { kind: 'order', itemIds: [] },
      { kind: 'number', value: '' },
      { kind: 'text', value: '' },
      { kind: 'gaps', gaps: [] },
    ];
    for (const question of samples) {
      const refusals = blanks.map((response) => refusalOf(question, response));
      expect(refusals.filter((refusal) => refusal === null)).toHaveLength(1);
      expect(refusals.filter((refusal) => refusal === 'WRONG_KIND')).toHaveLength(6);
    }
  });
});

describe('isBlank', () => {
  it.each<[QuestionResponse, boolean]>([
    [{ kind: 'choice', optionIds: [] }, true],
    [{ kind: 'choice', optionIds: ['a'] }, false],
    [{ kind: 'truth', value: false }, false],
    [{ kind: 'match', pairs: [] }, true],
    [{ kind: 'match', pairs: [pair('l1', 'r1')] }, false],
    [{ kind: 'order', itemIds: [] }, true],
    [{ kind: 'order', itemIds: ['p'] }, false],
    [{ kind: 'number', value: ' \u00a0' }, true],
    [{ kind: 'number', value: '0' }, false],
    [{ kind: 'text', value: '\n\t ' }, true],
    [{ kind: 'text', value: '?' }, false],
    [{ kind: 'gaps', gaps: [] }, true],
    [{ kind: 'gaps', gaps: [{ gapId: 'g1' }, { gapId: 'g2', text: ' ' }] }, true],
    [{ kind: 'gaps', gaps: [{ gapId: 'g1' }, { gapId: 'g3', choiceId: 'a' }] }, false],
  ])('%j: %s', (response, blank) => {
    expect(isBlank(response)).toBe(blank);
  });
});
