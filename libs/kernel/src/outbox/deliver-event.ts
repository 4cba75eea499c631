import { Inject, Injectable } from '@nestjs/common';
import { Database, statement } from '../database/index.js';
import type { EventJob } from './event-job.js';
import { Handlers } from './handlers.js';

const FINISH = statement(
  'kernel.delivery-finish',
  `update kernel.outbox_delivery set done_at = now(), last_error = null
   where event_id = $1 and handler = $2 and done_at is null returning event_id`,
);
const FAILED = statement(
  'kernel.delivery-failed',
  `update kernel.outbox_delivery set last_error = $3 where event_id = $1 and handler = $2 and done_at is null`,
);

/**
 * Hands one event to one handler. The delivery is marked as done in the handler's own transaction, and first, so that the row's
 * lock lets only one of two simultaneous deliveries in: at-least-once delivery has an exactly-once effect.
 */
@Injectable()
export class DeliverEvent {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Handlers) private readonly handlers: Handlers,
  ) {}

  /** @throws what the handler throws, after writing it down for the administrator. */
  async execute(job: EventJob): Promise<void> {
    const handler = this.handlers.get(job.handler);
    const event = { id: job.eventId, name: job.name, payload: job.payload };
    try {
      await handler.prepare?.(event);
      await this.database.transaction(async (tx) => {
        const mine = await tx.run(FINISH, [job.eventId, job.handler]);
        if (mine.length > 0) await handler.handle(tx, event);
      });
    } catch (error) {
      await this.database.run(FAILED, [job.eventId, job.handler, String(error).slice(0, 500)]).catch(() => undefined);
      throw error;
    }
  }
}
