import type { QuizRules } from './question.types.js';

const MINUTE = 60_000;

/** How long after the deadline an answer that was saved before it may still arrive, in milliseconds. */
export const GRACE = 30_000;

/** What the rules need to know of an attempt at a quiz. All instants by the server's clock. */
export interface AttemptFacts {
  startedAt: Date;
  /** As `deadlineOf` told at the start; null without a time limit. */
  deadline: Date | null;
  submittedAt: Date | null;
  /** False until the attempt is graded. */
  passed: boolean;
}

/** `open` until the deadline (exclusive), then `expired`, unless it was `submitted`. */
export type AttemptState = 'open' | 'expired' | 'submitted';

/** May the learner start another attempt? `until` is the first instant at which a new one is allowed. */
export type StartVerdict =
  | { allowed: true }
  | { allowed: false; code: 'ATTEMPT_OPEN' | 'ALREADY_PASSED' | 'OUT_OF_ATTEMPTS' }
  | { allowed: false; code: 'COOLDOWN'; until: Date };

/** When an attempt ends at the latest; null without a time limit. */
export function deadlineOf(startedAt: Date, rules: Pick<QuizRules, 'timeLimitMinutes'>): Date | null {
  return rules.timeLimitMinutes ? minutesAfter(startedAt, rules.timeLimitMinutes) : null;
}

export function attemptState(attempt: AttemptFacts, now: Date): AttemptState {
  if (attempt.submittedAt) return 'submitted';
  return attempt.deadline && now >= attempt.deadline ? 'expired' : 'open';
}

/**
 * Whether answers and the submission are still taken: while the attempt is open, and for the grace after its deadline, in
 * which answers saved in time may still be on their way. Afterwards the attempt counts as it stands.
 */
export function acceptsAnswers(attempt: AttemptFacts, now: Date): boolean {
  if (attempt.submittedAt) return false;
  return !attempt.deadline || now.getTime() < attempt.deadline.getTime() + GRACE;
}

/**
 * Decides on a new attempt from all attempts the learner has made at the quiz in this enrolment. Every attempt counts,
 * blank and expired ones too. After a pass there is nothing left to win, and a further attempt would only spend the bank.
 */
export function mayStartAttempt(input: {
  attempts: readonly AttemptFacts[];
  rules: Pick<QuizRules, 'attempts' | 'cooldownMinutes'>;
  now: Date;
}): StartVerdict {
  const { attempts, rules, now } = input;
  if (attempts.some((attempt) => acceptsAnswers(attempt, now))) return { allowed: false, code: 'ATTEMPT_OPEN' };
  if (attempts.some((attempt) => attempt.passed)) return { allowed: false, code: 'ALREADY_PASSED' };
  if (areUsedUp(attempts, rules)) return { allowed: false, code: 'OUT_OF_ATTEMPTS' };
  const until = cooldownEnd(attempts, rules);
  return until && now < until ? { allowed: false, code: 'COOLDOWN', until } : { allowed: true };
}

/**
 * Whether the learner may see keys and feedback of closed attempts now. While an attempt is open nothing is shown, whatever
 * the policy: the answers of the last attempt would help in this one. Without a limit of attempts, only a pass is the last.
 */
export function mayReveal(
  rules: Pick<QuizRules, 'feedback' | 'attempts'>,
  attempts: readonly AttemptFacts[],
  now: Date,
): boolean {
  if (attempts.length === 0 || attempts.some((attempt) => acceptsAnswers(attempt, now))) return false;
  const hasPassed = attempts.some((attempt) => attempt.passed);
  switch (rules.feedback) {
    case 'after-submission':
      return true;
    case 'after-pass':
      return hasPassed;
    case 'after-last-attempt':
      return hasPassed || areUsedUp(attempts, rules);
    case 'never':
      return false;
  }
}

function areUsedUp(attempts: readonly AttemptFacts[], rules: Pick<QuizRules, 'attempts'>): boolean {
  return rules.attempts > 0 && attempts.length >= rules.attempts;
}

/** Counted from the end of the latest attempt: its submission, or the deadline it ran into. */
function cooldownEnd(attempts: readonly AttemptFacts[], rules: Pick<QuizRules, 'cooldownMinutes'>): Date | null {
  const ends = attempts.map((attempt) => (attempt.submittedAt ?? attempt.deadline ?? attempt.startedAt).getTime());
  return ends.length > 0 ? minutesAfter(new Date(Math.max(...ends)), rules.cooldownMinutes) : null;
}

function minutesAfter(instant: Date, minutes: number): Date {
  return new Date(instant.getTime() + minutes * MINUTE);
}
