/**
 * Starts one PostgreSQL for all tests (or takes that of DATABASE_URL) and prepares a template database: migrated, with the
 * courses loaded. Runs on the compiled server, so `npm test` builds first.
 */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '#kernel/embedded-postgres';

export default async function globalSetup() {
  const server = await startServer();
  globalThis.__server = server;
  process.env.TEST_DATABASE_SERVER = server.url;
  const { prepareTemplate } = await import('../../dist/apps/cli/src/prepare-template.js');
  await prepareTemplate(server.url, 'sabak_template');
}

async function startServer() {
  if (process.env.DATABASE_URL) return { url: process.env.DATABASE_URL, stop: async () => undefined };
  const dataDir = await mkdtemp(join(tmpdir(), 'sabak-test-'));
  return startEmbeddedPostgres({
    dataDir,
    durable: false,
    settings: { max_connections: '300', shared_buffers: '128MB' },
  });
}
