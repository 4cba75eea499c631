// @ts-check
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const API = fileURLToPath(new URL('../../dist/apps/api/src/main.js', import.meta.url));
const BARE = fileURLToPath(new URL('./bare-server.mjs', import.meta.url));
const POOL = '10';
const START_WITHIN_MS = 60_000;

/**
 * A server under measurement.
 * @typedef {object} Server
 * @property {number} port
 * @property {number} pid
 * @property {() => Promise<void>} stop
 */

/**
 * Starts the bare server as a process of its own.
 * @param {string} url of the database
 * @returns {Promise<Server>}
 */
export async function startBare(url) {
  const child = fork(BARE, { env: { ...process.env, DATABASE_URL: url, DATABASE_POOL: POOL } });
  const [{ port }] = await once(child, 'message');
  return { port, pid: Number(child.pid), stop: () => ended(child, () => child.disconnect()) };
}

/**
 * Starts the product's API as it runs in production, without a worker.
 * @param {string} url of the database
 * @returns {Promise<Server>}
 */
export async function startApi(url) {
  const port = await freePort();
  const env = {
    ...process.env,
    DATABASE_URL: url,
    DATABASE_POOL: POOL,
    PORT: String(port),
    HOST: '127.0.0.1',
    TRUSTED_DOCUMENTS: 'all',
  };
  const flags = (process.env.BENCH_API_FLAGS ?? '').split(' ').filter(Boolean);
  const child = spawn(process.execPath, ['--max-semi-space-size=64', ...flags, API], {
    env: { ...env, LOG_LEVEL: 'warn', PUBLIC_URL: `http://127.0.0.1:${port}` },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  await readiness(port);
  return { port, pid: Number(child.pid), stop: () => ended(child, () => child.kill('SIGTERM')) };
}

/**
 * Waits for 200 from `/readyz`.
 * @param {number} port
 */
export async function readiness(port) {
  const deadline = performance.now() + START_WITHIN_MS;
  while (!(await isReady(port))) {
    if (performance.now() > deadline) throw new Error('The server did not become ready');
    await delay(5);
  }
}

/** @param {number} port */
async function isReady(port) {
  return fetch(`http://127.0.0.1:${port}/readyz`).then(
    ({ status }) => status === 200,
    () => false,
  );
}

/** @returns {Promise<number>} */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {() => void} tell
 */
export async function ended(child, tell) {
  const exit = once(child, 'exit');
  tell();
  await exit;
}
