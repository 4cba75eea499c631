import type { AttemptStatus } from '../../gql/graphql.js';

const MINUTE_MS = 60_000;

/** As much of an attempt as the rules of a quiz look at. */
interface Attempt {
  readonly id: string;
  readonly status: AttemptStatus;
  readonly startedAt: string;
  readonly submittedAt: string | null;
  readonly deadlineAt: string | null;
  readonly percent: number | null;
  readonly passed: boolean | null;
}

/** How often a quiz may be tried; 0 attempts: as often as one likes. */
interface Limits {
  readonly attempts: number;
  readonly cooldownMinutes: number;
}

/** How many attempts are left, or null without a limit. */
export function attemptsLeft({ attempts: most }: Limits, attempts: readonly Attempt[]): number | null {
  return most === 0 ? null : Math.max(0, most - attempts.length);
}

/** The attempt that goes on. */
export function openAttempt<A extends Attempt>(attempts: readonly A[]): A | null {
  return attempts.find(({ status }) => status === 'OPEN') ?? null;
}

export function isPassed(attempts: readonly Attempt[]): boolean {
  return attempts.some(({ passed }) => passed === true);
}

/** Where the learner is with a quiz: what the screen offers depends on it. The server decides. */
export type QuizState =
  | { readonly kind: 'open'; readonly attemptId: string }
  | { readonly kind: 'passed' | 'used-up' | 'ready' }
  /** `until`: the first instant at which a new attempt is allowed, in milliseconds. */
  | { readonly kind: 'cooling'; readonly until: number };

export function quizState(limits: Limits, attempts: readonly Attempt[], now: number): QuizState {
  const open = openAttempt(attempts);
  if (open) return { kind: 'open', attemptId: open.id };
  if (isPassed(attempts)) return { kind: 'passed' };
  if (attemptsLeft(limits, attempts) === 0) return { kind: 'used-up' };
  const ends = attempts.map(({ submittedAt, deadlineAt, startedAt }) =>
    Date.parse(submittedAt ?? deadlineAt ?? startedAt),
  );
  const until = Math.max(0, ...ends) + limits.cooldownMinutes * MINUTE_MS;
  return attempts.length > 0 && now < until ? { kind: 'cooling', until } : { kind: 'ready' };
}
