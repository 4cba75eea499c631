import { EventEmitter } from 'node:events';
import { newId, statement, type Tx } from '../database/index.js';
import type { EventType } from './event-type.js';

interface Happened {
  readonly id: string;
  readonly name: string;
  readonly payload: string;
}

const ADD = statement(
  'kernel.outbox-add',
  'insert into kernel.outbox_event (id, name, payload) select * from unnest($1::uuid[], $2::text[], $3::jsonb[])',
);

/** Writes down what happened, in the transaction in which it happened. The relay in a worker carries it to its handlers. */
export class Outbox {
  private readonly hints = new EventEmitter();
  private readonly pending = new WeakMap<Tx, Happened[]>();

  /** Records an event, by one statement at the end of `tx` for all of them. The relay sees it if and only if `tx` commits. */
  async add<Payload extends object>(tx: Tx, event: EventType<Payload>, payload: Payload): Promise<void> {
    this.pendingOf(tx).push({ id: newId(), name: event.name, payload: JSON.stringify(payload) });
  }

  /** Records the same kind of event many times. */
  async addAll<Payload extends object>(tx: Tx, event: EventType<Payload>, payloads: readonly Payload[]): Promise<void> {
    for (const payload of payloads) await this.add(tx, event, payload);
  }

  private pendingOf(tx: Tx): Happened[] {
    const known = this.pending.get(tx);
    if (known) return known;
    const pending: Happened[] = [];
    this.pending.set(tx, pending);
    tx.beforeCommit(() => this.write(tx, pending));
    tx.afterCommit(() => this.hints.emit('added'));
    return pending;
  }

  private async write(tx: Tx, pending: readonly Happened[]): Promise<void> {
    await tx.run(ADD, [
      pending.map(({ id }) => id),
      pending.map(({ name }) => name),
      pending.map(({ payload }) => payload),
    ]);
  }

  /** Calls back soon after an event was added in this process; a relay elsewhere finds it by polling. */
  onAdded(listener: () => void): () => void {
    this.hints.on('added', listener);
    return () => this.hints.off('added', listener);
  }
}
