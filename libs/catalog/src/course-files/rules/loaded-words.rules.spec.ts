import { describe, expect, it } from '@jest/globals';
import { loadedWords } from './loaded-words.rules.js';

describe('words that a course never says in its own voice', () => {
  it.each([
    ['a name that takes a side', 'The aggressors left the town.', ['aggressors']],
    ['the same in Russian, in any case and form', 'Оккупантов и террористами', ['Оккупантов', 'террористами']],
    ['the same in Kyrgyz', 'Баскынчылар шаардан кетти.', ['Баскынчылар']],
    ['the emblem as a sign of medicine', 'Look for the first-aid cross.', ['first-aid cross']],
    ['the emblem as a sign of medicine in Russian', 'Ищите медицинский крест.', ['медицинский крест']],
    ['the emblem as a sign of a religion', 'It is no Christian cross.', ['Christian cross']],
    [
      'somebody else’s word, quoted',
      'A pupil says: “The terrorists did it!” You say: «Кто-то назвал их «бандитами»?»',
      [],
    ],
    ['quoted once and said once', 'Not “invaders”. The invaders, then?', ['invaders']],
    ['words that only sound alike', 'Occupation is a term of the law; сохраните режим дня; a cross on the map.', []],
    ['names of the law', 'combatant, adversary, party to the conflict, occupying power', []],
  ])('%s', (_what, text, words) => {
    expect(loadedWords(text).map(({ word }) => word)).toEqual(words);
  });

  it('says where the word stands', () => {
    expect(loadedWords('“x” and the invader')).toEqual([{ code: 'text.not-neutral', word: 'invader', index: 12 }]);
  });
});
