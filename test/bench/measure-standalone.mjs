// @ts-check
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { familyOf, memoryOf, nameOf } from './processes.mjs';
import { ended, freePort, readiness } from './servers.mjs';

const MAIN = fileURLToPath(new URL('../../dist/apps/standalone/src/main.js', import.meta.url));
const STARTS = 3;
const READERS = 8;
const READS = 2_000;
const SETTLE_MS = 3_000;

/**
 * @typedef {object} StandaloneResult
 * @property {number} firstStart seconds, on an empty folder: cluster, tables and courses are made
 * @property {number[]} coldStarts seconds, each on the data of the first, from the process to 200 of `/readyz`
 * @property {Record<string, number>} memory megabytes by kind of process, after some traffic
 */

/**
 * The default run, in one command: how long it takes to be ready, and how much memory all of its processes take together.
 * @returns {Promise<StandaloneResult>}
 */
export async function measureStandalone() {
  const folder = await mkdtemp(join(tmpdir(), 'sabak-bench-standalone-'));
  try {
    const firstStart = await withStandalone(folder, async (_, __, seconds) => seconds);
    const coldStarts = [];
    for (let start = 0; start < STARTS; start += 1)
      coldStarts.push(await withStandalone(folder, async (_, __, seconds) => seconds));
    const memory = await withStandalone(folder, memoryAfterTraffic);
    return { firstStart, coldStarts, memory };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * @template T
 * @param {string} folder
 * @param {(port: number, pid: number, seconds: number) => Promise<T>} work
 * @returns {Promise<T>}
 */
async function withStandalone(folder, work) {
  const port = await freePort();
  const startedAt = performance.now();
  const flags = (process.env.BENCH_STANDALONE_FLAGS ?? '').split(' ').filter(Boolean);
  const child = spawn(process.execPath, ['--max-semi-space-size=64', ...flags, MAIN, '--data', folder], {
    env: { ...process.env, PORT: String(port), DATABASE_URL: '', REDIS_URL: '', TRUSTED_DOCUMENTS: 'all' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const complete = said(child, 'ready');
  try {
    await readiness(port);
    const seconds = (performance.now() - startedAt) / 1000;
    await complete;
    return await work(port, Number(child.pid), seconds);
  } finally {
    await ended(child, () => child.kill('SIGTERM'));
  }
}

/**
 * Resolves when the process has said a line that begins with a word.
 * @param {import('node:child_process').ChildProcess} child
 * @param {string} word
 */
async function said(child, word) {
  let text = '';
  await /** @type {Promise<void>} */ (
    new Promise((resolve, reject) => {
      child.once('exit', () => reject(new Error(`It ended: ${text}`)));
      child.stdout?.on('data', (chunk) => {
        text += chunk;
        if (text.split('\n').some((line) => line.startsWith(word))) resolve();
      });
    })
  );
}

/**
 * @param {number} port
 * @param {number} pid
 */
async function memoryAfterTraffic(port, pid) {
  await readCourses(port);
  await delay(SETTLE_MS);
  /** @type {Record<string, number>} */
  const memory = {};
  for (const member of familyOf(pid)) {
    const kind = kindOf(nameOf(member));
    memory[kind] = (memory[kind] ?? 0) + memoryOf([member]);
  }
  return memory;
}

/** @param {string} name */
function kindOf(name) {
  if (name.includes('guardian')) return 'guardian';
  return name.includes('postgres') ? 'PostgreSQL' : 'node';
}

/** @param {number} port */
async function readCourses(port) {
  const query = `{ courses(first: 20) { nodes { slug title currentVersion { modules { title activities { title } } } } } }`;
  const work = Array.from({ length: READS }).values();
  await Promise.all(
    Array.from({ length: READERS }, async () => {
      while (!work.next().done) {
        const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query }),
        });
        const { data } = /** @type {{ data?: any }} */ (await response.json());
        if (!data?.courses.nodes.length) throw new Error('No courses');
      }
    }),
  );
}
