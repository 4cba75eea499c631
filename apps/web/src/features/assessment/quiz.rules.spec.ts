import { describe, expect, it } from '@jest/globals';
import { attemptsLeft, quizState } from './quiz.rules.js';

const NOW = Date.parse('2026-11-24T10:00:00Z');
const limits = { attempts: 3, cooldownMinutes: 15 };

function attempt(fields: object = {}) {
  return {
    ...{ id: 'a1', status: 'SUBMITTED' as const, startedAt: '2026-11-24T09:00:00Z', deadlineAt: null },
    ...{ submittedAt: '2026-11-24T09:30:00Z', percent: 50, passed: false },
    ...fields,
  };
}

describe('where a learner is with a quiz', () => {
  it.each([
    ['no attempt yet', [], { kind: 'ready' }],
    ['one that goes on', [attempt({ id: 'a7', status: 'OPEN', submittedAt: null })], { kind: 'open', attemptId: 'a7' }],
    ['passed', [attempt({ passed: true }), attempt()], { kind: 'passed' }],
    ['all attempts used', [attempt(), attempt(), attempt()], { kind: 'used-up' }],
    ['the wait is over', [attempt()], { kind: 'ready' }],
    [
      'the wait since a submission',
      [attempt({ submittedAt: '2026-11-24T09:50:00Z' })],
      { kind: 'cooling', until: Date.parse('2026-11-24T10:05:00Z') },
    ],
    [
      'the wait since a deadline that nobody met',
      [attempt({ status: 'EXPIRED', submittedAt: null, deadlineAt: '2026-11-24T09:59:00Z' })],
      { kind: 'cooling', until: Date.parse('2026-11-24T10:14:00Z') },
    ],
  ])('%s', (_name, attempts, state) => expect(quizState(limits, attempts, NOW)).toEqual(state));

  it('without a limit there is always another attempt', () => {
    expect(attemptsLeft({ attempts: 0, cooldownMinutes: 0 }, [attempt(), attempt()])).toBeNull();
    expect(quizState({ attempts: 0, cooldownMinutes: 0 }, [attempt()], NOW)).toEqual({ kind: 'ready' });
  });

  it('never has fewer than no attempts left', () => {
    expect(attemptsLeft({ attempts: 1, cooldownMinutes: 0 }, [attempt(), attempt()])).toBe(0);
  });
});
