import { describe, expect, it } from '@jest/globals';
import { orderEnrolments } from './order-enrolments.rules.js';

describe('orderEnrolments', () => {
  it('shows what is due first first, what has no date next, what is completed last', () => {
    const enrolments = [
      { id: 'done', completedAt: '2026-01-01T00:00:00Z', dueOn: '2026-01-02' },
      { id: 'newest', completedAt: null, dueOn: null },
      { id: 'later', completedAt: null, dueOn: '2026-12-31' },
      { id: 'oldest', completedAt: null, dueOn: null },
      { id: 'sooner', completedAt: null, dueOn: '2026-11-30' },
    ];
    const order = orderEnrolments(enrolments).map(({ id }) => id);
    expect(order).toEqual(['sooner', 'later', 'newest', 'oldest', 'done']);
  });
});
