import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  acceptsAnswers,
  attemptState,
  deadlineOf,
  mayReveal,
  mayStartAttempt,
  type AttemptFacts,
} from './attempt.rules.js';
import type { QuizRules } from './question.types.js';

const NOON = new Date('2026-11-23T12:00:00.000Z');
const at = (minutes: number, seconds = 0, milliseconds = 0) =>
  new Date(NOON.getTime() + (minutes * 60 + seconds) * 1000 + milliseconds);

const open = (deadline: Date | null = null): AttemptFacts => ({ startedAt: NOON, deadline, submittedAt: null, passed: false }); // prettier-ignore
const failed = (submittedAt = NOON): AttemptFacts => ({ startedAt: NOON, deadline: null, submittedAt, passed: false });
const passed = (): AttemptFacts => ({ ...failed(), passed: true });
/** Ran into its deadline, 40 minutes after noon. */
const expired = (): AttemptFacts => open(at(40));

describe('deadlineOf', () => {
  it.each([
    ['no limit', undefined, null],
    ['40 minutes', 40, at(40)],
    ['a limit across midnight', 12 * 60 + 1, new Date('2026-11-24T00:01:00.000Z')],
  ])('%s', (_, timeLimitMinutes, deadline) => {
    expect(deadlineOf(NOON, { timeLimitMinutes })).toEqual(deadline);
  });
});

describe('attemptState and acceptsAnswers', () => {
  it.each<[what: string, attempt: AttemptFacts, now: Date, state: string, accepts: boolean]>([
    ['just started', expired(), NOON, 'open', true],
    ['a clock that stands behind the start', expired(), at(-1), 'open', true],
    ['a millisecond before the deadline', expired(), at(39, 59, 999), 'open', true],
    ['at the deadline', expired(), at(40), 'expired', true],
    ['at the end of the grace', expired(), at(40, 29, 999), 'expired', true],
    ['after the grace', expired(), at(40, 30), 'expired', false],
    ['without a limit, a year later', open(), at(525_600), 'open', true],
    ['submitted', failed(), NOON, 'submitted', false],
    ['submitted within the grace', { ...expired(), submittedAt: at(40, 10) }, at(40, 11), 'submitted', false],
  ])('%s', (_, attempt, now, state, accepts) => {
    expect(attemptState(attempt, now)).toBe(state);
    expect(acceptsAnswers(attempt, now)).toBe(accepts);
  });
});

