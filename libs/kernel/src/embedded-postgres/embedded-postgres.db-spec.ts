import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmod,
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformFile } from '@swc/core';
import pg from 'pg';
import { startEmbeddedPostgres, type EmbeddedPostgres, type EmbeddedPostgresOptions } from './index.js';
import { commandOf } from './process-table.js';

let scratch: string;
let dataDir: string;
const running: EmbeddedPostgres[] = [];
const log: string[] = [];

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'embedded-postgres-'));
  // As root, the server runs as another user, who has to pass through.
  await chmod(scratch, 0o755);
  dataDir = join(scratch, 'shared');
  await leaveDraft();
  const { url } = await start();
  await query(url, 'create table kept as select 42 as answer');
  await stopAll();
});

afterEach(stopAll);

afterAll(() => rm(scratch, { recursive: true, force: true }));

async function stopAll(): Promise<void> {
  await Promise.all(running.splice(0).map((server) => server.stop()));
  log.length = 0;
}

/** What a first start leaves that was killed half-way. */
async function leaveDraft(): Promise<void> {
  const draft = join(dataDir, 'cluster-draft-left');
  await mkdir(draft, { recursive: true });
  await writeFile(join(draft, 'PG_VERSION'), '18\n');
  await chmod(dataDir, 0o700);
}

async function start(options: Partial<EmbeddedPostgresOptions> = {}): Promise<EmbeddedPostgres> {
  const settings = { shared_buffers: '16MB', max_connections: '10', ...options.settings };
  const onLog = (line: string): void => void log.push(line);
  const server = await startEmbeddedPostgres({ dataDir, durable: false, onLog, ...options, settings });
  running.push(server);
  return server;
}

/** All rows, each as the list of its columns. */
async function query(url: string, sql: string): Promise<unknown[][]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<unknown[]>({ text: sql, rowMode: 'array' })).rows;
  } finally {
    await client.end();
  }
}

async function eventually(check: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const holds = await check().catch(() => false);
    if (holds) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`It did not happen within ten seconds. The log:\n${log.join('\n')}`);
}

async function guardianPid(): Promise<number> {
  return Number.parseInt(await readFile(join(dataDir, 'guardian.pid'), 'utf8'), 10);
}

async function occupy(port: number): Promise<() => Promise<void>> {
  const other = createServer().listen(port, '127.0.0.1');
  await once(other, 'listening');
  return async () => void (await once(other.close(), 'close'));
}

describe('a first start', () => {
  it('removes what an interrupted one left', async () => {
    expect((await readdir(dataDir)).filter((name) => name.startsWith('cluster'))).toEqual(['cluster']);
  });

  it('makes the database, owned by a role that is no superuser', async () => {
    const { url } = await start();
    const [row] = await query(
      url,
      'select current_database(), current_user, rolsuper from pg_roles where rolname = user',
    );
    expect(row).toEqual(['sabak', 'sabak', false]);
  });

  it('keeps the passwords from other users', async () => {
    await start();
    const modes = await Promise.all(
      ['', 'password', 'cluster/superuser-password'].map((name) => stat(join(dataDir, name))),
    );
    expect(modes.map(({ mode }) => (mode & 0o777).toString(8))).toEqual(['700', '600', '600']);
  });

  it('listens on the loopback address only and makes no socket file', async () => {
    const { url } = await start({ settings: { listen_addresses: '*', unix_socket_directories: '/tmp' } });
    expect(await query(url, 'show listen_addresses')).toEqual([['127.0.0.1']]);
    const [, , , , socketFolder] = (await readFile(join(dataDir, 'cluster', 'postmaster.pid'), 'utf8')).split('\n');
    expect(socketFolder).toBe('');
  });

  it('applies the settings', async () => {
    const { url } = await start({ settings: { work_mem: '7MB' } });
    expect(await query(url, 'show work_mem')).toEqual([['7MB']]);
    expect(await query(url, 'show fsync')).toEqual([['off']]);
  });
});

