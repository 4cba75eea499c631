import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { Config } from '../config/index.js';
import { correlation, Log } from '../http/log.js';
import { SCHEDULE_QUEUE, Queues, Schedules, type AnyWorker } from '../jobs/index.js';
import { DeliverEvent } from './deliver-event.js';
import { EVENT_QUEUE, type EventJob } from './event-job.js';
import { Handlers } from './handlers.js';
import { OutboxRelay } from './outbox-relay.js';
import { SweepDeliveries } from './sweep-deliveries.js';

const CLOSE_WITHIN_MS = 25_000;

/** What the worker consumes with; grouped, for they only ever go together. */
@Injectable()
export class WorkerParts {
  constructor(
    @Inject(Handlers) readonly handlers: Handlers,
    @Inject(Schedules) readonly schedules: Schedules,
    @Inject(Queues) readonly queues: Queues,
  ) {}
}

/** The worker's engine: the relay, the sweeper, and the consumers of both queues. */
@Injectable()
export class EventWorker implements BeforeApplicationShutdown {
  private workers: AnyWorker[] = [];
  private sweeper: NodeJS.Timeout | undefined;
  private sweeping = false;

  constructor(
    @Inject(OutboxRelay) private readonly relay: OutboxRelay,
    @Inject(DeliverEvent) private readonly deliver: DeliverEvent,
    @Inject(SweepDeliveries) private readonly sweep: SweepDeliveries,
    @Inject(WorkerParts) private readonly parts: WorkerParts,
    @Inject(Config) private readonly config: Config,
    @Inject(Log) private readonly log: Log,
  ) {}

  /** @throws Error if an event has no handler or names clash: a worker that cannot do all of its work does none. */
  async start(): Promise<void> {
    const { handlers, schedules, queues } = this.parts;
    handlers.assertComplete();
    schedules.assertComplete();
    this.workers = [
      queues.work(
        EVENT_QUEUE,
        (job) => correlation.run(job.id ?? '', () => this.deliver.execute(job.data as EventJob)),
        {
          concurrency: this.config.values.WORKER_CONCURRENCY,
        },
      ),
      queues.work(SCHEDULE_QUEUE, (job) => correlation.run(job.id ?? '', () => schedules.run(job.name)), {
        concurrency: 1,
      }),
    ];
    this.relay.start();
    this.sweeper = setInterval(() => void this.sweepOnce(), this.config.values.SWEEP_EVERY_MS);
    await this.upsertSchedules();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.sweeper);
    await this.relay.stop();
    await Promise.race([Promise.allSettled(this.workers.map((worker) => worker.close())), pause(CLOSE_WITHIN_MS)]);
  }

  /** One after another, however long one takes: a queue that does not answer must not gather sweepers. */
  private async sweepOnce(): Promise<void> {
    if (this.sweeping) return;
    this.sweeping = true;
    try {
      const swept = await this.sweep.execute();
      if (swept.revived + swept.buried > 0) this.log.warn(swept, 'deliveries were brought back');
    } catch (error) {
      this.log.warn({ err: error }, 'the sweeper could not look; it will look again');
    }
    await this.upsertSchedules().finally(() => (this.sweeping = false));
  }

  private async upsertSchedules(): Promise<void> {
    await this.parts.schedules.upsert().catch((error: unknown) => this.log.warn({ err: error }, 'no schedules yet'));
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}
