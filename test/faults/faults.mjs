// @ts-check
import { setTimeout as delay } from 'node:timers/promises';
import { UnrecoverableError } from 'bullmq';
import { Queues } from '#kernel/jobs';
import { EVENT_QUEUE } from '../../dist/libs/kernel/src/outbox/event-job.js';
import { onDatabase } from './prepare-database.mjs';
import { cameTrue } from './waiting.mjs';

/** The longest pause of a killed process or server before it is started again. */
const LONGEST_DOWN_MS = 2_000;
const RELAY_WITHIN_MS = 1_500;
const JOBS_GIVEN_UP = 6;
const GIVE_UP_WITHIN_MS = 2_000;

/** The relay stands between claiming and marking: its statement waits for the lock that the fault holds. */
const RELAY_WAITS = `
  select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
    and (query like 'update kernel.outbox_delivery d set dispatched_at%' or query like 'insert into kernel.outbox_delivery%')`;

/**
 * What a fault can reach.
 *
 * @typedef {object} Target
 * @property {import('./app-process.mjs').AppProcess[]} apis
 * @property {import('./app-process.mjs').AppProcess[]} workers
 * @property {import('./servers.mjs').PostgresServer} postgres
 * @property {import('./servers.mjs').RedisServer | undefined} redis
 * @property {import('#kernel/config').Config} config
 * @property {import('./random.mjs').Random} random
 */

/**
 * Every kind of fault. It returns when it has happened and, for a server, when the server is back.
 *
 * @type {Record<string, { says: string, strike: (target: Target) => Promise<unknown> }>}
 */
export const FAULTS = {
  worker: { says: 'worker kill -9', strike: async ({ workers, random }) => kill([random.pick(workers)], random) },
  workers: { says: 'both workers kill -9', strike: async ({ workers, random }) => kill(workers, random) },
  relay: { says: 'relay kill -9 before its commit', strike: killRelay },
  api: { says: 'API kill -9', strike: async ({ apis, random }) => kill([random.pick(apis)], random) },
  'queue-gives-up': { says: `queue gives up ${JOBS_GIVEN_UP} jobs`, strike: giveUpJobs },
  postgres: { says: 'PostgreSQL kill -9', strike: ({ postgres }) => postgres.kill() },
  'redis-flush': { says: 'Redis FLUSHALL', strike: async ({ redis }) => redis?.flush() },
  redis: { says: 'Redis kill -9', strike: killRedis },
};

/** @param {import('./app-process.mjs').AppProcess[]} processes @param {Target['random']} random */
function kill(processes, random) {
  for (const one of processes) one.kill(random.between(0, LONGEST_DOWN_MS));
}

/**
 * Kills the workers while a relay is in the middle of its transaction, when the queue has the jobs and the outbox does not know it
 * yet: the table is locked against writers until a relay is seen waiting. The lock ends with the connection.
 *
 * @param {Target} target
 */
async function killRelay({ workers, config, random }) {
  await onDatabase(config.databaseUrl, async (client) => {
    await client.query(`begin; set local lock_timeout = '5s'; lock table kernel.outbox_delivery in share mode`);
    const seen = await onDatabase(config.databaseUrl, (observer) =>
      cameTrue(async () => (await observer.query(RELAY_WAITS)).rowCount !== 0, RELAY_WITHIN_MS, 5),
    );
    if (!seen) throw new Error('no relay had anything to do');
    kill(workers, random);
  });
}

/**
 * Makes the queue keep jobs whose work was never done, as failed for good or as completed, which is what a worker of another
 * release, a restored database or too many deaths of a worker leave behind.
 *
 * @param {Target} target
 */
async function giveUpJobs({ config, random }) {
  const queues = new Queues(config);
  let taken = 0;
  const worker = queues.work(
    EVENT_QUEUE,
    async () => {
      taken += 1;
      if (random.next() < 0.5) throw new UnrecoverableError('given up by a fault run');
    },
    { concurrency: 1 },
  );
  await cameTrue(() => taken >= JOBS_GIVEN_UP, GIVE_UP_WITHIN_MS, 5);
  await worker.close();
  await queues.onApplicationShutdown();
  if (taken === 0) throw new Error('the queue had no job to give up');
}

/** @param {Target} target */
async function killRedis({ redis, random }) {
  await redis?.kill();
  await delay(random.between(0, LONGEST_DOWN_MS));
  await redis?.start();
}

/**
 * Lets faults happen one after another, spread over a time at random.
 *
 * @param {Record<string, number>} counts how many of each kind
 * @param {number} seconds
 * @param {Target} target
 * @returns {Promise<Record<string, number>>} how many happened; one that had nothing to strike is tried once more, then left out
 */
export async function strikeAll(counts, seconds, target) {
  const { random } = target;
  const plan = random.shuffle(Object.entries(counts).flatMap(([kind, count]) => Array(count).fill(kind)));
  const moments = plan.map(() => random.between(0, seconds * 1_000)).sort((left, right) => left - right);
  const start = performance.now();
  /** @type {Record<string, number>} */
  const struck = {};
  for (const [index, kind] of plan.entries()) {
    await delay(Math.max(0, start + (moments[index] ?? 0) - performance.now()));
    if ((await strikes(kind, target)) || (await strikes(kind, target))) struck[kind] = (struck[kind] ?? 0) + 1;
  }
  return struck;
}

/** @param {string} kind @param {Target} target */
async function strikes(kind, target) {
  return (FAULTS[kind]?.strike(target) ?? Promise.reject()).then(
    () => true,
    () => false,
  );
}
