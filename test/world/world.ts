import { Clock } from '#kernel/clock';
import { Config } from '#kernel/config';
import { Database, statement } from '#kernel/database';
import { startProcess, type RunningProcess } from '../../apps/api/src/process.js';
import { ApiClient } from './api-client.js';
import { addPerson, type PersonSketch } from './people.js';
import { createTestDatabase, quickSettings, type TestDatabase } from './test-database.js';

const SETTLE_MS = 30_000;
const LOOK_EVERY_MS = 25;

const PENDING = statement<{ pending: string }>(
  'test.pending',
  `select 'event ' || name as pending from kernel.outbox_event where relayed_at is null
   union all
   select handler || ' of ' || name || coalesce(': ' || last_error, '') from kernel.outbox_delivery d
   join kernel.outbox_event e on e.id = d.event_id where d.done_at is null and d.dead_at is null`,
);

/** The running system of one test file: API and worker on a database of their own. */
export class World {
  private constructor(
    readonly database: TestDatabase,
    readonly running: RunningProcess,
  ) {}

  /** @param env settings that differ from the usual, for example `REDIS_URL`. */
  static async start(env: Record<string, string> = {}, roles = { api: true, worker: true }): Promise<World> {
    const database = await createTestDatabase();
    const running = await startProcess(Config.from({ ...quickSettings(database.url), ...env }), roles);
    return new World(database, running);
  }

  get url(): string {
    return this.running.url.replace('[::1]', 'localhost').replace('0.0.0.0', '127.0.0.1');
  }

  get clock(): Clock {
    return this.running.app.get(Clock);
  }

  /** The door to the database, to look at rows. */
  get rows(): Database {
    return this.running.app.get(Database);
  }

  /** A client that is not signed in. */
  stranger(): ApiClient {
    return new ApiClient(this.url);
  }

  /** A new person, signed in. */
  async person(sketch: PersonSketch = {}): Promise<ApiClient> {
    const { login, password, personId } = await addPerson(this.running.app, sketch);
    const client = new ApiClient(this.url, personId);
    await client.signIn(login, password);
    return client;
  }

  /** Waits until every event has reached every handler. @throws Error that lists what is still pending. */
  async settle(): Promise<void> {
    const deadline = Date.now() + SETTLE_MS;
    for (;;) {
      const rows = await this.rows.run(PENDING);
      if (rows.length === 0) return;
      if (Date.now() > deadline) throw new Error(`Still pending: ${rows.map((row) => row.pending).join('; ')}`);
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
  }

  async stop(): Promise<void> {
    await this.running.stop();
    await this.database.drop();
  }
}
