import type { Pool, PoolClient, QueryResultRow } from 'pg';
import { type DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import type { Statement } from './statement.js';

/** A running transaction. Always the explicit first argument of what writes; never ambient, never optional. */
export class Tx {
  private readonly lastWrites: (() => Promise<void>)[] = [];
  private readonly commitHooks: (() => void)[] = [];

  constructor(
    private readonly runner: QueryRunner,
    private readonly client: PoolClient,
  ) {}

  /** TypeORM's manager inside this transaction, for ordinary writes. */
  get manager(): EntityManager {
    return this.runner.manager;
  }

  /** Runs a prepared statement in this transaction. */
  async run<Row extends QueryResultRow>(statement: Statement<Row>, values: readonly unknown[] = []): Promise<Row[]> {
    const result = await this.client.query<Row>({ name: statement.name, text: statement.text, values: [...values] });
    return result.rows;
  }

  /** Registers a write that belongs to the transaction and can wait for its end, so that several become one statement. */
  beforeCommit(write: () => Promise<void>): void {
    this.lastWrites.push(write);
  }

  /** Called once by {@link Database.transaction}. */
  async finish(): Promise<void> {
    for (const write of this.lastWrites) await write();
  }

  /** Registers what happens after the commit, in this process only: a hint such as "look now", never an effect that matters. */
  afterCommit(hook: () => void): void {
    this.commitHooks.push(hook);
  }

  /** Called once by {@link Database.transaction}. */
  committed(): void {
    for (const hook of this.commitHooks) hook();
  }
}

/** The door to PostgreSQL: TypeORM's data source for schema and ordinary writes, prepared statements for hot reads. */
export class Database {
  constructor(readonly source: DataSource) {}

  /** TypeORM's own `pg` pool. */
  get pool(): Pool {
    return (this.source.driver as unknown as { master: Pool }).master;
  }

  /** Runs a prepared statement outside a transaction. */
  async run<Row extends QueryResultRow>(statement: Statement<Row>, values: readonly unknown[] = []): Promise<Row[]> {
    const result = await this.pool.query<Row>({ name: statement.name, text: statement.text, values: [...values] });
    return result.rows;
  }

  /** Commits what `work` did, or nothing of it. */
  async transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    try {
      const tx = new Tx(runner, (await runner.connect()) as PoolClient);
      const result = await this.commitOrRollBack(runner, async () => {
        const done = await work(tx);
        await tx.finish();
        return done;
      });
      tx.committed();
      return result;
    } finally {
      await runner.release();
    }
  }

  private async commitOrRollBack<T>(runner: QueryRunner, work: () => Promise<T>): Promise<T> {
    await runner.startTransaction();
    try {
      const result = await work();
      await runner.commitTransaction();
      return result;
    } catch (error) {
      // TypeORM takes a runner back as soon as its connection breaks, and whatever comes next complains of that only.
      if (runner.isReleased) throw new Error('Connection terminated in a transaction', { cause: error });
      // A lost connection cannot roll back; the server already has. The first error is the one worth telling.
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    }
  }
}
