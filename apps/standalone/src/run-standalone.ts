import { resolve } from 'node:path';
import { Config } from '#kernel/config';
import { startEmbeddedPostgres } from '#kernel/embedded-postgres';
import { Accounts } from '#identity';
import { startProcess, stopOnSignals, type RunningProcess } from '../../api/src/process.js';
import { loadBundledCourses } from '../../cli/src/load-bundled-courses.js';
import { migrateEverything } from '../../cli/src/migrate.js';
import { administratorLink } from '../../cli/src/offer-administrator-link.js';
import { addDemoPeople, type DemoSignIn } from './demo.js';
import { say } from './say.js';
import { keptSecrets, type KeptSecrets } from './secrets.js';

/** Everything that a process stands on which nobody configured. */
interface Ground {
  readonly databaseUrl: string;
  /** Whether the database is our own: only then are there demo people. */
  readonly embedded: boolean;
  stop(): Promise<void>;
}

/** The default run: database, API, worker and web page in one process. With `DATABASE_URL` or `REDIS_URL` it uses those. */
export async function runStandalone(dataFolder: string, demo: boolean): Promise<void> {
  const started = performance.now();
  const ground = await findDatabase(dataFolder);
  const secrets = await keptSecrets(resolve(dataFolder));
  const config = configOf(ground, secrets);
  const migrations = await migrateEverything(config);
  say('migrations', migrations.length > 0 ? `${migrations.length} applied` : 'up to date');
  const running = await startProcess(config, { api: true, worker: true });
  stopOnSignals({ stop: () => stopAll(running, ground) });
  await loadCourses(running);
  sayWhatGraphqlAnswers(config);
  if (demo && ground.embedded) printSignIns(await addDemoPeople(running.app, secrets.demoPassword));
  else await printAdministratorLink(running, config);
  say('ready', `${config.publicUrl} after ${((performance.now() - started) / 1000).toFixed(1)} s; Ctrl+C stops it`);
}

function configOf(ground: Ground, { PASSWORD_PEPPER }: KeptSecrets): Config {
  const defaults = { LOG_LEVEL: 'warn', PASSWORD_PEPPER, DATABASE_POOL: '8' };
  const port = process.env.PORT;
  const address = port ? { PUBLIC_URL: `http://localhost:${port}` } : {};
  return Config.from({ ...defaults, ...address, ...process.env, DATABASE_URL: ground.databaseUrl });
}

async function findDatabase(dataFolder: string): Promise<Ground> {
  const given = process.env.DATABASE_URL;
  if (given) {
    say('database', `PostgreSQL of DATABASE_URL${process.env.REDIS_URL ? ', queue on Redis' : ''}`);
    return { databaseUrl: given, embedded: false, stop: async () => undefined };
  }
  const server = await startEmbeddedPostgres({
    dataDir: resolve(dataFolder),
    settings: { shared_buffers: '64MB', max_connections: '60' },
    onFailure: (error) => {
      say('database', error.message);
      process.exit(1);
    },
  });
  say('database', `embedded PostgreSQL on port ${server.port}, data in ${dataFolder}`);
  return { databaseUrl: server.url, embedded: true, stop: () => server.stop() };
}

async function loadCourses(running: RunningProcess): Promise<void> {
  for (const { folder, loaded, lines } of await loadBundledCourses(running.app)) {
    say('course', loaded ? folder : `${folder} was left out`);
    if (!loaded) for (const line of lines) say('', line);
  }
}

function sayWhatGraphqlAnswers({ values, publicUrl }: Config): void {
  const isOpen = values.TRUSTED_DOCUMENTS === 'all';
  const what = isOpen
    ? 'any operation'
    : 'the operations of the page; `npm start -- --documents all` opens it to explorers';
  say('graphql', `${publicUrl}/graphql answers ${what}`);
}

async function stopAll(running: RunningProcess, ground: Ground): Promise<void> {
  say('stopping', 'finishing what is in hand');
  await running.stop();
  await ground.stop();
  say('stopped', 'everything is kept');
}

async function printAdministratorLink(running: RunningProcess, config: Config): Promise<void> {
  const token = await running.app.get(Accounts).firstAdministratorToken();
  if (token) say('first', `open this link once to become the administrator: ${administratorLink(config, token)}`);
}

function printSignIns(signIns: readonly DemoSignIn[]): void {
  const lines = signIns.map(({ who, login, password }) => `  ${who.padEnd(30)}${login.padEnd(26)}${password}`);
  process.stdout.write(`\nSign in as one of these made-up people:\n${lines.join('\n')}\n\n`);
}
