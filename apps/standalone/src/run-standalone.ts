import { resolve } from 'node:path';
import { Config } from '#kernel/config';
import { startEmbeddedPostgres } from '#kernel/embedded-postgres';
import { migrateEverything } from '../../cli/src/migrate.js';
import { startProcess, stopOnSignals, type RunningProcess } from '../../api/src/process.js';
import { prepareDemo, type DemoSignIn } from './demo.js';
import { say } from './say.js';
import { keptSecrets } from './secrets.js';

/** Everything that a process needs which nobody configured: a database, its migrations, courses, people, a web page. */
interface Ground {
  readonly databaseUrl: string;
  stop(): Promise<void>;
}

/** The default run: database, API, worker and web page in one process. With `DATABASE_URL` or `REDIS_URL` it uses those. */
export async function runStandalone(dataFolder: string): Promise<void> {
  const started = Date.now();
  const ground = await findDatabase(resolve(dataFolder));
  const secrets = await keptSecrets(resolve(dataFolder));
  const config = Config.from({ LOG_LEVEL: 'warn', ...secrets, ...process.env, DATABASE_URL: ground.databaseUrl });
  const migrations = await migrateEverything(config);
  say('migrations', migrations.length > 0 ? `${migrations.length} applied` : 'up to date');
  const running = await startProcess(config, { api: true, worker: true });
  const signIns = await prepareDemo(running.app, say);
  say('ready', `${config.publicUrl} after ${((Date.now() - started) / 1000).toFixed(1)} s. Ctrl+C stops it.`);
  printSignIns(signIns);
  stopOnSignals({ stop: () => stopAll(running, ground) });
}

async function findDatabase(dataFolder: string): Promise<Ground> {
  const given = process.env.DATABASE_URL;
  if (given) {
    say('database', `PostgreSQL of DATABASE_URL${process.env.REDIS_URL ? ', queue on Redis' : ''}`);
    return { databaseUrl: given, stop: async () => undefined };
  }
  const server = await startEmbeddedPostgres({
    dataDir: dataFolder,
    settings: { shared_buffers: '64MB', max_connections: '60' },
    onFailure: (error) => {
      say('database', error.message);
      process.exit(1);
    },
  });
  say('database', `embedded PostgreSQL on port ${server.port}, data in ${dataFolder}`);
  return { databaseUrl: server.url, stop: () => server.stop() };
}

async function stopAll(running: RunningProcess, ground: Ground): Promise<void> {
  say('stopping', 'finishing what is in hand');
  await running.stop();
  await ground.stop();
  say('stopped', 'everything is kept');
}

function printSignIns(signIns: readonly DemoSignIn[]): void {
  if (signIns.length === 0) return;
  const lines = signIns.map(({ who, login, password }) => `  ${who.padEnd(34)}${login.padEnd(28)}${password}`);
  process.stdout.write(`\nSign in as one of these made-up people:\n${lines.join('\n')}\n\n`);
}
