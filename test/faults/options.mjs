// @ts-check
import { parseArgs } from 'node:util';
import { MUTATIONS } from './mutations.mjs';

/**
 * How many learners study, during how many seconds, and which faults happen meanwhile. PostgreSQL is killed at most five times in
 * a round: the embedded server gives up when it ends more often than that without ever living for a minute.
 *
 * @typedef {object} Size
 * @property {number} learners
 * @property {number} seconds
 * @property {number} patienceMs how long nothing may change before a round counts as stuck
 * @property {Record<Backend, Record<string, number>>} faults how many of each kind
 *
 * @typedef {'postgres' | 'redis'} Backend
 * @typedef {{ size: Size, backends: Backend[], seed: number, without: keyof typeof MUTATIONS | undefined }} Options
 */

/** @type {Size} */
const SHORT = {
  learners: 150,
  seconds: 15,
  patienceMs: 20_000,
  faults: {
    postgres: { worker: 3, workers: 1, relay: 2, api: 3, 'queue-gives-up': 2, postgres: 1 },
    redis: { worker: 2, workers: 1, relay: 2, api: 2, 'queue-gives-up': 2, postgres: 1, 'redis-flush': 2, redis: 1 },
  },
};

/** @type {Size} */
const LONG = {
  learners: 2_050,
  seconds: 230,
  patienceMs: 60_000,
  faults: {
    postgres: { worker: 36, workers: 8, relay: 24, api: 32, 'queue-gives-up': 11, postgres: 5 },
    redis: {
      worker: 30,
      workers: 7,
      relay: 24,
      api: 26,
      'queue-gives-up': 11,
      postgres: 5,
      'redis-flush': 12,
      redis: 8,
    },
  },
};

/** @param {string[]} args @returns {Options} @throws Error that says what an argument may be */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      long: { type: 'boolean', default: false },
      backend: { type: 'string', default: 'both' },
      seed: { type: 'string' },
      without: { type: 'string' },
    },
  });
  return {
    size: values.long ? LONG : SHORT,
    backends: backendsOf(values.backend),
    seed: values.seed === undefined ? Date.now() % 1_000_000 : Number(values.seed),
    without: mutationOf(values.without),
  };
}

/** @param {string} name @returns {Backend[]} */
function backendsOf(name) {
  if (name === 'both') return ['postgres', 'redis'];
  if (name === 'postgres' || name === 'redis') return [name];
  throw new Error('--backend is postgres, redis or both');
}

/** @param {string | undefined} name @returns {Options['without']} */
function mutationOf(name) {
  if (name === undefined || name in MUTATIONS) return /** @type {Options['without']} */ (name);
  throw new Error(`--without is one of ${Object.keys(MUTATIONS).join(', ')}`);
}
