import { describe, expect, it } from '@jest/globals';
import { isPrintableName } from '#kernel/text';
import { unprintableLetters } from './printable-text.js';

describe('the letters in which an account takes a name', () => {
  it('can all be shown by the fonts of a certificate (I7)', () => {
    const taken = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code)).filter(isPrintableName);
    expect(taken.length).toBeGreaterThan(400);
    expect(unprintableLetters(taken.join(''))).toEqual([]);
  });
});
