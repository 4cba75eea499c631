import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../config/index.js';
import { Database, statement } from '../database/index.js';
import { Queues } from '../jobs/index.js';
import { EVENT_QUEUE, eventJobId } from './event-job.js';

interface Unfinished {
  event_id: string;
  handler: string;
  generation: number;
}

const PASS = 500;
const MOST_GENERATIONS = 10;
/** States in which the queue will never again do anything by itself. */
const GIVEN_UP = ['failed', 'completed', 'unknown'];

const UNFINISHED = statement<Unfinished>(
  'kernel.sweep-unfinished',
  `select event_id, handler, generation from kernel.outbox_delivery
   where done_at is null and dead_at is null and dispatched_at < now() - $1 * interval '1 millisecond'
   order by dispatched_at limit ${PASS}`,
);
const REVIVE = statement<{ generation: number }>(
  'kernel.sweep-revive',
  `update kernel.outbox_delivery set generation = generation + 1, dispatched_at = null
   where event_id = $1 and handler = $2 and generation = $3 and done_at is null and dead_at is null returning generation`,
);
const BURY = statement(
  'kernel.sweep-bury',
  `update kernel.outbox_delivery set dead_at = now() where event_id = $1 and handler = $2 and done_at is null`,
);

/** What one pass of the sweeper did. */
export interface Sweep {
  readonly looked: number;
  readonly revived: number;
  readonly buried: number;
}

/**
 * Brings back deliveries that the queue lost or gave up: a flushed Redis, a job whose worker died too often. It looks at the job's
 * state first, so that a long queue causes no storm; the relay then adds the next generation. It needs no queue to be woken, for the queue may have lost that too.
 */
@Injectable()
export class SweepDeliveries {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Queues) private readonly queues: Queues,
    @Inject(Config) private readonly config: Config,
  ) {}

  async execute(): Promise<Sweep> {
    const unfinished = await this.database.run(UNFINISHED, [this.config.values.SWEEP_AFTER_MS]);
    const outcomes = [];
    for (const delivery of unfinished) outcomes.push(await this.look(delivery));
    return {
      looked: unfinished.length,
      revived: outcomes.filter((outcome) => outcome === 'revived').length,
      buried: outcomes.filter((outcome) => outcome === 'buried').length,
    };
  }

  private async look(delivery: Unfinished): Promise<'left' | 'revived' | 'buried'> {
    const { event_id: eventId, handler, generation } = delivery;
    const state = await this.queues.get(EVENT_QUEUE).getJobState(eventJobId(eventId, handler, generation));
    if (!GIVEN_UP.includes(state)) return 'left';
    if (generation + 1 >= MOST_GENERATIONS) {
      await this.database.run(BURY, [eventId, handler]);
      return 'buried';
    }
    const revived = await this.database.run(REVIVE, [eventId, handler, generation]);
    return revived.length > 0 ? 'revived' : 'left';
  }
}
