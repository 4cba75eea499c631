const FREE_TRIES = 5;
const FIRST_DELAY_SECONDS = 5;
const LONGEST_DELAY_SECONDS = 15 * 60;
const FORGOTTEN_AFTER_SECONDS = 24 * 3600;

/** The failures of one login or address so far. */
export interface Failures {
  readonly failures: number;
  readonly lastAt: Date;
}

/**
 * How many seconds must still pass before the next try counts: none for the first five, then twice as long each time up to a
 * quarter of an hour. There is no lock, for a lock would let anybody keep a volunteer out.
 */
export function waitSeconds(past: Failures | null, now: Date): number {
  if (!past || past.failures < FREE_TRIES) return 0;
  const delay = Math.min(LONGEST_DELAY_SECONDS, FIRST_DELAY_SECONDS * 2 ** Math.min(20, past.failures - FREE_TRIES));
  return Math.max(0, Math.ceil(delay - secondsSince(past.lastAt, now)));
}

/** Whether failures are so old that they no longer count. */
export function isForgotten(past: Failures, now: Date): boolean {
  return secondsSince(past.lastAt, now) > FORGOTTEN_AFTER_SECONDS;
}

function secondsSince(then: Date, now: Date): number {
  return (now.getTime() - then.getTime()) / 1000;
}
