import { useSyncExternalStore } from 'react';
import { connection, type Connection } from '../device/connection.js';
import type { OutboxItem, RefusedItem } from './outbox-item.type.js';
import { outbox } from './outbox.js';
import { outboxState, type OutboxState } from './outbox-state.js';
import { isRefused, worthTelling } from './outbox.rules.js';

/** What waits on this device, as the screens tell it. */
export interface OutboxView {
  /** How many deeds wait to be sent. */
  readonly waiting: number;
  /** What the server did not take: the learner decides. */
  readonly refused: readonly RefusedItem[];
  readonly state: OutboxState;
  readonly sendNow: () => void;
}

export function useOutbox(): OutboxView {
  const { items, state } = useSyncExternalStore(outboxState.subscribe, outboxState.current);
  const told = worthTelling(items);
  const refused = told.filter(isRefused);
  return { waiting: told.length - refused.length, refused, state, sendNow: outbox.sendNow };
}

/** All deeds on their way, in their order. */
export function useOutboxItems(): readonly OutboxItem[] {
  return useSyncExternalStore(outboxState.subscribe, outboxState.current).items;
}

/** Whether a completion waits on this device. */
export function useIsPending(enrolmentId: string, activityId: string): boolean {
  return useOutboxItems().some(
    ({ kind, state, payload }) =>
      (kind === 'complete' || kind === 'submit-attempt') &&
      state === 'waiting' &&
      payload.enrolmentId === enrolmentId &&
      payload.activityId === activityId,
  );
}

/** Whether requests reach the server, by what they experience. */
export function useConnection(): Connection {
  return useSyncExternalStore(connection.subscribe, connection.current);
}
