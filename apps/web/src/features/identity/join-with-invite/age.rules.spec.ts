import { describe, expect, it } from '@jest/globals';
import { needsGuardian } from './age.rules.js';

describe('needsGuardian', () => {
  it.each([
    ['the day before the 18th birthday', '2008-11-25', true],
    ['the 18th birthday', '2008-11-24', false],
    ['a child', '2015-01-01', true],
    ['an adult', '1990-06-30', false],
    ['a date that has not come yet', '2030-01-01', false],
    ['nothing typed', '', false],
    ['half a date', '2015-01', false],
  ])('%s', (_name, birthDate, needed) => expect(needsGuardian(birthDate, '2026-11-24')).toBe(needed));

  it('somebody born on 29 February comes of age on 1 March', () => {
    expect(needsGuardian('2008-02-29', '2026-02-28')).toBe(true);
    expect(needsGuardian('2008-02-29', '2026-03-01')).toBe(false);
  });
});
