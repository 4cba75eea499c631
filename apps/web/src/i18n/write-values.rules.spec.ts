import { describe, expect, it } from '@jest/globals';
import { dayOf, daysBetween, writeCountdown, writeDay, writeInstant, writeNumber } from './write-values.rules.js';

describe('dates', () => {
  it('are written dd.MM.yyyy', () => expect(writeDay('2026-11-24')).toBe('24.11.2026'));

  it.each([
    ['2026-11-24T17:59:59Z', '2026-11-24'],
    ['2026-11-24T18:00:00Z', '2026-11-25'],
    ['2026-12-31T18:00:00.000Z', '2027-01-01'],
    ['2024-02-28T20:00:00Z', '2024-02-29'],
  ])('%s falls in Bishkek on %s', (instant, day) => expect(dayOf(instant)).toBe(day));

  it('an instant has its time in Bishkek', () =>
    expect(writeInstant('2026-11-24T03:05:00Z')).toBe('24.11.2026, 09:05'));

  it.each([
    ['2026-11-24', '2026-11-24', 0],
    ['2026-11-24', '2026-12-01', 7],
    ['2026-11-24', '2026-11-23', -1],
  ])('from %s to %s are %i days', (from, to, days) => expect(daysBetween(from, to)).toBe(days));
});

describe('numbers', () => {
  it.each([
    [1234.5, 'ky', 1, '1234,5'],
    [12345, 'ru', 0, '12\u00a0345'],
    [1234567, 'ky', 0, '1\u00a0234\u00a0567'],
    [1234.5, 'en', 1, '1,234.5'],
    [7, 'ky', 1, '7'],
    [0.66, 'ru', 2, '0,66'],
    [-3, 'en', 0, '−3'],
    [-0.04, 'en', 1, '0'],
  ] as const)('%d in %s', (value, locale, digits, text) => expect(writeNumber(value, locale, digits)).toBe(text));
});

describe('a countdown', () => {
  it.each([
    [0, '0:00'],
    [-5, '0:00'],
    [7, '0:07'],
    [59.2, '1:00'],
    [2400, '40:00'],
    [3907, '1:05:07'],
  ])('of %d seconds', (seconds, text) => expect(writeCountdown(seconds)).toBe(text));
});
