// @ts-check
import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setTimeout as delay } from 'node:timers/promises';
import { cameTrue } from './waiting.mjs';

const START_MS = 60_000;
const STOP_MS = 30_000;
const RETRY_START_MS = 300;

/** @type {Set<import('node:child_process').ChildProcess>} */
const living = new Set();
process.once('exit', () => living.forEach((child) => child.kill('SIGKILL')));

/**
 * An API or worker process that is started again whenever it ends, as an orchestrator would do.
 *
 * @typedef {object} ProcessPlan
 * @property {string} name
 * @property {'api' | 'worker'} role
 * @property {number} port where it answers `/readyz`, and people if it is an API
 * @property {Record<string, string>} env
 * @property {string} logFile
 */
export class AppProcess {
  /** Endings that nobody asked for, of a process that was ready: there must be none. @type {string[]} */
  crashes = [];
  /** Starts that failed, for example because PostgreSQL was down. */
  failedStarts = 0;
  #stopping = false;
  #pauseMs = 0;
  /** @type {import('node:child_process').ChildProcess | undefined} */
  #child;
  #isKilled = false;
  #isReady = false;
  /** @type {Promise<void> | undefined} */
  #watch;

  /** @param {ProcessPlan} plan */
  constructor(plan) {
    this.name = plan.name;
    this.url = `http://127.0.0.1:${plan.port}`;
    this.plan = plan;
    this.entry = fileURLToPath(new URL(`../../dist/apps/${plan.role}/src/main.js`, import.meta.url));
  }

  /** @throws Error if it is not ready in time */
  async start() {
    this.#watch = this.#keepRunning();
    if (!(await cameTrue(() => this.#isReady, START_MS))) {
      throw new Error(`${this.name} did not start; see ${this.plan.logFile}`);
    }
  }

  /** Ends it at once, as a power cut would. @param {number} pauseMs before it is started again */
  kill(pauseMs) {
    this.#isKilled = true;
    this.#pauseMs = pauseMs;
    this.#child?.kill('SIGKILL');
  }

  /** Asks it to end in an orderly way; whoever does not is a crash too. */
  async stop() {
    this.#stopping = true;
    this.#child?.kill('SIGTERM');
    const late = delay(STOP_MS, 'late', { ref: false });
    if ((await Promise.race([this.#watch, late])) !== 'late') return;
    this.crashes.push(`${this.name} did not stop within ${STOP_MS} ms`);
    this.kill(0);
    await this.#watch;
  }

  async #keepRunning() {
    while (!this.#stopping) {
      const ending = await this.#live();
      const wasAsked = this.#isKilled || (this.#stopping && ending === 'code 0');
      if (!wasAsked && this.#isReady) this.crashes.push(`${this.name} ended with ${ending}`);
      if (!wasAsked && !this.#isReady) this.failedStarts += 1;
      if (!this.#stopping) await delay(wasAsked ? this.#pauseMs : RETRY_START_MS);
    }
  }

  /** One life. @returns {Promise<string>} how it ended */
  async #live() {
    this.#isKilled = false;
    this.#isReady = false;
    const log = openSync(this.plan.logFile, 'a');
    const env = { ...process.env, TRUSTED_DOCUMENTS: 'all', ...this.plan.env, PORT: String(this.plan.port) };
    const child = spawn(process.execPath, [this.entry], { env, stdio: ['ignore', log, log] });
    closeSync(log);
    this.#child = child;
    living.add(child);
    const ended = new Promise((resolve) =>
      child.once('exit', (code, signal) => resolve(signal ? `signal ${signal}` : `code ${code}`)),
    );
    void cameTrue(() => child.exitCode !== null || child.signalCode !== null || this.#look(child), START_MS, 100);
    const ending = await ended;
    living.delete(child);
    return /** @type {string} */ (ending);
  }

  /** @param {import('node:child_process').ChildProcess} child */
  async #look(child) {
    const { ok } = await fetch(`${this.url}/readyz`, { signal: AbortSignal.timeout(2_000) });
    if (ok && child === this.#child) this.#isReady = true;
    return ok;
  }
}
