import { describe, expect, it } from '@jest/globals';
import { addMonths, dateInBishkek, endOfDayInBishkek } from './clock.js';

describe('dates in Bishkek', () => {
  it.each([
    ['2026-11-23T17:59:59.999Z', '2026-11-23'],
    ['2026-11-23T18:00:00Z', '2026-11-24'],
    ['2026-12-31T18:00:00Z', '2027-01-01'],
    ['2028-02-28T18:00:00Z', '2028-02-29'],
    ['2026-06-30T12:00:00Z', '2026-06-30'],
  ])('at %s it is %s', (instant, date) => {
    expect(dateInBishkek(new Date(instant))).toBe(date);
    const byTheTables = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Bishkek' });
    expect(byTheTables.format(new Date(instant))).toBe(date);
  });

  it.each([
    ['2026-11-23', '2026-11-23T18:00:00.000Z'],
    ['2026-12-31', '2026-12-31T18:00:00.000Z'],
    ['2028-02-29', '2028-02-29T18:00:00.000Z'],
  ])('%s ends at %s', (date, instant) => expect(endOfDayInBishkek(date).toISOString()).toBe(instant));

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2027-12-31', 2, '2028-02-29'],
    ['2026-11-30', 36, '2029-11-30'],
  ])('%s and %d months are %s', (date, months, sum) => expect(addMonths(date, months)).toBe(sum));
});
