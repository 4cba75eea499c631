import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Queue, Worker, createPostgresBackend, runMigrations, withBackend, type Job } from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import { Config } from '../config/index.js';
import { surviveLostConnections } from '../database/index.js';
import { ReopeningWorker, type Openable } from './reopening-worker.js';

/** A queue as this project uses it, on either backend. */
export type AnyQueue = Pick<Queue, 'addBulk' | 'add' | 'getJobState' | 'getJobCounts' | 'upsertJobScheduler' | 'close'>;
export type AnyWorker = Pick<ReopeningWorker, 'close'>;

interface Backend {
  queue(name: string): AnyQueue & Openable;
  worker(name: string, run: (job: Job) => Promise<void>, options: WorkerSettings): Openable;
  close(): Promise<void>;
}

/** How many jobs a worker takes at once. */
export interface WorkerSettings {
  readonly concurrency: number;
}

const PG_SCHEMA = 'bullmq';

/** BullMQ on PostgreSQL by default, on Redis with `REDIS_URL`. Everything else is the same on both. */
@Injectable()
export class Queues implements OnApplicationShutdown {
  private readonly backend: Backend;
  private readonly queues = new Map<string, AnyQueue>();

  constructor(@Inject(Config) config: Config) {
    this.backend = config.redisUrl ? redisBackend(config, config.redisUrl) : postgresBackend(config);
  }

  get(name: string): AnyQueue {
    return this.queues.get(name) ?? this.open(name);
  }

  /** Starts taking jobs from a queue, as soon as the server is there; the caller closes the worker. */
  work(name: string, run: (job: Job) => Promise<void>, settings: WorkerSettings): AnyWorker {
    return new ReopeningWorker(() => this.backend.worker(name, run, settings));
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.allSettled([...this.queues.values()].map((queue) => queue.close()));
    await this.backend.close();
  }

  /** BullMQ never forgets that its first connection failed, so such a queue is given up and the next caller gets another one. */
  private open(name: string): AnyQueue {
    const queue = this.backend.queue(name);
    this.queues.set(name, queue);
    queue.waitUntilReady().catch(() => {
      this.queues.delete(name);
      void queue.close().catch(() => undefined);
    });
    return queue;
  }
}

/** Creates or upgrades BullMQ's own schema; a step of the migration, not of the start. */
export async function migrateQueues(config: Config): Promise<void> {
  if (config.redisUrl) return;
  const client = new pg.Client({ connectionString: config.databaseUrl });
  await client.connect();
  try {
    await runMigrations(client, PG_SCHEMA);
  } finally {
    await client.end();
  }
}

function stallOptions(config: Config): { lockDuration: number; stalledInterval: number; maxStalledCount: number } {
  const lockDuration = config.values.QUEUE_LOCK_MS;
  // A job that kills its worker every time must stop one day; one whose worker is restarted must not.
  return { lockDuration, stalledInterval: lockDuration, maxStalledCount: 3 };
}

function postgresBackend(config: Config): Backend {
  const bull = withBackend(createPostgresBackend);
  const pool = new pg.Pool({
    connectionString: config.databaseUrl,
    options: `-c search_path=${PG_SCHEMA}`,
    max: config.values.WORKER_CONCURRENCY + 8,
    keepAlive: true,
  });
  surviveLostConnections(pool);
  return {
    queue: (name) => quiet(new bull.Queue(name, { connection: pool })) as unknown as Queue,
    worker: (name, run, settings) =>
      quiet(
        new bull.Worker(name, run, { connection: pool, ...stallOptions(config), ...settings }),
      ) as unknown as Worker,
    close: () => pool.end(),
  };
}

function redisBackend(config: Config, url: string): Backend {
  const connections: Redis[] = [];
  const connect = (options: { maxRetriesPerRequest: number | null; enableOfflineQueue: boolean }): Redis => {
    const connection = new Redis(url, options);
    connection.on('error', () => undefined);
    connections.push(connection);
    return connection;
  };
  return {
    queue: (name) =>
      quiet(new Queue(name, { connection: connect({ maxRetriesPerRequest: 1, enableOfflineQueue: true }) })),
    worker: (name, run, settings) =>
      quiet(
        new Worker(name, run, {
          connection: connect({ maxRetriesPerRequest: null, enableOfflineQueue: true }),
          ...stallOptions(config),
          ...settings,
        }),
      ),
    close: async () => connections.forEach((connection) => connection.disconnect()),
  };
}

/** BullMQ reconnects by itself; without a listener the emitter would end the process. */
function quiet<T extends { on(event: 'error', listener: () => void): unknown }>(emitter: T): T {
  emitter.on('error', () => undefined);
  return emitter;
}
