import { describe, expect, it } from '@jest/globals';
import { orderEnrolments } from './order-enrolments.rules.js';

interface Sketch {
  readonly id: string;
  readonly completedAt?: string;
  readonly dueOn?: string;
  readonly overdue?: boolean;
  readonly lastVisitedAt?: string;
}

const enrolment = (sketch: Sketch) => ({
  ...{ completedAt: null, dueOn: null, overdue: false, lastVisitedAt: null },
  ...sketch,
});

describe('orderEnrolments', () => {
  const done = enrolment({ id: 'done', completedAt: '2026-01-01T00:00:00Z', dueOn: '2026-01-02' });
  const doneLater = enrolment({ id: 'done later', completedAt: '2026-02-01T00:00:00Z' });
  const newest = enrolment({ id: 'newest' });
  const later = enrolment({ id: 'later', dueOn: '2026-12-31' });
  const sooner = enrolment({ id: 'sooner', dueOn: '2026-11-30' });
  const opened = enrolment({ id: 'opened', lastVisitedAt: '2026-11-20T08:00:00Z' });
  const openedLast = enrolment({ id: 'opened last', lastVisitedAt: '2026-11-21T08:00:00Z' });
  const late = enrolment({ id: 'late', dueOn: '2026-11-01', overdue: true });

  it.each([
    ['what was opened last', [newest, opened, openedLast, sooner], 'opened last'],
    ['what is overdue, whatever was opened', [opened, later, late], 'late'],
    ['what is due first, when nothing was opened', [newest, later, sooner], 'sooner'],
    ['the newest, when nothing has a date', [newest, enrolment({ id: 'oldest' })], 'newest'],
    ['nothing, when all is completed', [done], undefined],
    ['nothing, when there is nothing', [], undefined],
  ])('goes on with %s', (_name, enrolments, id) => {
    expect(orderEnrolments(enrolments).current?.id).toBe(id);
  });

  it('shows the others by their due dates, and what is completed apart, the latest first', () => {
    const { current, others, completed } = orderEnrolments([done, newest, later, doneLater, sooner, openedLast]);
    expect(current?.id).toBe('opened last');
    expect(others.map(({ id }) => id)).toEqual(['sooner', 'later', 'newest']);
    expect(completed.map(({ id }) => id)).toEqual(['done later', 'done']);
  });
});
