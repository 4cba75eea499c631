import { setTimeout as delay } from 'node:timers/promises';
import { runGuarded, type GuardedRun, type ServerCommand } from './guarded-run.js';
import { clearTheWay } from './leftovers.js';

const MOST_FAILURES = 5;
const FIRST_PAUSE_MS = 100;
/** A server that lived this long had no trouble starting: the count of failures begins anew. */
const STEADY_MS = 60_000;

/** A server that is started again whenever it, or its guardian, ends unasked. */
export class SupervisedServer {
  private stopping: Promise<void> | undefined;
  private failures = 0;
  private startedAt = performance.now();
  private readonly watch: Promise<void>;

  private constructor(
    private readonly command: ServerCommand,
    private run: GuardedRun,
    private readonly onFailure: (error: Error) => void,
  ) {
    this.watch = this.keepRunning();
  }

  /** The first start is tried once: what is wrong then is wrong with the folder or the settings. */
  static async start(command: ServerCommand, onFailure: (error: Error) => void): Promise<SupervisedServer> {
    return new SupervisedServer(command, await launch(command), onFailure);
  }

  /** Of the PostgreSQL process that runs now. */
  get pid(): number {
    return this.run.pid;
  }

  /** Resolves when no server uses the folder any more. */
  stop(): Promise<void> {
    this.stopping ??= this.end();
    return this.stopping;
  }

  private async end(): Promise<void> {
    this.run.stop();
    await this.watch;
    // If the guardian was killed, its server is still there.
    await clearTheWay(this.command.folder);
  }

  private async keepRunning(): Promise<void> {
    for (;;) {
      await this.run.ended;
      const next = await this.restart();
      if (!next) return;
      this.run = next;
      if (this.stopping) next.stop();
    }
  }

  /** Undefined if the server is to stay down. */
  private async restart(): Promise<GuardedRun | undefined> {
    if (performance.now() - this.startedAt > STEADY_MS) this.failures = 0;
    let reason: unknown;
    while (!this.stopping) {
      this.failures += 1;
      if (this.failures > MOST_FAILURES) return this.giveUp(reason);
      this.command.onLog(`PostgreSQL ended unasked and is started again (${this.failures} of ${MOST_FAILURES}).`);
      await delay(FIRST_PAUSE_MS * 2 ** (this.failures - 1));
      if (this.stopping) return undefined;
      try {
        const run = await launch(this.command);
        this.startedAt = performance.now();
        return run;
      } catch (error) {
        reason = error;
      }
    }
    return undefined;
  }

  private giveUp(cause: unknown): undefined {
    const reason = cause instanceof Error ? ` ${cause.message}` : '';
    const error = new Error(`PostgreSQL ended ${this.failures} times in a row and stays down.${reason}`, { cause });
    this.command.onLog(error.message);
    this.onFailure(error);
  }
}

async function launch(command: ServerCommand): Promise<GuardedRun> {
  return runGuarded(command, await clearTheWay(command.folder));
}
