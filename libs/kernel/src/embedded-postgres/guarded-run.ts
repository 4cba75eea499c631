import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { DataFolder } from './data-folder.js';
import { serverEnvironment } from './server-environment.js';

/** What it takes to run the server, the same for every restart. */
export interface ServerCommand {
  folder: DataFolder;
  /** Path of the program. */
  postgres: string;
  port: number;
  settings: Record<string, string>;
  onLog: (line: string) => void;
}

/** One life of the server under its guardian, from ready to ended. */
export interface GuardedRun {
  /** Of the PostgreSQL process. */
  pid: number;
  /** Resolves when the guardian has ended, and the server before it, unless the guardian was killed. */
  ended: Promise<void>;
  /** Asks for a fast shutdown. */
  stop(): void;
}

const GUARDIAN = fileURLToPath(new URL('./guardian.mjs', import.meta.url));
const LINES_TOLD = 20;
/** The log may arrive a moment after the exit, and never ends if a server outlives its guardian. */
const LAST_LINES_MS = 500;

/**
 * Starts the server and resolves when it accepts connections.
 *
 * @param stalePid the process id in the server's lock file, if it is certainly no server's any more.
 */
export async function runGuarded(command: ServerCommand, stalePid: number | undefined): Promise<GuardedRun> {
  const guardian = forkGuardian(command, stalePid);
  const lastLines = listen(guardian, command.onLog);
  const ended = new Promise<void>((resolve) => guardian.once('exit', () => resolve()));
  const logEnded = new Promise<void>((resolve) => guardian.once('close', () => resolve()));
  const pid = await Promise.race([firstMessage(guardian), ended]);
  if (pid === undefined) {
    await Promise.race([logEnded, delay(LAST_LINES_MS)]);
    throw failure(lastLines);
  }
  const stop = (): void => {
    if (guardian.connected) guardian.disconnect();
  };
  return { pid, ended, stop };
}

function forkGuardian({ folder, postgres, port, settings }: ServerCommand, stalePid?: number): ChildProcess {
  const { guardianFile, postmasterFile, cluster, owner } = folder;
  const server = { command: postgres, args: serverArguments(cluster, port, settings), guardianFile, postmasterFile };
  return fork(GUARDIAN, [cluster, JSON.stringify({ ...server, ...owner })], {
    cwd: folder.root,
    // Its own process group: Ctrl-C in a terminal must reach the application only.
    detached: true,
    env: { ...serverEnvironment(), ...knownAsStale(stalePid) },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
}

/**
 * After a restart of the machine or container the number in the lock file may be another program's, and PostgreSQL would
 * refuse to start. This variable, made for the same mix-up with pg_ctl, names a process that is no server; all other
 * checks of the lock file stay in force.
 */
function knownAsStale(pid: number | undefined): NodeJS.ProcessEnv {
  return pid ? { PG_GRANDPARENT_PID: String(pid) } : {};
}

function serverArguments(cluster: string, port: number, settings: Record<string, string>): string[] {
  const all = { ...settings, port: String(port), listen_addresses: '127.0.0.1', unix_socket_directories: '' };
  return ['-D', cluster, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

/** Hands the log on and remembers its last lines. */
function listen(guardian: ChildProcess, onLog: (line: string) => void): string[] {
  const lastLines: string[] = [];
  if (!guardian.stderr) return lastLines;
  createInterface({ input: guardian.stderr }).on('line', (line) => {
    onLog(line);
    lastLines.push(line);
    if (lastLines.length > LINES_TOLD) lastLines.shift();
  });
  return lastLines;
}

async function firstMessage(guardian: ChildProcess): Promise<number> {
  const [pid] = (await once(guardian, 'message')) as [number];
  return pid;
}

function failure(lastLines: string[]): Error {
  const log = lastLines.length ? `The end of its log:\n  ${lastLines.join('\n  ')}` : 'It left no log.';
  return new Error(`PostgreSQL ended before it was ready. ${log}`);
}
