import { setTimeout as delay } from 'node:timers/promises';

/** What BullMQ opens when it is made, and tells whether that went well. */
export interface Openable {
  waitUntilReady(): Promise<unknown>;
  close(): Promise<void>;
}

const PAUSE_MS = 500;

/**
 * A worker that takes jobs as soon as its server is there. BullMQ's own never does if the server was not there at first: it keeps
 * the failure of its first connection, and the process would look healthy and do nothing. So such a worker is replaced.
 */
export class ReopeningWorker {
  private current: Openable;
  private closed = false;

  constructor(private readonly make: () => Openable) {
    this.current = make();
    void this.keepOpening();
  }

  /** Takes no more jobs; resolves when those in hand are finished. */
  async close(): Promise<void> {
    this.closed = true;
    await this.current.close();
  }

  private async keepOpening(): Promise<void> {
    while (!(await isReady(this.current))) {
      void this.current.close().catch(() => undefined);
      await delay(PAUSE_MS);
      if (this.closed) return;
      this.current = this.make();
    }
  }
}

function isReady(worker: Openable): Promise<boolean> {
  return worker.waitUntilReady().then(
    () => true,
    () => false,
  );
}
