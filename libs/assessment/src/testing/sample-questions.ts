import type { LocalizedText, Question } from '../question.types.js';

type QuestionOfType<T extends Question['type']> = Extract<Question, { type: T }>;

const say = (en: string): LocalizedText => ({ en, ru: `${en} (ru)`, ky: `${en} (ky)` });
const piece = (id: string) => ({ id, text: say(`Text of ${id}`) });
const option = (id: string, correct: boolean) => ({ ...piece(id), correct, feedback: say(`Why ${id} is ${correct}`) });

const fields = (id: string) => ({
  id,
  use: 'exam' as const,
  outcome: 'give-help',
  difficulty: 2 as const,
  tags: ['give-help'],
  text: say(`Question ${id}`),
});
const feedback = { correct: say('Why this is right'), incorrect: say('Why this is wrong') };

/** Options a (right) to d. */
export const single: QuestionOfType<'single'> = {
  ...fields('first-step'),
  type: 'single',
  options: [option('a', true), option('b', false), option('c', false), option('d', false)],
};

/** Options a, b and c are right, d and e are wrong. */
export const multiple: QuestionOfType<'multiple'> = {
  ...fields('protection'),
  type: 'multiple',
  options: [option('a', true), option('b', true), option('c', true), option('d', false), option('e', false)],
};

/** The statement is false. */
export const trueFalse: QuestionOfType<'true-false'> = {
  ...fields('statement'),
  type: 'true-false',
  answer: false,
  feedback,
};

/** l1–r1, l2–r2, l3–r3 and l4–r4; r5 reads like r4, r6 belongs nowhere. */
export const match: QuestionOfType<'match'> = {
  ...fields('emblems'),
  type: 'match',
  left: ['l1', 'l2', 'l3', 'l4'].map(piece),
  right: [...['r1', 'r2', 'r3', 'r4'].map(piece), { id: 'r5', text: piece('r4').text }, piece('r6')],
  answer: { l1: 'r1', l2: 'r2', l3: 'r3', l4: 'r4' },
  feedback,
};

/** The right order is p, q, r, s, t; the items stand otherwise. */
export const order: QuestionOfType<'order'> = {
  ...fields('rescue-chain'),
  type: 'order',
  items: ['r', 't', 'p', 's', 'q'].map(piece),
  answer: ['p', 'q', 'r', 's', 't'],
  feedback,
};

/** 100 to 120. */
export const numeric: QuestionOfType<'numeric'> = {
  ...fields('rate'),
  type: 'numeric',
  answer: 110,
  tolerance: 10,
  unit: say('per minute'),
  feedback,
};

/** A tourniquet, in three languages. */
export const short: QuestionOfType<'short'> = {
  ...fields('tool'),
  type: 'short',
  accept: { en: ['tourniquet', 'first-aid tourniquet'], ru: ['жгут', 'жёсткий жгут'], ky: ['кан токтотуучу тизгин'] },
  feedback,
};

/** Two gaps to write (30, 2) and one to choose (a). */
export const gap: QuestionOfType<'gap'> = {
  ...fields('ratio'),
  type: 'gap',
  text: say('Give [[g1]] compressions, then [[g2]] breaths, [[g3]].'),
  gaps: [
    { id: 'g1', kind: 'entry', accept: { en: ['30', 'thirty'], ru: ['30', 'тридцать'], ky: ['30', 'отуз'] } },
    { id: 'g2', kind: 'entry', accept: { en: ['2', 'two'], ru: ['2', 'два'], ky: ['2', 'эки'] } },
    {
      id: 'g3',
      kind: 'choice',
      choices: [
        { ...piece('a'), correct: true },
        { ...piece('b'), correct: false },
      ],
    },
  ],
  feedback,
};

/** One question of every type. */
export const samples: readonly Question[] = [single, multiple, trueFalse, match, order, numeric, short, gap];
