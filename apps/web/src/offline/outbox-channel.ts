import type { Verdict } from './flush-outbox.js';

/** Word from one tab to the others, and from the service worker to all. */
export const OUTBOX_CHANNEL = 'sabak.outbox';

export interface OutboxNews {
  readonly personId: string;
  readonly verdicts: readonly Verdict[];
}

/** The background sync that sends what waits. */
export const OUTBOX_SYNC = 'sabak.outbox';
