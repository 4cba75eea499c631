import { describe, expect, it } from '@jest/globals';
import { completeText } from './complete-text.rules.js';

describe('completeText', () => {
  it.each([
    ['a complete text stays', { ky: 'к', ru: 'р', en: 'e' }, 'ru', { ky: 'к', ru: 'р', en: 'e' }],
    ['the default language fills in first', { ru: 'р', en: 'e' }, 'en', { ky: 'e', ru: 'р', en: 'e' }],
    ['then Russian', { ru: 'р', en: 'e' }, 'ky', { ky: 'р', ru: 'р', en: 'e' }],
    ['then English', { en: 'e' }, 'ky', { ky: 'e', ru: 'e', en: 'e' }],
  ] as const)('%s', (_name, text, defaultLanguage, complete) => {
    expect(completeText(text, defaultLanguage)).toEqual(complete);
  });
});
