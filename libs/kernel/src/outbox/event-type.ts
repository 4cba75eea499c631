/** A kind of event: a versioned name, never a class name, and the shape of its payload: ids and facts. */
export interface EventType<Payload extends object> {
  readonly name: string;
  /** Why nobody listens, for an event that is deliberately unheard. */
  readonly unheardBecause?: string;
  /** Carries the payload's type only; never set. */
  readonly payload?: Payload;
}

/** One thing that happened. */
export interface OutboxEvent<Payload extends object> {
  /** UUIDv7, the same at every delivery. */
  readonly id: string;
  readonly name: string;
  readonly payload: Payload;
}

const NAME = /^[a-z]+(\.[a-z-]+)\.v\d+$/;
const known = new Map<string, EventType<object>>();

/**
 * Declares a kind of event.
 * @param name `<context>.<what-happened>.v<n>`; a payload that changes its shape gets a new version.
 */
export function eventType<Payload extends object>(name: string, unheardBecause?: string): EventType<Payload> {
  if (!NAME.test(name)) throw new Error(`${name} is not <context>.<what-happened>.v<n>`);
  if (known.has(name)) throw new Error(`The event ${name} is declared twice`);
  const type = { name, unheardBecause };
  known.set(name, type);
  return type;
}

/** All kinds of events that the loaded contexts declare. */
export function knownEventTypes(): readonly EventType<object>[] {
  return [...known.values()];
}
