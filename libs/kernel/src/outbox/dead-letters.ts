import { Inject, Injectable } from '@nestjs/common';
import { Database, statement } from '../database/index.js';

/** A delivery that was given up after its last generation. */
export interface DeadLetter {
  readonly eventId: string;
  readonly handler: string;
  readonly name: string;
  readonly lastError: string | null;
  readonly deadAt: Date;
}

const LIST = statement<DeadLetter>(
  'kernel.dead-letters',
  `select d.event_id as "eventId", d.handler, e.name, d.last_error as "lastError", d.dead_at as "deadAt"
   from kernel.outbox_delivery d join kernel.outbox_event e on e.id = d.event_id
   where d.dead_at is not null and ($1::uuid is null or (d.event_id, d.handler) > ($1, $2))
   order by d.event_id, d.handler limit $3`,
);
const RETRY = statement<{ event_id: string }>(
  'kernel.dead-letter-retry',
  `update kernel.outbox_delivery set dead_at = null, dispatched_at = null, generation = generation + 1
   where event_id = $1 and handler = $2 and dead_at is not null returning event_id`,
);
const COUNT = statement<{ waiting: number; oldest: number | null; dead: number }>(
  'kernel.outbox-count',
  `select (select count(*)::int from kernel.outbox_event where relayed_at is null) as waiting,
          (select extract(epoch from now() - min(created_at))::float from kernel.outbox_event where relayed_at is null) as oldest,
          (select count(*)::int from kernel.outbox_delivery where dead_at is not null) as dead`,
);

/** What an administrator can see of undeliverable events, and do about them. */
@Injectable()
export class DeadLetters {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** The next `limit` dead letters after a position. */
  async list(limit: number, after: { eventId: string; handler: string } | null): Promise<DeadLetter[]> {
    return this.database.run(LIST, [after?.eventId ?? null, after?.handler ?? '', limit]);
  }

  /** Sends a dead letter once more. @returns false if there is none such. */
  async retry(eventId: string, handler: string): Promise<boolean> {
    return (await this.database.run(RETRY, [eventId, handler])).length > 0;
  }

  /** Events not yet relayed, the age of the oldest in seconds, and dead letters. */
  async count(): Promise<{ waiting: number; oldest: number | null; dead: number }> {
    const [counts] = await this.database.run(COUNT);
    return counts ?? { waiting: 0, oldest: null, dead: 0 };
  }
}
