import { describe, expect, it } from '@jest/globals';
import type { Deed, OutboxItem } from './outbox-item.type.js';
import { withAnswers, withDeeds } from './pending.rules.js';

const item = (deed: Deed, state: 'waiting' | 'refused' = 'waiting'): OutboxItem => ({
  ...deed,
  ...{
    key: 1,
    clientId: 'c',
    about: '',
    locale: 'ky',
    occurredAt: '2026-11-24T06:00:00Z',
    state,
    tries: 0,
    refusal: null,
  },
});
const progress = (kind: 'complete' | 'position', activityId: string, enrolmentId = 'e'): Deed => ({
  kind,
  payload: { enrolmentId, activityId },
});
const enrolment = {
  id: 'e',
  completedActivityIds: ['1'],
  resumeActivityId: '2',
  version: { modules: [{ activities: [{ id: '1' }, { id: '2' }] }, { activities: [{ id: '3' }] }] },
};

describe('an enrolment with deeds that wait', () => {
  it.each<[string, OutboxItem[], string[], string | null]>([
    ['a completion counts, and leads on', [item(progress('complete', '2'))], ['1', '2'], '3'],
    ['once', [item(progress('complete', '2')), item(progress('complete', '2'))], ['1', '2'], '3'],
    ['a position is where to go on', [item(progress('position', '3'))], ['1'], '3'],
    ['a refused completion does not count', [item(progress('complete', '2'), 'refused')], ['1'], '2'],
    ['nor one of another course', [item(progress('complete', '2', 'other'))], ['1'], '2'],
    ['all done: the last place', ['2', '3'].map((id) => item(progress('complete', id))), ['1', '2', '3'], '2'],
  ])('%s', (_name, items, completedActivityIds, resumeActivityId) =>
    expect(withDeeds(enrolment, items)).toMatchObject({ completedActivityIds, resumeActivityId }),
  );

  it('is the same object when nothing changes', () => {
    expect(withDeeds(enrolment, [item(progress('complete', '1', 'other'))])).toBe(enrolment);
    const once = withDeeds(enrolment, [item(progress('complete', '2'))]);
    expect(withDeeds(once, [item(progress('complete', '2'))])).toBe(once);
  });
});

describe('an attempt with answers that wait', () => {
  const attempt = {
    id: 't',
    questions: [
      { id: 'q', response: { sequence: 2 } },
      { id: 'p', response: null },
    ],
  };
  const answer = (questionId: string, sequence: number, attemptId = 't'): Deed => ({
    kind: 'save-answer',
    payload: { enrolmentId: 'e', activityId: 'a', attemptId, questionId, sequence, response: { text: 'new' } },
  });

  it('the higher number wins, wherever it is', () => {
    expect(withAnswers(attempt, [item(answer('q', 3))]).questions[0]?.response).toMatchObject({
      sequence: 3,
      text: 'new',
    });
    expect(withAnswers(attempt, [item(answer('q', 2))])).toBe(attempt);
    expect(withAnswers(attempt, [item(answer('p', 0))]).questions[1]?.response).toMatchObject({ sequence: 0 });
  });

  it('another attempt and a refused answer change nothing', () => {
    expect(withAnswers(attempt, [item(answer('q', 3, 'u')), item(answer('q', 3), 'refused')])).toBe(attempt);
  });
});
