import { describe, expect, it } from '@jest/globals';
import type { AnswerInput, QuestionFieldsFragment, RightAnswerFieldsFragment } from '../../../gql/graphql.js';
import { givenAnswer, rightAnswer } from './answer-words.rules.js';

const wording = { yes: 'True', no: 'False', number: String };
const none = { options: [], items: [], lefts: [], rights: [], gaps: [], unit: null };
const options = [
  { id: 'a', text: 'Press' },
  { id: 'b', text: 'Wait' },
];
const gapQuestion: QuestionFieldsFragment = {
  ...none,
  id: 'q',
  type: 'GAP',
  text: 'Give [[g1]], then [[g2]].',
  gaps: [
    { id: 'g1', choices: null },
    { id: 'g2', choices: options },
  ],
};
const unset: RightAnswerFieldsFragment = {
  ...{
    optionIds: null,
    truth: null,
    pairs: null,
    itemIds: null,
    number: null,
    tolerance: null,
    text: null,
    gaps: null,
  },
};

describe('a given answer in words', () => {
  it.each<[string, Partial<QuestionFieldsFragment>, AnswerInput | null, string[]]>([
    ['nothing', {}, null, []],
    ['options', { options }, { optionIds: ['b'] }, ['Wait']],
    ['false', {}, { truth: false }, ['False']],
    ['an order', { items: options }, { itemIds: ['b', 'a'] }, ['Wait', 'Press']],
    ['pairs', { lefts: options, rights: options }, { pairs: [{ leftId: 'a', rightId: 'b' }] }, ['Press → Wait']],
    ['a number with its unit', { unit: 'a minute' }, { number: '110' }, ['110 a minute']],
    ['blank text', {}, { text: ' ' }, []],
    ['half the gaps', gapQuestion, { gaps: [{ gapId: 'g2', choiceId: 'a' }] }, ['Give […], then [Press].']],
  ])('%s', (_name, question, answer, lines) => {
    expect(givenAnswer({ ...none, id: 'q', type: 'SHORT', text: '?', ...question }, answer, wording)).toEqual(lines);
  });
});

describe('the right answer in words', () => {
  const question: QuestionFieldsFragment = { ...none, id: 'q', type: 'NUMERIC', text: '?', unit: 'cm' };

  it('is a span where there is a tolerance', () => {
    expect(rightAnswer(question, { ...unset, number: 110, tolerance: 10 }, wording)).toEqual(['100–120 cm']);
    expect(rightAnswer(question, { ...unset, number: 0, tolerance: 0 }, wording)).toEqual(['0 cm']);
  });

  it('fills the gaps', () => {
    const gaps = [
      { gapId: 'g1', text: '30' },
      { gapId: 'g2', text: 'Press' },
    ];
    expect(rightAnswer(gapQuestion, { ...unset, gaps }, wording)).toEqual(['Give [30], then [Press].']);
  });
});