describe('Kyrgyz text', () => {
  it('is UTF-8 whatever the locale of the environment', async () => {
    const before = process.env['LC_ALL'];
    process.env['LC_ALL'] = 'C';
    try {
      const { url } = await start({ dataDir: join(scratch, 'locale') });
      expect(await query(url, "select getdatabaseencoding(), length('өмүр'), upper('өмүр ң')")).toEqual([
        ['UTF8', 4, 'ӨМҮР Ң'],
      ]);
    } finally {
      if (before === undefined) delete process.env['LC_ALL'];
      else process.env['LC_ALL'] = before;
    }
  });

  it('sorts as in a dictionary under an ICU collation', async () => {
    const { url } = await start();
    await query(url, "create collation if not exists ky (provider = icu, locale = 'ky-KG')");
    const words = "unnest(array['уй', 'үй', 'өрүк', 'опера', 'ңан', 'нан', 'яблоко'])";
    const rows = await query(url, `select word from ${words} word order by word collate ky`);
    expect(rows.flat()).toEqual(['нан', 'ңан', 'опера', 'өрүк', 'уй', 'үй', 'яблоко']);
  });

  it('has letters that trigrams and full-text search can tell from punctuation', async () => {
    const { url } = await start();
    await query(url, 'create extension if not exists pg_trgm');
    expect(await query(url, "select similarity('сабактар', 'сабак') > 0.4")).toEqual([[true]]);
    expect(await query(url, "select to_tsvector('simple', '«Өмүр» — сабак') @@ 'өмүр'::tsquery")).toEqual([[true]]);
  });
});

describe('a later start', () => {
  it('finds the data, under the same URL', async () => {
    const first = await start();
    await first.stop();
    const second = await start();
    expect(second.url).toBe(first.url);
    expect(await query(second.url, 'select answer from kept')).toEqual([[42]]);
  });

  it('takes another port if the last one is taken', async () => {
    const first = await start();
    await first.stop();
    const release = await occupy(first.port);
    const second = await start();
    expect(second.port).not.toBe(first.port);
    expect(await query(second.url, 'select 1')).toEqual([[1]]);
    await release();
  });

  it('refuses a port that was asked for and is taken', async () => {
    const release = await occupy(19_998);
    await expect(start({ port: 19_998 })).rejects.toThrow('Port 19998 is taken by another program');
    await release();
  });

  it('refuses a folder that is in use, and leaves its server alone', async () => {
    const { url, port } = await start();
    await expect(start()).rejects.toThrow(`in use by process ${process.pid}`);
    expect(await query(url, 'show port')).toEqual([[String(port)]]);
  });

  it('tells the end of the log if the server does not like a setting', async () => {
    const refused = start({ settings: { shared_buffers: 'plenty' } });
    await expect(refused).rejects.toThrow(/ended before it was ready[^]*invalid value for parameter "shared_buffers"/);
  });

  it('refuses a cluster without the password that belongs to it', async () => {
    const file = join(dataDir, 'cluster', 'superuser-password');
    await rename(file, `${file}.lost`);
    await expect(start()).rejects.toThrow('superuser-password is missing');
    await rename(`${file}.lost`, file);
  });

  it('gives the role a new password if the file with it was lost', async () => {
    await rm(join(dataDir, 'password'));
    const { url } = await start();
    expect(await query(url, 'select 1')).toEqual([[1]]);
  });

  it('is not stopped by a lock file whose process id is another program by now', async () => {
    const { owner, close } = await otherProgram();
    await writeFile(join(dataDir, 'cluster', 'postmaster.pid'), `${owner}\n${join(dataDir, 'cluster')}\n1\n1\n\n\n\n`);
    const { url } = await start();
    expect(await query(url, 'select 1')).toEqual([[1]]);
    await close();
  });
});

/** A program of the same user as the server's: the one case in which PostgreSQL itself takes it for a server. */
async function otherProgram(): Promise<{ owner: number; close: () => Promise<void> }> {
  const { uid, gid } = await stat(join(dataDir, 'cluster'));
  const program = spawn('sleep', ['60'], process.getuid?.() === 0 ? { uid, gid } : {});
  await once(program, 'spawn');
  const close = async (): Promise<void> => {
    program.kill();
    await once(program, 'exit');
  };
  return { owner: program.pid ?? 0, close };
}