describe('mayStartAttempt', () => {
  const start = (attempts: AttemptFacts[], now: Date, rules = { attempts: 3, cooldownMinutes: 30 }) =>
    mayStartAttempt({ attempts, rules, now });

  it.each<[what: string, attempts: AttemptFacts[], now: Date]>([
    ['at first', [], NOON],
    ['at the end of the cooldown', [failed()], at(30)],
    ['after an attempt that ran out of time, and its cooldown', [expired()], at(70)],
    ['for the last attempt', [failed(), failed()], at(30)],
  ])('allows a start %s', (_, attempts, now) => {
    expect(start(attempts, now)).toEqual({ allowed: true });
  });

  it.each<[what: string, attempts: AttemptFacts[], now: Date, code: string]>([
    ['while an attempt is open (T10)', [open()], at(1), 'ATTEMPT_OPEN'],
    ['while answers of an expired one may still arrive', [expired()], at(40, 29, 999), 'ATTEMPT_OPEN'],
    ['while the last attempt is open', [failed(), failed(), open()], at(31), 'ATTEMPT_OPEN'],
    ['after a pass', [failed(), passed()], at(60), 'ALREADY_PASSED'],
    ['after a pass in the last attempt', [failed(), failed(), passed()], at(60), 'ALREADY_PASSED'],
    ['when all are used, blank and expired ones too (T5)', [failed(), failed(), expired()], at(90), 'OUT_OF_ATTEMPTS'],
    ['when the limit was exceeded', [failed(), failed(), failed(), failed()], at(90), 'OUT_OF_ATTEMPTS'],
  ])('refuses a start %s', (_, attempts, now, code) => {
    expect(start(attempts, now)).toEqual({ allowed: false, code });
  });

  it.each<[what: string, attempts: AttemptFacts[], now: Date, until: Date]>([
    ['a submission', [failed()], at(29, 59, 999), at(30)],
    ['the latest submission, in whatever order they come', [failed(at(20)), failed()], at(40), at(50)],
    ['the deadline of an expired attempt', [expired()], at(41), at(70)],
    ['a submission before its deadline', [{ ...expired(), submittedAt: at(10) }], at(11), at(40)],
  ])('lets the learner wait from %s', (_, attempts, now, until) => {
    expect(start(attempts, now)).toEqual({ allowed: false, code: 'COOLDOWN', until });
  });

  it('knows no end of attempts where there is no limit', () => {
    expect(start(Array(500).fill(failed()), at(30), { attempts: 0, cooldownMinutes: 30 })).toEqual({ allowed: true });
  });

  it('lets nobody wait without a cooldown', () => {
    expect(start([failed()], NOON, { attempts: 3, cooldownMinutes: 0 })).toEqual({ allowed: true });
  });

  it('allows exactly from the announced instant on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (cooldownMinutes) => {
        const rules = { attempts: 0, cooldownMinutes };
        const verdict = start([failed()], NOON, rules);
        if (verdict.allowed || verdict.code !== 'COOLDOWN') throw new Error('A cooldown was due');
        expect(start([failed()], new Date(verdict.until.getTime() - 1), rules).allowed).toBe(false);
        expect(start([failed()], verdict.until, rules).allowed).toBe(true);
      }),
    );
  });
});

describe('mayReveal', () => {
  type Policy = QuizRules['feedback'];
  const policies: Policy[] = ['after-submission', 'after-pass', 'after-last-attempt', 'never'];
  const allowing = (attempts: AttemptFacts[], now: Date, limit = 3) =>
    policies.filter((feedback) => mayReveal({ feedback, attempts: limit }, attempts, now));

  it.each<[what: string, attempts: AttemptFacts[], now: Date, allowing: Policy[]]>([
    ['before any attempt', [], NOON, []],
    ['during the first attempt', [open()], at(1), []],
    ['within the grace of an expired attempt', [expired()], at(40, 29, 999), []],
    ['after the grace of an expired attempt', [expired()], at(40, 30), ['after-submission']],
    ['after a failed (or blank, T5) attempt', [failed()], at(1), ['after-submission']],
    ['during the second attempt', [failed(), open()], at(1), []],
    ['after a pass', [failed(), passed()], at(1), ['after-submission', 'after-pass', 'after-last-attempt']],
    [
      'after the last failed attempt',
      [failed(), failed(), failed()],
      at(1),
      ['after-submission', 'after-last-attempt'],
    ],
    ['during the last attempt', [failed(), failed(), open()], at(1), []],
  ])('%s', (_, attempts, now, expected) => {
    expect(allowing(attempts, now)).toEqual(expected);
  });

  it('never takes a failed attempt for the last where there is no limit', () => {
    expect(allowing(Array(50).fill(failed()), at(1), 0)).toEqual(['after-submission']);
    expect(allowing([passed()], at(1), 0)).toEqual(['after-submission', 'after-pass', 'after-last-attempt']);
  });

  it('reveals nothing after-last-attempt while a further attempt may still be started, now or after a cooldown', () => {
    const attempt = fc.constantFrom(failed(), passed(), open(), expired());
    fc.assert(
      fc.property(fc.array(attempt, { maxLength: 4 }), fc.nat(3), fc.nat(60), (attempts, limit, minute) => {
        const rules = { attempts: limit, cooldownMinutes: 0, feedback: 'after-last-attempt' as const };
        const mayStart = mayStartAttempt({ attempts, rules, now: at(minute) }).allowed;
        expect(mayStart && mayReveal(rules, attempts, at(minute))).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
