// @ts-check
// Plain JavaScript, and nothing but Node inside: it must run beside the sources under test and beside the compiled code.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/**
 * The guardian: a small process between the application and PostgreSQL. When the application ends, even by kill -9, the
 * channel between them closes and the guardian shuts PostgreSQL down. When PostgreSQL ends, the guardian ends.
 *
 * @typedef {object} Server
 * @property {string} command
 * @property {string[]} args
 * @property {number} [uid]
 * @property {number} [gid]
 * @property {string} guardianFile where the guardian leaves its process id
 * @property {string} postmasterFile where PostgreSQL tells its state
 */

const IMMEDIATE_AFTER_MS = 60_000;
const POLL_MS = 10;

/** @type {Server} */
const server = JSON.parse(process.argv[3] ?? '');

// Ctrl-C, or the end of a service, reaches every process at once; the application decides when its database may go.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);

writeFileSync(server.guardianFile, `${process.pid} ${process.ppid}\n`);
const postgres = spawn(server.command, server.args, {
  stdio: ['ignore', 'ignore', 'inherit'],
  uid: server.uid,
  gid: server.gid,
});
const poll = setInterval(() => isReady() && announce(), POLL_MS);
/** @type {NodeJS.Timeout | undefined} */
let deadline;

postgres.once('error', (error) => {
  console.error(error.message);
  end();
});
postgres.once('exit', end);
process.once('disconnect', () => {
  postgres.kill('SIGINT');
  deadline = setTimeout(() => postgres.kill('SIGQUIT'), IMMEDIATE_AFTER_MS);
});

function announce() {
  clearInterval(poll);
  if (process.connected) process.send?.(postgres.pid);
}

function isReady() {
  try {
    const lines = readFileSync(server.postmasterFile, 'utf8').split('\n');
    return Number(lines[0]) === postgres.pid && lines[7]?.trim() === 'ready';
  } catch {
    return false;
  }
}

function end() {
  clearInterval(poll);
  clearTimeout(deadline);
  rmSync(server.guardianFile, { force: true });
  process.removeAllListeners('disconnect');
  if (process.connected) process.disconnect();
}
