import { describe, expect, it } from '@jest/globals';
import type { AnswerInput, QuestionFieldsFragment } from '../../../gql/graphql.js';
import {
  answerFrom,
  isBlank,
  isComplete,
  moveItem,
  orderOf,
  piecesOf,
  toggleOption,
  withGap,
  withPair,
} from './answer.rules.js';

const piece = (id: string) => ({ id, text: id });
const question: QuestionFieldsFragment = {
  id: 'q',
  type: 'SINGLE',
  text: 'q',
  options: ['a', 'b', 'c'].map(piece),
  items: ['x', 'y', 'z'].map(piece),
  lefts: ['l1', 'l2'].map(piece),
  rights: ['r1', 'r2', 'r3'].map(piece),
  gaps: [
    { id: 'g1', choices: null },
    { id: 'g2', choices: [piece('k')] },
  ],
  unit: null,
};

describe('a blank answer', () => {
  it.each<[string, AnswerInput | null, boolean]>([
    ['nothing', null, true],
    ['no option', { optionIds: [] }, true],
    ['an option', { optionIds: ['a'] }, false],
    ['false is an answer', { truth: false }, false],
    ['spaces', { text: '  ' }, true],
    ['a zero', { number: '0' }, false],
    ['empty gaps', { gaps: [{ gapId: 'g1', text: ' ' }] }, true],
    ['a chosen gap', { gaps: [{ gapId: 'g2', choiceId: 'k' }] }, false],
    ['no pair', { pairs: [] }, true],
    ['an order', { itemIds: ['x'] }, false],
  ])('%s', (_name, answer, blank) => expect(isBlank(answer)).toBe(blank));
});

describe('a complete answer', () => {
  it.each<[string, QuestionFieldsFragment['type'], AnswerInput | null, boolean]>([
    [
      'all pairs',
      'MATCH',
      {
        pairs: [
          { leftId: 'l1', rightId: 'r1' },
          { leftId: 'l2', rightId: 'r2' },
        ],
      },
      true,
    ],
    ['one pair of two', 'MATCH', { pairs: [{ leftId: 'l1', rightId: 'r1' }] }, false],
    [
      'all gaps',
      'GAP',
      {
        gaps: [
          { gapId: 'g1', text: '30' },
          { gapId: 'g2', choiceId: 'k' },
        ],
      },
      true,
    ],
    ['one gap of two', 'GAP', { gaps: [{ gapId: 'g1', text: '30' }] }, false],
    ['an option', 'SINGLE', { optionIds: ['a'] }, true],
    ['nothing', 'SINGLE', null, false],
  ])('%s', (_name, type, answer, complete) => expect(isComplete({ ...question, type }, answer)).toBe(complete));
});

describe('answerFrom', () => {
  const unset = { optionIds: null, truth: null, pairs: null, itemIds: null, number: null, text: null, gaps: null };

  it('keeps only what is set, so that the server sees exactly one field', () => {
    expect(answerFrom({ ...unset, truth: false })).toEqual({ truth: false });
    expect(answerFrom({ ...unset, number: '110' })).toEqual({ number: '110' });
    expect(answerFrom(unset)).toBeNull();
  });

  it('keeps the written and the chosen of each gap apart', () => {
    const gaps = [
      { gapId: 'g1', text: '30', choiceId: null },
      { gapId: 'g2', text: null, choiceId: 'k' },
    ];
    expect(answerFrom({ ...unset, gaps })).toEqual({
      gaps: [
        { gapId: 'g1', text: '30' },
        { gapId: 'g2', choiceId: 'k' },
      ],
    });
  });
});

describe('changing an answer', () => {
  it('options keep the order of the question', () => {
    expect(toggleOption(question, ['c'], 'a')).toEqual(['a', 'c']);
    expect(toggleOption(question, ['a', 'c'], 'c')).toEqual(['a']);
  });

  it('a left side has one right side, or none', () => {
    const pairs = [{ leftId: 'l1', rightId: 'r1' }];
    expect(withPair(pairs, 'l1', 'r2')).toEqual([{ leftId: 'l1', rightId: 'r2' }]);
    expect(withPair(pairs, 'l1', '')).toEqual([]);
  });

  it('a gap is filled, changed and emptied', () => {
    const gaps = withGap([], { gapId: 'g1', text: '3' });
    expect(withGap(gaps, { gapId: 'g1', text: '30' })).toEqual([{ gapId: 'g1', text: '30' }]);
    expect(withGap(gaps, { gapId: 'g1', text: '' })).toEqual([]);
  });

  it.each([
    ['x', 1, ['y', 'x', 'z']],
    ['z', -1, ['x', 'z', 'y']],
    ['x', -1, ['x', 'y', 'z']],
    ['z', 1, ['x', 'y', 'z']],
  ] as const)('%s moves by %i', (id, step, order) => {
    expect(moveItem(orderOf(question, null), id, step)).toEqual(order);
  });
});

describe('piecesOf', () => {
  it('finds the gaps of a text, at its ends too', () => {
    expect(piecesOf('[[g1]] compressions, then [[g2]]')).toEqual([
      { kind: 'gap', id: 'g1' },
      { kind: 'text', text: ' compressions, then ' },
      { kind: 'gap', id: 'g2' },
    ]);
  });

  it('leaves a text without gaps whole', () =>
    expect(piecesOf('No gap [1].')).toEqual([{ kind: 'text', text: 'No gap [1].' }]));
});
