// @ts-check
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '#kernel/embedded-postgres';
import pg from 'pg';
import { prepareTemplate, databaseUrl } from '../../dist/apps/cli/src/prepare-template.js';
import { withApp } from '../../dist/apps/cli/src/with-app.js';
import { Config } from '#kernel/config';
import { ImportCourse } from '#catalog';
import { withQuizCourse } from './quiz-course.mjs';

const NAME = 'sabak_bench';
const SETTINGS = {
  shared_buffers: '128MB',
  max_connections: '80',
  shared_preload_libraries: 'pg_stat_statements',
  'pg_stat_statements.max': '2000',
};

/**
 * @typedef {object} BenchDatabase
 * @property {string} url
 * @property {() => number} pid of the server's first process
 * @property {pg.Client} superuser for bulk inserts and for counting statements
 * @property {() => Promise<void>} stop
 */

/**
 * Starts a PostgreSQL of its own, durable as in the default run, with the tables and the bundled courses of the product and the
 * course of {@link withQuizCourse}.
 * @returns {Promise<BenchDatabase>}
 */
export async function startDatabase() {
  const dataDir = await mkdtemp(join(tmpdir(), 'sabak-bench-'));
  const server = await startEmbeddedPostgres({ dataDir, settings: SETTINGS });
  await prepareTemplate(server.url, NAME);
  const url = databaseUrl(server.url, NAME);
  await importQuizCourse(url);
  const superuser = await connectAsSuperuser(url, dataDir);
  await superuser.query('create extension pg_stat_statements');
  const stop = async () => {
    await superuser.end();
    await server.stop();
    await rm(dataDir, { recursive: true });
  };
  return { url, pid: () => server.pid, superuser, stop };
}

/** @param {string} url */
async function importQuizCourse(url) {
  const config = Config.from({ DATABASE_URL: url, LOG_LEVEL: 'silent' });
  const outcome = await withApp(config, (app) =>
    withQuizCourse((folder) => app.get(ImportCourse).fromPath(folder, { publish: true })),
  );
  if (!outcome.done) throw new Error(outcome.mistakes.map(({ message }) => message).join('\n'));
}

/**
 * @param {string} url
 * @param {string} dataDir
 */
async function connectAsSuperuser(url, dataDir) {
  const address = new URL(url);
  address.username = 'postgres';
  address.password = (await readFile(join(dataDir, 'cluster/superuser-password'), 'utf8')).trim();
  const client = new pg.Client({ connectionString: address.href });
  await client.connect();
  return client;
}

/**
 * Counts the statements that the server runs during some work, transaction control included.
 * @param {pg.Client} superuser
 * @param {() => Promise<void>} work
 * @returns {Promise<number>}
 */
export async function countStatements(superuser, work) {
  await superuser.query('select pg_stat_statements_reset()');
  await work();
  const { rows } = await superuser.query(
    `select coalesce(sum(s.calls), 0)::int as calls from pg_stat_statements s join pg_roles r on r.oid = s.userid
     where r.rolname <> 'postgres' and s.toplevel`,
  );
  return rows[0].calls;
}
