import { ApiError, type Failure } from '../api/api-error.js';
import type { OutboxItem, Refusal } from './outbox-item.type.js';
import { laneOf, MOST_TRIES, nextBatch } from './outbox.rules.js';
import type { OutboxStore } from './outbox-store.js';

/** What says nothing about the deed. The last one: this page is too old, and the next one will send what waits. */
const WAITS = new Set<Failure>(['OFFLINE', 'UNAVAILABLE', 'TOO_MANY_REQUESTS', 'DOCUMENT_NOT_TRUSTED']);

/** What the server said to an item. An item that it did not name is not in the list. */
export interface Verdict {
  readonly item: OutboxItem;
  /** Null: it is taken, now or before. */
  readonly refusal: Refusal | null;
  /** What the answer brought, for the screens. */
  readonly outcome: unknown;
}

/** What the flusher needs of the world around it. */
export interface FlushDoors {
  readonly store: OutboxStore;
  /** Sends items of a batch to the server. @throws ApiError when no complete answer comes. */
  readonly deliver: (batch: readonly OutboxItem[]) => Promise<Verdict[]>;
  /** Whether the session is still that of the person whose outbox it is. @throws ApiError */
  readonly isOwnSession: () => Promise<boolean>;
  /** Hears of verdicts before their items are settled. */
  readonly onVerdicts: (verdicts: readonly Verdict[]) => Promise<void>;
}

/**
 * How a flush ended. `done`: nothing is left that could be sent; `unreachable`: the server was not; `signed-out`: somebody has to
 * sign in first; `failing`: the server fails at some items.
 */
export type FlushEnd = 'done' | 'unreachable' | 'signed-out' | 'failing';

/** What the server says of things that are not this person's: perhaps the session is another's. */
const OF_SOMEBODY_ELSE = ['ENROLMENT_UNKNOWN', 'NOT_FOUND'];

/**
 * Sends what waits, in order, until nothing is left or the way is shut. An item is deleted only after the server has named it;
 * one that it refuses stays, visible, and holds up nothing but its own attempt.
 */
export async function flushOutbox(doors: FlushDoors): Promise<FlushEnd> {
  const held = new Set<string>();
  let most: number | undefined;
  for (;;) {
    const batch = nextBatch(await doors.store.all(), held, most);
    if (batch.length === 0) return held.size > 0 ? 'failing' : 'done';
    try {
      const verdicts = await doors.deliver(batch);
      if (!(await areOurs(verdicts, doors))) return 'signed-out';
      await settle(verdicts, doors);
      const named = new Set(verdicts.map(({ item }) => item.key));
      for (const item of batch) if (!named.has(item.key)) held.add(laneOf(item));
    } catch (error) {
      const { failure } = ApiError.from(error);
      if (failure === 'UNAUTHENTICATED') return 'signed-out';
      if (WAITS.has(failure)) return 'unreachable';
      const [item] = batch;
      // One of several is poison: from now on one by one.
      if (batch.length > 1 || !item) most = 1;
      else if (failure === 'INTERNAL') await countFailure(item, held, doors);
      else if (failure === 'NOT_FOUND' && !(await doors.isOwnSession())) return 'signed-out';
      else await settle([{ item, refusal: { code: failure, message: null }, outcome: null }], doors);
    }
  }
}

async function settle(verdicts: readonly Verdict[], { store, onVerdicts }: FlushDoors): Promise<void> {
  await onVerdicts(verdicts);
  const taken = verdicts.filter(({ refusal }) => refusal === null).map(({ item }) => item);
  if (taken.length > 0) await store.remove(taken, new Date().toISOString());
  for (const { item, refusal } of verdicts) if (refusal) await store.change(item.key, { state: 'refused', refusal });
}

/** A server that fails at one item again and again must not hold up the others. */
async function countFailure(item: OutboxItem, held: Set<string>, { store }: FlushDoors): Promise<void> {
  const tries = item.tries + 1;
  held.add(laneOf(item));
  if (tries < MOST_TRIES) return store.change(item.key, { tries });
  await store.change(item.key, { tries, state: 'refused', refusal: { code: 'NO_ANSWER', message: null } });
}

/** On a shared phone another person may have signed in meanwhile: their server session must not judge these items. */
async function areOurs(verdicts: readonly Verdict[], { isOwnSession }: FlushDoors): Promise<boolean> {
  const isDoubtful = verdicts.some(({ refusal }) => refusal && OF_SOMEBODY_ELSE.includes(refusal.code));
  return isDoubtful ? isOwnSession() : true;
}
