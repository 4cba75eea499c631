import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldWording, isAccepted } from './wording.rules.js';

describe('isAccepted', () => {
  it.each<[what: string, given: string, key: string]>([
    ['the same word', 'tourniquet', 'tourniquet'],
    ['upper case', 'ЖГУТ', 'жгут'],
    ['spaces', '  recovery \u00a0 position\n', 'recovery position'],
    ['punctuation at the ends', '«жгут».', 'жгут'],
    ['a hyphen for a space', 'first aid', 'first-aid'],
    ['no apostrophe', 'dont move', 'don’t move'],
    ['another apostrophe', "o'g'lon", 'oʻgʻlon'],
    ['е for ё', 'жесткий', 'жёсткий'],
    ['ё for е', 'жёсткий', 'жесткий'],
    ['ё as two characters', 'же\u0308сткий', 'жесткий'],
    ['й as two characters', 'жесткии\u0306', 'жесткий'],
    ['Russian letters for Kyrgyz ones', 'кунун онугушу', 'күнүн өңүгүшү'],
    ['Kyrgyz letters in upper case', 'ӨҢҮГҮҮ', 'өңүгүү'],
    ['another mark in a ratio', '30-2', '30:2'],
    ['a sign alone', '?', '?'],
    ['a symbol that matters', 'Rh+', 'rh+'],
  ])('folds %s', (_, given, key) => {
    expect(isAccepted(given, { ru: [key] })).toBe(true);
  });

  it.each<[what: string, given: string, key: string]>([
    ['another word', 'belt', 'tourniquet'],
    ['a part of the word', 'tourni', 'tourniquet'],
    ['the word among others', 'a tourniquet', 'tourniquet'],
    ['words run together', 'firstaid', 'first aid'],
    ['another letter', 'жгуд', 'жгут'],
    ['another symbol', 'rh', 'rh+'],
    ['nothing', '', 'tourniquet'],
    ['white space', ' \n', 'tourniquet'],
    ['punctuation', '...', 'tourniquet'],
  ])('refuses %s', (_, given, key) => {
    expect(isAccepted(given, { en: [key] })).toBe(false);
  });

  it('accepts every variant of every language, and none of an empty key', () => {
    const accept = { en: ['thirty', '30'], ru: ['тридцать'], ky: ['отуз'] };
    expect(['30', 'Thirty', 'тридцать', 'отуз'].map((given) => isAccepted(given, accept))).not.toContain(false);
    expect(isAccepted('30', {})).toBe(false);
    expect(isAccepted('', { en: [''] })).toBe(false);
  });
});

describe('foldWording', () => {
  it('does not depend on how a keyboard composes its letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ёйөүңжéŭ -’.') }), (wording) => {
        expect(foldWording(wording.normalize('NFD'))).toBe(foldWording(wording));
      }),
    );
  });
});
