import { describe, expect, it } from '@jest/globals';
import { isOverdue, mayBeDueOn } from './due-date.rules.js';

describe('a due date in Bishkek', () => {
  it.each([
    ['2026-11-30', '2026-11-30T17:59:59.999Z', false],
    ['2026-11-30', '2026-11-30T18:00:00Z', true],
    ['2026-11-30', '2026-11-30T00:00:00Z', false],
    ['2028-02-29', '2028-02-29T18:00:00Z', true],
    ['2026-12-31', '2026-12-31T17:59:59Z', false],
  ])('%s at %s has passed: %s', (dueOn, now, overdue) => expect(isOverdue(dueOn, null, new Date(now))).toBe(overdue));

  it('does not matter to who has completed the course, nor where there is none', () => {
    const late = new Date('2027-01-01T00:00:00Z');
    expect(isOverdue('2026-11-30', new Date('2026-12-24T00:00:00Z'), late)).toBe(false);
    expect(isOverdue(null, null, late)).toBe(false);
  });

  it.each([
    ['2026-11-23', true],
    ['2026-11-22', false],
    ['2031-11-23', true],
    ['2031-11-24', false],
    ['2027-02-29', false],
    ['2028-02-29', true],
    ['2026-13-01', false],
    ['2026-12-1', false],
    ['tomorrow', false],
    ['', false],
  ])('%j may be set on 23 November 2026: %s', (dueOn, allowed) =>
    expect(mayBeDueOn(dueOn, '2026-11-23')).toBe(allowed),
  );
});
