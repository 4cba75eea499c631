import type { DataSource } from 'typeorm';
import { statement } from './statement.js';
import { Database } from './database.js';

const LOCK = statement('kernel.migrate-lock', `select pg_advisory_lock(hashtext('sabak.migrate'))`);
const UNLOCK = statement('kernel.migrate-unlock', `select pg_advisory_unlock(hashtext('sabak.migrate'))`);

/**
 * Brings the database up to date. Several processes may start at once: one migrates, the others wait for it.
 * @returns the names of the migrations that ran now.
 */
export async function migrate(source: DataSource): Promise<string[]> {
  const client = await new Database(source).pool.connect();
  try {
    await client.query(LOCK.text);
    const ran = await source.runMigrations();
    return ran.map((migration) => migration.name);
  } finally {
    await client.query(UNLOCK.text);
    client.release();
  }
}
