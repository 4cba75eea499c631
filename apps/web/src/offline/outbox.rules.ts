import type { Deed, OutboxItem, RefusedItem } from './outbox-item.type.js';

/** As many as the server takes at once. */
const MOST_IN_A_BATCH = 50;
/** After so many failures of the server at one item the learner decides. */
export const MOST_TRIES = 5;
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 5 * 60_000;

/** Refusals after which the rest of an attempt may follow: a newer answer stands, or the attempt is over. */
const HARMLESS = ['STALE_SEQUENCE', 'ATTEMPT_CLOSED', 'TIME_IS_UP'];

/** What must arrive in its order: the answers and the end of an attempt. Anything else is a lane by itself. */
export function laneOf(deed: Deed): string {
  const { kind, payload } = deed;
  switch (kind) {
    case 'complete':
    case 'position':
      return `${kind} ${payload.enrolmentId} ${payload.activityId}`;
    case 'save-answer':
    case 'submit-attempt':
      return `attempt ${payload.attemptId}`;
    case 'answer-check':
      return `check ${payload.enrolmentId} ${payload.activityId} ${payload.questionId}`;
  }
}

/** Whether the server takes it in batches. */
export function isProgress({ kind }: Deed): boolean {
  return kind === 'complete' || kind === 'position';
}

export function isRefused(item: OutboxItem): item is RefusedItem {
  return item.state === 'refused';
}

/**
 * What goes out next, in the order in which it happened: neighbouring progress together, everything else one by one.
 * @param held lanes in which something failed just now: nothing may overtake it.
 * @param most how many may go together.
 * @returns empty when nothing can be sent.
 */
export function nextBatch(
  items: readonly OutboxItem[],
  held: ReadonlySet<string> = new Set(),
  most = MOST_IN_A_BATCH,
): OutboxItem[] {
  const shut = new Set([...held, ...items.filter(shutsItsLane).map(laneOf)]);
  const ready = items.filter((item) => item.state === 'waiting' && !shut.has(laneOf(item)));
  const other = ready.findIndex((item) => !isProgress(item));
  return ready.slice(0, other === 0 ? 1 : Math.min(other < 0 ? ready.length : other, most));
}

/** An answer that the server cannot take must not be lost behind a submission: the learner decides first. */
function shutsItsLane(item: OutboxItem): boolean {
  return item.kind === 'save-answer' && item.refusal !== null && !HARMLESS.includes(item.refusal.code);
}

/** What a new deed makes superfluous: earlier answers to the same question, earlier positions in the same course. */
export function isSupersededBy(item: OutboxItem, deed: Deed): boolean {
  if (item.state === 'refused') return false;
  if (item.kind === 'position' && deed.kind === 'position') {
    return item.payload.enrolmentId === deed.payload.enrolmentId;
  }
  if (item.kind === 'save-answer' && deed.kind === 'save-answer') {
    return laneOf(item) === laneOf(deed) && item.payload.questionId === deed.payload.questionId;
  }
  return item.kind === 'answer-check' && laneOf(item) === laneOf(deed);
}

/** Whether a deed waits already, so that doing it again adds nothing: a completion, a submission. */
export function isSameDeed(item: OutboxItem, deed: Deed): boolean {
  const isOnce = item.kind === 'complete' || item.kind === 'submit-attempt';
  return isOnce && item.kind === deed.kind && item.state === 'waiting' && laneOf(item) === laneOf(deed);
}

/** What the learner wants to hear of: where they stopped reading is nothing they would miss. */
export function worthTelling(items: readonly OutboxItem[]): OutboxItem[] {
  return items.filter(({ kind }) => kind !== 'position');
}

/**
 * How long to wait after so many failures in a row, in milliseconds: twice as long each time, and never the same for two
 * phones, so that a server that comes back is not overrun.
 * @param chance from 0 to 1.
 */
export function waitAfter(failures: number, chance: number): number {
  const most = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.max(0, failures - 1));
  return Math.round(most * (0.5 + chance / 2));
}
