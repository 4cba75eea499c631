import { EventEmitter } from 'node:events';
import { newId, statement, type Tx } from '../database/index.js';
import type { EventType } from './event-type.js';

const ADD = statement('kernel.outbox-add', 'insert into kernel.outbox_event (id, name, payload) values ($1, $2, $3)');
const ADD_ALL = statement(
  'kernel.outbox-add-all',
  'insert into kernel.outbox_event (id, name, payload) select id, $2, payload from unnest($1::uuid[], $3::jsonb[]) as happened (id, payload)',
);

/** Writes down what happened, in the transaction in which it happened. The relay in a worker carries it to its handlers. */
export class Outbox {
  private readonly hints = new EventEmitter();

  /** Records an event. It becomes visible to the relay if and only if `tx` commits. */
  async add<Payload extends object>(tx: Tx, event: EventType<Payload>, payload: Payload): Promise<void> {
    await tx.run(ADD, [newId(), event.name, JSON.stringify(payload)]);
    tx.afterCommit(() => this.hints.emit('added'));
  }

  /** Records the same kind of event many times, in one statement. */
  async addAll<Payload extends object>(tx: Tx, event: EventType<Payload>, payloads: readonly Payload[]): Promise<void> {
    if (payloads.length === 0) return;
    await tx.run(ADD_ALL, [payloads.map(newId), event.name, payloads.map((payload) => JSON.stringify(payload))]);
    tx.afterCommit(() => this.hints.emit('added'));
  }

  /** Calls back soon after an event was added in this process; a relay elsewhere finds it by polling. */
  onAdded(listener: () => void): () => void {
    this.hints.on('added', listener);
    return () => this.hints.off('added', listener);
  }
}
