// @ts-check
import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Config } from '#kernel/config';
import { migrateQueues, Queues } from '#kernel/jobs';
import { ended, freePort } from './servers.mjs';

const JOBS = 2_000;
const BATCH = 200;
const CONCURRENCY = 8;

/**
 * Jobs per second through the product's own door to the queue.
 * @typedef {object} JobRates
 * @property {string} backend
 * @property {number} addedOneByOne added by 20 callers, each waiting for its own
 * @property {number} addedInBulk in batches of 200, as the relay of the outbox does
 * @property {number} processed by one worker with a concurrency of 8
 */

/**
 * @param {string} databaseUrl
 * @returns {Promise<JobRates[]>} for PostgreSQL, and for Redis where `redis-server` is installed
 */
export async function measureJobs(databaseUrl) {
  const config = Config.from({ DATABASE_URL: databaseUrl });
  await migrateQueues(config);
  const rates = [await measureBackend('PostgreSQL, durable', config)];
  if (spawnSync('redis-server', ['--version']).error) return rates;
  return withRedis(async (url) => [
    ...rates,
    await measureBackend('Redis, append-only file', Config.from({ DATABASE_URL: databaseUrl, REDIS_URL: url })),
  ]);
}

/**
 * @param {string} backend
 * @param {Config} config
 * @returns {Promise<JobRates>}
 */
async function measureBackend(backend, config) {
  const queues = new Queues(config);
  try {
    const oneByOne = queues.get('benchmark-one-by-one');
    const addedOneByOne = await rateOf(() => addFromMany((id) => oneByOne.add('nothing', { id })));
    const bulk = queues.get('benchmark');
    const addedInBulk = await rateOf(async () => {
      for (let from = 0; from < JOBS; from += BATCH)
        await bulk.addBulk(
          Array.from({ length: BATCH }, (_, index) => ({ name: 'nothing', data: { id: from + index } })),
        );
    });
    const processed = await rateOf(() => processAll(queues));
    return { backend, addedOneByOne, addedInBulk, processed };
  } finally {
    await queues.onApplicationShutdown();
  }
}

/** @param {() => Promise<void>} work on {@link JOBS} jobs */
async function rateOf(work) {
  const startedAt = performance.now();
  await work();
  return (JOBS * 1000) / (performance.now() - startedAt);
}

/** @param {(id: number) => Promise<unknown>} add */
async function addFromMany(add) {
  const ids = Array.from({ length: JOBS }, (_, id) => id).values();
  const caller = async () => {
    for (const id of ids) await add(id);
  };
  await Promise.all(Array.from({ length: 20 }, caller));
}

/** @param {Queues} queues */
async function processAll(queues) {
  let left = JOBS;
  /** @type {(value?: unknown) => void} */
  let finish = () => undefined;
  const finished = new Promise((resolve) => (finish = resolve));
  const worker = queues.work(
    'benchmark',
    async () => {
      left -= 1;
      if (left === 0) finish();
    },
    { concurrency: CONCURRENCY },
  );
  await finished;
  await worker.close();
}

/**
 * @template T
 * @param {(url: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
async function withRedis(work) {
  const folder = await mkdtemp(join(tmpdir(), 'sabak-bench-redis-'));
  const port = String(await freePort());
  const settings = [
    '--port',
    port,
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--appendonly',
    'yes',
    '--appendfsync',
    'everysec',
  ];
  const server = spawn('redis-server', [...settings, '--dir', folder], { stdio: 'ignore' });
  try {
    await delay(500);
    return await work(`redis://127.0.0.1:${port}`);
  } finally {
    await ended(server, () => server.kill('SIGTERM'));
    await rm(folder, { recursive: true });
  }
}
