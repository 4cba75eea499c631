// @ts-check
import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { startEmbeddedPostgres } from '#kernel/embedded-postgres';
import { cameTrue } from './waiting.mjs';

const START_MS = 30_000;

/** Below the range from which systems take the ports of outgoing connections: a killed process must find its port free again. */
const LOWEST_PORT = 10_000;
const HIGHEST_PORT = 19_999;

/** @param {import('./random.mjs').Random} random @returns {Promise<number>} a free port on the loopback interface */
export async function freePort(random) {
  for (;;) {
    const port = Math.floor(random.between(LOWEST_PORT, HIGHEST_PORT));
    if (await isFree(port)) return port;
  }
}

/** @param {number} port @returns {Promise<boolean>} */
function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/** The durable PostgreSQL of one round; it is started again whenever it is killed. */
export class PostgresServer {
  /** @param {import('#kernel/embedded-postgres').EmbeddedPostgres} server @param {string} folder */
  constructor(server, folder) {
    this.server = server;
    this.folder = folder;
  }

  static async start() {
    const folder = await mkdtemp(join(tmpdir(), 'sabak-faults-postgres-'));
    const settings = { max_connections: '200', shared_buffers: '128MB' };
    return new PostgresServer(await startEmbeddedPostgres({ dataDir: folder, settings }), folder);
  }

  get url() {
    return this.server.url;
  }

  /** Kills the postmaster. @returns {Promise<void>} when another one accepts connections @throws Error if none comes */
  async kill() {
    const { pid } = this.server;
    process.kill(pid, 'SIGKILL');
    if (!(await cameTrue(() => this.server.pid !== pid, START_MS))) throw new Error('PostgreSQL did not come back');
  }

  async stop() {
    await this.server.stop();
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** A Redis of one round that writes its log every second, as the compose file has it. */
export class RedisServer {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  #child;

  /** @param {number} port @param {string} folder an existing folder for its files */
  constructor(port, folder) {
    this.url = `redis://127.0.0.1:${port}`;
    this.port = port;
    this.folder = folder;
  }

  /** Whether this machine has the program. */
  static isInstalled() {
    return spawnSync('redis-server', ['--version'], { stdio: 'ignore' }).status === 0;
  }

  async start() {
    const settings = [
      '--appendonly',
      'yes',
      '--appendfsync',
      'everysec',
      '--save',
      '',
      '--maxmemory-policy',
      'noeviction',
    ];
    const place = ['--port', String(this.port), '--bind', '127.0.0.1', '--dir', this.folder];
    this.#child = spawn('redis-server', [...place, ...settings], { stdio: 'ignore' });
    if (!(await cameTrue(() => this.#answers(), START_MS, 50))) throw new Error('Redis did not start');
  }

  async flush() {
    await this.#ask((client) => client.flushall());
  }

  async kill() {
    const gone = new Promise((resolve) => this.#child?.once('exit', resolve));
    this.#child?.kill('SIGKILL');
    await gone;
  }

  async #answers() {
    return (await this.#ask((client) => client.ping())) === 'PONG';
  }

  /** @template T @param {(client: Redis) => Promise<T>} question @returns {Promise<T>} */
  async #ask(question) {
    const client = new Redis(this.url, { lazyConnect: true, retryStrategy: () => null });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return await question(client);
    } finally {
      client.disconnect();
    }
  }
}
