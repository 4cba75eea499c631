import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../config/index.js';
import { Database, statement, type Tx } from '../database/index.js';
import { Log } from '../http/log.js';
import { Queues } from '../jobs/index.js';
import { EVENT_JOB_OPTIONS, EVENT_QUEUE, eventJobId, type EventJob } from './event-job.js';
import { Handlers } from './handlers.js';
import { Outbox } from './outbox.js';

interface Waiting {
  id: string;
  name: string;
}

interface Undispatched extends EventJob {
  generation: number;
}

const BATCH = 200;
const QUEUE_DEADLINE_MS = 3_000;
const LONGEST_PAUSE_MS = 10_000;

const CLAIM_EVENTS = statement<Waiting>(
  'kernel.relay-claim-events',
  `select id, name from kernel.outbox_event where relayed_at is null order by id limit ${BATCH} for update skip locked`,
);
const ADD_DELIVERIES = statement(
  'kernel.relay-add-deliveries',
  `insert into kernel.outbox_delivery (event_id, handler) select * from unnest($1::uuid[], $2::text[]) on conflict do nothing`,
);
const MARK_RELAYED = statement(
  'kernel.relay-mark-relayed',
  'update kernel.outbox_event set relayed_at = now() where id = any($1::uuid[])',
);
const CLAIM_DELIVERIES = statement<Undispatched>(
  'kernel.relay-claim-deliveries',
  `select d.event_id as "eventId", d.handler, d.generation, e.name, e.payload
   from kernel.outbox_delivery d join kernel.outbox_event e on e.id = d.event_id
   where d.dispatched_at is null and d.done_at is null and d.dead_at is null
   order by d.event_id limit ${BATCH} for update of d skip locked`,
);
const MARK_DISPATCHED = statement(
  'kernel.relay-mark-dispatched',
  `update kernel.outbox_delivery d set dispatched_at = now()
   from unnest($1::uuid[], $2::text[]) as sent (event_id, handler)
   where d.event_id = sent.event_id and d.handler = sent.handler`,
);

/**
 * Carries events from the outbox to the queue: one job per event and handler. Any number of relays may run. Deliveries are
 * committed before a job is added, so that a quick worker finds its row; a crash between the queue and the second commit repeats
 * the jobs under the same ids, which the queue ignores.
 */
@Injectable()
export class OutboxRelay {
  private running: Promise<void> | undefined;
  private stopped = false;
  private wake: () => void = () => undefined;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Queues) private readonly queues: Queues,
    @Inject(Handlers) private readonly handlers: Handlers,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(Config) private readonly config: Config,
    @Inject(Log) private readonly log: Log,
  ) {}

  /** Relays until {@link stop}. */
  start(): void {
    this.outbox.onAdded(() => this.wake());
    this.running = this.loop();
  }

  /** Finishes the batch in hand. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.wake();
    await this.running;
  }

  /** Relays what waits now. @returns how many events and deliveries it moved. */
  async relayOnce(): Promise<number> {
    const expanded = await this.database.transaction((tx) => this.expandEvents(tx));
    const dispatched = await this.database.transaction((tx) => this.dispatchDeliveries(tx));
    return expanded + dispatched;
  }

  private async loop(): Promise<void> {
    let failures = 0;
    while (!this.stopped) {
      try {
        const taken = await this.relayOnce();
        failures = 0;
        if (taken === 0) await this.pause(this.config.values.RELAY_POLL_MS);
      } catch (error) {
        failures += 1;
        this.log.warn({ err: error, failures }, 'the relay could not deliver; it will try again');
        await this.pause(Math.min(LONGEST_PAUSE_MS, this.config.values.RELAY_POLL_MS * 2 ** Math.min(failures, 10)));
      }
    }
  }

  private async expandEvents(tx: Tx): Promise<number> {
    const events = await tx.run(CLAIM_EVENTS);
    if (events.length === 0) return 0;
    const pairs = events.flatMap(({ id, name }) =>
      this.handlers.namesFor(name).map((handler) => [id, handler] as const),
    );
    await tx.run(ADD_DELIVERIES, [pairs.map(([id]) => id), pairs.map(([, handler]) => handler)]);
    await tx.run(MARK_RELAYED, [events.map((event) => event.id)]);
    return events.length;
  }

  private async dispatchDeliveries(tx: Tx): Promise<number> {
    const deliveries = await tx.run(CLAIM_DELIVERIES);
    if (deliveries.length === 0) return 0;
    await withDeadline(this.enqueue(deliveries), QUEUE_DEADLINE_MS);
    await tx.run(MARK_DISPATCHED, [deliveries.map((one) => one.eventId), deliveries.map((one) => one.handler)]);
    return deliveries.length;
  }

  private async enqueue(deliveries: Undispatched[]): Promise<void> {
    await this.queues.get(EVENT_QUEUE).addBulk(
      deliveries.map(({ generation, ...data }) => ({
        name: data.handler,
        data,
        opts: { ...EVENT_JOB_OPTIONS, jobId: eventJobId(data.eventId, data.handler, generation) },
      })),
    );
  }

  private async pause(milliseconds: number): Promise<void> {
    if (this.stopped) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

async function withDeadline(work: Promise<void>, milliseconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The queue did not answer within ${milliseconds} ms`)), milliseconds);
  });
  try {
    await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
