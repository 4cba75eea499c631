// @ts-check
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Config } from '#kernel/config';
import { AppProcess } from './app-process.mjs';
import { strikeAll } from './faults.mjs';
import { judge, settle } from './judge.mjs';
import { Learner, noAnswers } from './learner.mjs';
import { MUTATIONS, mutate } from './mutations.mjs';
import { addPeople, prepareDatabase } from './prepare-database.mjs';
import { Random } from './random.mjs';
import { PostgresServer, RedisServer, freePort } from './servers.mjs';

/** Impatient, so that minutes show what otherwise takes hours. */
const IMPATIENT = {
  HOST: '127.0.0.1',
  LOG_LEVEL: 'warn',
  RELAY_POLL_MS: '100',
  SWEEP_EVERY_MS: '1000',
  SWEEP_AFTER_MS: '3000',
  QUEUE_LOCK_MS: '2000',
};
const PROCESSES_PER_ROLE = 2;

/**
 * @typedef {object} Outcome
 * @property {import('./options.mjs').Backend} backend
 * @property {Record<string, number>} faults how many of each kind happened
 * @property {number} missed faults that found nothing to strike
 * @property {number} retries requests that had to be repeated
 * @property {number} broughtBack deliveries that took another generation
 * @property {number} certificates
 * @property {Record<string, number>} wrong what must be 0
 * @property {string[]} remarks what was seen of the wrong things
 * @property {{ load: number, settle: number, all: number }} seconds
 * @property {string} folder where the logs are
 *
 * @param {import('./options.mjs').Backend} backend
 * @param {import('./options.mjs').Options} options
 * @returns {Promise<Outcome>} what became of all learners of one round, on servers and a database of its own
 */
export async function playRound(backend, options) {
  const start = performance.now();
  const random = new Random(options.seed);
  const folder = await mkdtemp(join(tmpdir(), 'sabak-faults-'));
  const postgres = await PostgresServer.start();
  const redis = backend === 'redis' ? new RedisServer(await freePort(random), folder) : undefined;
  try {
    await redis?.start();
    const outcome = await playOn({ postgres, redis, folder, random }, backend, options);
    outcome.seconds.all = secondsSince(start);
    return outcome;
  } finally {
    await redis?.kill();
    await postgres.stop();
  }
}

/**
 * @param {{ postgres: PostgresServer, redis: RedisServer | undefined, folder: string, random: Random }} ground
 * @param {import('./options.mjs').Backend} backend
 * @param {import('./options.mjs').Options} options
 * @returns {Promise<Outcome>}
 */
async function playOn({ postgres, redis, folder, random }, backend, { size, without }) {
  const mutation = without && MUTATIONS[without];
  const env = { ...IMPATIENT, DATABASE_URL: postgres.url, REDIS_URL: redis?.url ?? '', ...mutation?.env };
  const config = Config.from(env);
  await prepareDatabase(config);
  if (mutation) await mutate(postgres.url, mutation);
  const tokens = await addPeople(postgres.url, size.learners);
  const [apis, workers] = [await processes('api', env, folder, random), await processes('worker', env, folder, random)];
  const all = [...apis, ...workers];
  await Promise.all(all.map((one) => one.start()));

  const loadStart = performance.now();
  const answers = noAnswers();
  const deadline = new AbortController();
  const learners = Promise.all(
    tokens.map(async (token) => {
      await delay(random.between(0, size.seconds * 1_000));
      const world = { urls: apis.map(({ url }) => url), random, answers, deadline: deadline.signal };
      await new Learner(token, world).study();
    }),
  );
  const faults = await strikeAll(size.faults[backend], size.seconds, {
    ...{ apis, workers, postgres, redis, config },
    random: new Random(random.next() * 2 ** 32),
  });
  await Promise.race([learners, delay(size.patienceMs)]);
  deadline.abort();
  await learners;
  const load = secondsSince(loadStart);

  const settleStart = performance.now();
  await settle(postgres.url, size.patienceMs);
  const settled = secondsSince(settleStart);
  const verdict = await judge(postgres.url, answers.completed);
  await Promise.all(all.map((one) => one.stop()));
  const crashes = all.flatMap((one) => one.crashes);
  const wrong = {
    ...verdict.wrong,
    'never acknowledged': size.learners - answers.completed.length - answers.wrong.length,
    'wrong answers': answers.wrong.length,
    'masked surprises': answers.internal,
    'processes that crashed': crashes.length,
  };
  const planned = Object.values(size.faults[backend]).reduce((sum, count) => sum + count, 0);
  const happened = Object.values(faults).reduce((sum, count) => sum + count, 0);
  return {
    ...{ backend, faults, wrong, folder },
    missed: planned - happened,
    retries: answers.retries,
    broughtBack: verdict.broughtBack,
    certificates: verdict.certificates,
    remarks: [...answers.wrong, ...crashes],
    seconds: { load, settle: settled, all: 0 },
  };
}

/** @param {'api' | 'worker'} role @param {Record<string, string>} env @param {string} folder @param {Random} random */
async function processes(role, env, folder, random) {
  const all = [];
  for (let number = 1; number <= PROCESSES_PER_ROLE; number += 1) {
    const name = `${role}-${number}`;
    const logFile = join(folder, `${name}.log`);
    all.push(new AppProcess({ name, role, port: await freePort(random), env, logFile }));
  }
  return all;
}

/** Removes the logs of a round that nobody needs to look at. @param {Outcome} outcome */
export async function forget({ folder }) {
  await rm(folder, { recursive: true, force: true });
}

/** @param {number} start */
function secondsSince(start) {
  return (performance.now() - start) / 1_000;
}
