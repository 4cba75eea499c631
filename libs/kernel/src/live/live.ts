import { EventEmitter, on } from 'node:events';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { Config } from '../config/index.js';
import { Database, statement, type Tx } from '../database/index.js';

const CHANNEL = 'sabak_live';
const RECONNECT_MS = 1_000;
const NOTIFY = statement('kernel.live-notify', `select pg_notify('${CHANNEL}', $1)`);

/** Tells every process if and when `tx` commits: for a hint that must not come before what it is about can be seen. */
export async function announce(tx: Tx, topic: string, payload: object): Promise<void> {
  await tx.run(NOTIFY, [JSON.stringify({ topic, payload })]);
}

/**
 * Hints between processes through PostgreSQL's NOTIFY: "this changed, look again". They may be lost, so nothing depends on them;
 * they are sent by workers and rare operations, never on a hot path, for NOTIFY serialises commits.
 */
@Injectable()
export class Live implements OnApplicationShutdown {
  private readonly emitter = new EventEmitter().setMaxListeners(0);
  private client: pg.Client | undefined;
  private stopped = false;
  private listening = false;

  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(Database) private readonly database: Database,
  ) {}

  /** Whether hints from other processes arrive at present. */
  get connected(): boolean {
    return this.listening;
  }

  /** Tells every process. Payloads stay small: at most 8,000 bytes with the topic. */
  async publish(topic: string, payload: object): Promise<void> {
    await this.database.run(NOTIFY, [JSON.stringify({ topic, payload })]);
  }

  /** Calls back for every hint of a topic. @returns a function that stops it. */
  listen<Payload>(topic: string, listener: (payload: Payload) => void): () => void {
    this.emitter.on(topic, listener);
    return () => this.emitter.off(topic, listener);
  }

  /** The hints of a topic as they come, from now on. Whoever returns stops it at once, even while no hint comes. */
  stream<Payload>(topic: string): AsyncIterableIterator<Payload> {
    // Not an async generator: its `return` would wait for the next hint, and listeners of closed pages would pile up.
    const hints = on(this.emitter, topic);
    return {
      next: async () => {
        const { done, value } = (await hints.next()) as IteratorResult<[Payload], undefined>;
        return done ? { done, value: undefined } : { done: false, value: value[0] };
      },
      return: async () => {
        await hints.return?.();
        return { done: true, value: undefined };
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }

  /** Begins to listen; reconnects for as long as the process lives. */
  async start(): Promise<void> {
    try {
      await this.connect();
    } catch {
      this.reconnectLater();
    }
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await this.client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({ connectionString: this.config.databaseUrl, keepAlive: true });
    this.client = client;
    client.on('error', () => undefined);
    client.on('end', () => this.lost());
    client.on('notification', ({ payload }) => this.receive(payload ?? '{}'));
    await client.connect();
    await client.query(`listen ${CHANNEL}`);
    this.listening = true;
  }

  private receive(message: string): void {
    const { topic, payload } = JSON.parse(message) as { topic: string; payload: unknown };
    this.emitter.emit(topic, payload);
  }

  private lost(): void {
    this.listening = false;
    this.reconnectLater();
  }

  private reconnectLater(): void {
    if (!this.stopped) setTimeout(() => void this.start(), RECONNECT_MS).unref();
  }
}