describe('stop', () => {
  it('may be called twice and leaves the port closed', async () => {
    const { url, port, stop } = await start();
    await Promise.all([stop(), stop()]);
    await stop();
    await expect(query(url, 'select 1')).rejects.toThrow('ECONNREFUSED');
    await (
      await occupy(port)
    )();
  });

  it('stops the server even if the guardian has just been killed', async () => {
    const { url, stop } = await start();
    process.kill(await guardianPid(), 'SIGKILL');
    await stop();
    await expect(query(url, 'select 1')).rejects.toThrow('ECONNREFUSED');
  });
});

describe('a server that ends unasked', () => {
  it('comes back under the same URL when it was killed', async () => {
    const server = await start();
    const killed = server.pid;
    process.kill(killed, 'SIGKILL');
    await eventually(() => query(server.url, 'select 1'));
    expect(server.pid).not.toBe(killed);
  });

  it('comes back when its guardian was killed', async () => {
    const server = await start();
    const { pid } = server;
    process.kill(await guardianPid(), 'SIGKILL');
    await eventually(async () => server.pid !== pid && query(server.url, 'select 1'));
    expect(await guardianPid()).toBeGreaterThan(0);
  });

  it('stays down, with a reason, when it cannot start any more', async () => {
    const folder = join(scratch, 'broken');
    const failures: Error[] = [];
    const server = await start({ dataDir: folder, onFailure: (error) => failures.push(error) });
    await rm(join(folder, 'cluster', 'postgresql.conf'));
    process.kill(server.pid, 'SIGKILL');
    await eventually(async () => Promise.resolve(failures.length > 0));
    expect(failures[0]?.message).toMatch(/6 times in a row and stays down[^]*postgresql\.conf/);
  });
});

describe('an application that was killed', () => {
  let room: string;

  beforeAll(async () => {
    room = await compileRoom();
  });

  /** Starts the server from a process of its own, out of the compiled code. */
  async function startElsewhere(): Promise<{ app: ChildProcess; pid: number }> {
    const program = `
      import { startEmbeddedPostgres } from ${JSON.stringify(join(room, 'index.js'))};
      const { pid } = await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)}, durable: false });
      process.send(pid);`;
    const stdio = ['ignore', 'inherit', 'inherit', 'ipc'] as const;
    const app = spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: [...stdio] });
    const [pid] = (await once(app, 'message')) as [number];
    return { app, pid };
  }

  it('takes its server with it', async () => {
    const { app, pid } = await startElsewhere();
    app.kill('SIGKILL');
    await eventually(async () => !(await isAlive(pid)));
  });

  it('can start again at once', async () => {
    const { app } = await startElsewhere();
    app.kill('SIGKILL');
    await once(app, 'exit');
    const { url } = await start();
    expect(await query(url, 'select answer from kept')).toEqual([[42]]);
    expect(log.join('\n')).not.toContain('was not properly shut down');
  });

  it('can start again if the guardian was killed with it', async () => {
    const { app, pid } = await startElsewhere();
    process.kill(await guardianPid(), 'SIGKILL');
    app.kill('SIGKILL');
    await once(app, 'exit');
    expect(await isAlive(pid)).toBe(true);
    const { url } = await start();
    expect(await isAlive(pid)).toBe(false);
    expect(await query(url, 'select answer from kept')).toEqual([[42]]);
  });
});

async function isAlive(pid: number): Promise<boolean> {
  return Boolean(await commandOf(pid));
}

/** Compiles the room to plain JavaScript, as the build does: an application that can be killed needs a process of its own. */
async function compileRoom(): Promise<string> {
  const source = dirname(fileURLToPath(import.meta.url));
  const modules = dirname(dirname(fileURLToPath(import.meta.resolve('pg/package.json'))));
  const target = await mkdtemp(join(scratch, 'compiled-'));
  await symlink(modules, join(target, 'node_modules'), 'junction');
  await writeFile(join(target, 'package.json'), '{ "type": "module" }');
  await copyFile(join(source, 'guardian.mjs'), join(target, 'guardian.mjs'));
  const files = (await readdir(source)).filter((name) => /^[^.]+\.ts$/.test(name));
  await Promise.all(files.map((name) => compileFile(join(source, name), join(target, name.replace(/ts$/, 'js')))));
  return target;
}

async function compileFile(source: string, target: string): Promise<void> {
  const { code } = await transformFile(source, {
    swcrc: false,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'es6' },
  });
  await writeFile(target, code);
}
