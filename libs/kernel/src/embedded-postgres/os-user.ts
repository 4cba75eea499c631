import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A user of the operating system. */
export interface OsUser {
  uid: number;
  gid: number;
}

/**
 * Who runs the server. PostgreSQL refuses to run as root, so root hands it to the user who owns the data already, or to
 * the user `postgres`; everybody else runs it as themselves (undefined).
 */
export async function serverUser(dataFolder: string): Promise<OsUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const { uid, gid } = await stat(dataFolder);
  return uid === 0 ? ((await findUser('postgres')) ?? createUser('postgres')) : { uid, gid };
}

async function findUser(name: string): Promise<OsUser | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}

async function createUser(name: string): Promise<OsUser | undefined> {
  const problem = 'PostgreSQL does not run as root, and no user for it could be made';
  try {
    await run('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', name]);
  } catch (cause) {
    throw new Error(`${problem}. Start as an ordinary user, or make a user named ${name} first.`, { cause });
  }
  return findUser(name);
}
