import { describe, expect, it } from '@jest/globals';
import type { QuestionResponse } from './question-response.js';
import type { Question } from './question.types.js';
import { feedbackFor, type RightAnswer } from './reveal.rules.js';
import { gap, match, multiple, numeric, order, samples, short, single, trueFalse } from './testing/sample-questions.js';

const choice = (...optionIds: string[]): QuestionResponse => ({ kind: 'choice', optionIds });
const text = (id: string) => ({ en: `Text of ${id}`, ru: `Text of ${id} (ru)`, ky: `Text of ${id} (ky)` });
const piece = (id: string) => ({ id, text: text(id) });

describe('the feedback of options', () => {
  it.each<[what: string, question: Question, response: QuestionResponse | null, shown: string[]]>([
    ['a right choice', single, choice('a'), ['a chosen right']],
    ['a wrong choice, and what is right', single, choice('c'), ['a right', 'c chosen']],
    ['chosen and right options, not the rest', multiple, choice('e', 'a'), ['a chosen right', 'b right', 'c right', 'e chosen']], // prettier-ignore
    ['the right one after a blank', single, null, ['a right']],
    ['the right one after a response of another kind', single, { kind: 'text', value: 'b' }, ['a right']],
    ['no unknown option', single, choice('z'), ['a right']],
  ])('tells %s', (_, question, response, shown) => {
    const told = feedbackFor(question, response).options.map(
      ({ id, chosen, correct }) => `${id}${chosen ? ' chosen' : ''}${correct ? ' right' : ''}`,
    );
    expect(told).toEqual(shown);
  });

  it('says for each what it is and why it is right or wrong, in all languages', () => {
    expect(feedbackFor(single, choice('c')).options[1]).toEqual({
      ...piece('c'),
      chosen: true,
      correct: false,
      feedback: { en: 'Why c is false', ru: 'Why c is false (ru)', ky: 'Why c is false (ky)' },
    });
  });
});

describe('the explanation', () => {
  it.each<[what: string, question: Question, response: QuestionResponse | null, explanation: string | undefined]>([
    ['right', trueFalse, { kind: 'truth', value: false }, 'Why this is right'],
    ['wrong', trueFalse, { kind: 'truth', value: true }, 'Why this is wrong'],
    ['partly right', order, { kind: 'order', itemIds: ['p', 'q'] }, 'Why this is wrong'],
    ['blank', numeric, null, 'Why this is wrong'],
    ['a choice, whose options explain themselves', single, choice('a'), undefined],
  ])('%s', (_, question, response, explanation) => {
    expect(feedbackFor(question, response).explanation?.en).toBe(explanation);
  });
});

describe('the right answer', () => {
  it.each<[Question, RightAnswer]>([
    [single, { kind: 'choice', options: [piece('a')] }],
    [multiple, { kind: 'choice', options: ['a', 'b', 'c'].map(piece) }],
    [trueFalse, { kind: 'truth', value: false }],
    [match, { kind: 'match', pairs: [1, 2, 3, 4].map((n) => ({ left: piece(`l${n}`), right: piece(`r${n}`) })) }],
    [order, { kind: 'order', items: ['p', 'q', 'r', 's', 't'].map(piece) }],
    [numeric, { kind: 'number', value: 110, tolerance: 10, unit: numeric.unit ?? null }],
    [
      { ...numeric, unit: undefined },
      { kind: 'number', value: 110, tolerance: 10, unit: null },
    ],
    [short, { kind: 'text', text: { en: 'tourniquet', ru: 'жгут', ky: 'кан токтотуучу тизгин' } }],
    [gap, { kind: 'gaps', gaps: [
      { gapId: 'g1', text: { en: '30', ru: '30', ky: '30' } },
      { gapId: 'g2', text: { en: '2', ru: '2', ky: '2' } },
      { gapId: 'g3', text: text('a') },
    ] }], // prettier-ignore
  ])('of $type', (question, rightAnswer) => {
    expect(feedbackFor(question, null).rightAnswer).toEqual(rightAnswer);
  });

  it('earns every point when it is given as the response', () => {
    for (const question of samples) {
      const response = responseOf(feedbackFor(question, null).rightAnswer);
      expect(feedbackFor(question, response)).toMatchObject({ questionId: question.id, points: 1, correct: true });
    }
  });
});

function responseOf(right: RightAnswer): QuestionResponse {
  switch (right.kind) {
    case 'choice':
      return choice(...right.options.map(({ id }) => id));
    case 'truth':
      return { kind: 'truth', value: right.value };
    case 'match':
      return { kind: 'match', pairs: right.pairs.map((pair) => ({ pairId: pair.left.id, rightId: pair.right.id })) };
    case 'order':
      return { kind: 'order', itemIds: right.items.map(({ id }) => id) };
    case 'number':
      return { kind: 'number', value: String(right.value) };
    case 'text':
      return { kind: 'text', value: right.text.ky ?? '' };
    case 'gaps':
      return { kind: 'gaps', gaps: right.gaps.map(({ gapId, text: { ru = '' } }) => gapId === 'g3' ? { gapId, choiceId: 'a' } : { gapId, text: ru }) }; // prettier-ignore
  }
}
