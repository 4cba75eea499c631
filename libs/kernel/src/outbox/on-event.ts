import { Injectable, SetMetadata, applyDecorators } from '@nestjs/common';
import type { Tx } from '../database/index.js';
import type { EventType, OutboxEvent } from './event-type.js';

export const ON_EVENT = Symbol('on-event');

/** What a handler listens to, and the name under which its deliveries are recorded. */
export interface Subscription {
  readonly event: EventType<object>;
  readonly handler: string;
}

/**
 * Reacts to one kind of event. `handle` runs in the transaction that also marks the delivery as done: what it writes through `tx`
 * happens exactly once. It may be called again when it throws.
 */
export interface EventHandler<Payload extends object> {
  /**
   * What needs a connection of its own, for example to read a course version into memory. It runs before the transaction, because
   * handlers that hold a connection while they wait for a second one can wait for each other for ever.
   */
  prepare?(event: OutboxEvent<Payload>): Promise<void>;
  handle(tx: Tx, event: OutboxEvent<Payload>): Promise<void>;
}

/**
 * Makes a class the handler of an event.
 * @param handler a stable name, `a-z`, `0-9` and `-`, unique in the process; it is stored, so it never follows a renamed class.
 */
export function OnEvent<Payload extends object>(event: EventType<Payload>, handler: string): ClassDecorator {
  const subscription: Subscription = { event, handler };
  return applyDecorators(Injectable(), SetMetadata(ON_EVENT, subscription));
}
