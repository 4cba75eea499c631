import pg from 'pg';

/** A database of one test file, copied from the template. */
export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

let counter = 0;

/** Copies the template: a migrated database with the courses loaded, nobody in it. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `sabak_test_${process.env.JEST_WORKER_ID ?? '0'}_${process.pid}_${++counter}`;
  await onServer(async (client) => {
    // Two copies of one template at once are refused, so they wait for each other.
    await client.query(`select pg_advisory_lock(hashtext('sabak.template'))`);
    await client.query(`create database ${name} template sabak_template`);
  });
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: () => onServer(async (client) => void (await client.query(`drop database if exists ${name} with (force)`))),
  };
}

async function onServer(work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function serverUrl(): string {
  const url = process.env.TEST_DATABASE_SERVER;
  if (!url) throw new Error('The global set-up has not run');
  return url;
}

/** Settings of the tests: any free port, silent, and an impatient relay and sweeper. */
export function quickSettings(databaseUrl: string): Record<string, string> {
  return {
    DATABASE_URL: databaseUrl,
    PORT: '0',
    HOST: '127.0.0.1',
    LOG_LEVEL: process.env.TEST_LOG_LEVEL ?? 'silent',
    RELAY_POLL_MS: '50',
    SWEEP_EVERY_MS: '500',
    SWEEP_AFTER_MS: '1500',
    QUEUE_LOCK_MS: '2000',
    TRUSTED_DOCUMENTS: 'all',
  };
}
