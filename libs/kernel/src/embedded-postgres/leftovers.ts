import { readFile } from 'node:fs/promises';
import type { DataFolder } from './data-folder.js';
import { cameTrue, commandOf } from './process-table.js';

/** A fast shutdown writes what is in memory to disk first, which can take a while. */
const FAST_SHUTDOWN_MS = 60_000;
const IMMEDIATE_SHUTDOWN_MS = 10_000;

/**
 * Ends what an earlier run left behind in the folder: waits for a guardian whose parent is gone, stops a server whose
 * guardian was killed.
 *
 * @returns the process id in PostgreSQL's lock file if that is certainly no server's any more.
 * @throws Error if a living process uses the folder.
 */
export async function clearTheWay(folder: DataFolder): Promise<number | undefined> {
  await awaitGuardian(folder);
  return stopOrphan(folder);
}

async function awaitGuardian(folder: DataFolder): Promise<void> {
  const [guardian, parent] = await readNumbers(folder.guardianFile);
  const isGone = async (): Promise<boolean> => !guardian || !(await isGuardian(guardian, folder));
  if (await isGone()) return;
  if (parent && (await commandOf(parent))) {
    throw new Error(
      `The database in ${folder.root} is in use by process ${parent}. Stop it, or choose another folder.`,
    );
  }
  await cameTrue(isGone, FAST_SHUTDOWN_MS);
}

async function isGuardian(pid: number, folder: DataFolder): Promise<boolean> {
  const command = await commandOf(pid);
  return Boolean(command?.includes('guardian.mjs') && command.includes(folder.cluster));
}

async function stopOrphan(folder: DataFolder): Promise<number | undefined> {
  const [pid] = await readNumbers(folder.postmasterFile);
  if (!pid) return undefined;
  const command = await commandOf(pid);
  if (command === undefined) return undefined;
  if (!command.includes('postgres')) return pid;
  // A server that was started by other means: PostgreSQL itself will say so.
  if (!command.includes(folder.cluster)) return undefined;
  await stopServer(pid, folder);
  return undefined;
}

async function stopServer(pid: number, folder: DataFolder): Promise<void> {
  const isGone = async (): Promise<boolean> => !(await commandOf(pid))?.includes(folder.cluster);
  signal(pid, 'SIGINT');
  if (await cameTrue(isGone, FAST_SHUTDOWN_MS)) return;
  signal(pid, 'SIGQUIT');
  if (await cameTrue(isGone, IMMEDIATE_SHUTDOWN_MS)) return;
  throw new Error(`A PostgreSQL of an earlier run (process ${pid}) still uses ${folder.root} and does not stop.`);
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

async function readNumbers(file: string): Promise<number[]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text.split(/\s+/).slice(0, 2).map(Number);
}
