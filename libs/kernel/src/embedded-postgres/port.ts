import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import type { DataFolder } from './data-folder.js';

/** Below the range from which the systems take the ports of outgoing connections, so that none of them is in the way. */
const LOWEST = 20_000;
const HIGHEST = 29_999;
const TRIES = 100;

/** Picks the port and keeps it for the next start. */
export async function choosePort(folder: DataFolder, requested?: number): Promise<number> {
  const kept = await folder.keptPort();
  const port = requested ? await orRefuse(requested) : await freePort(kept);
  if (port !== kept) await folder.keepPort(port);
  return port;
}

async function orRefuse(port: number): Promise<number> {
  if (await isFree(port)) return port;
  throw new Error(`Port ${port} is taken by another program. Choose another one for PostgreSQL, or leave it open.`);
}

async function freePort(preferred?: number): Promise<number> {
  if (preferred && (await isFree(preferred))) return preferred;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const port = randomInt(LOWEST, HIGHEST + 1);
    if (await isFree(port)) return port;
  }
  throw new Error(`No free port for PostgreSQL was found between ${LOWEST} and ${HIGHEST}.`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => resolve(true)));
  });
}
