import { randomBytes } from 'node:crypto';
import { access, chown, constants, mkdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { serverUser, type OsUser } from './os-user.js';

export const SUPERUSER_PASSWORD = 'superuser-password';

/**
 * The folder of one embedded server: `cluster/` belongs to PostgreSQL, the small files beside it to this room. Only the
 * user who runs the server may look inside.
 */
export class DataFolder {
  private constructor(
    readonly root: string,
    /** Who runs the server; undefined means the user of this process. */
    readonly owner: OsUser | undefined,
  ) {}

  /** Opens the folder, or makes it. The path is resolved, because running servers are recognised by it. */
  static async open(path: string): Promise<DataFolder> {
    await makePrivately(resolve(path));
    const root = await realpath(path);
    const owner = await serverUser(root);
    if (owner) await chown(root, owner.uid, owner.gid);
    await access(root, constants.R_OK | constants.W_OK | constants.X_OK).catch((cause: unknown) => {
      throw new Error(`The folder ${root} belongs to another user of this machine. Start as that user.`, { cause });
    });
    return new DataFolder(root, owner);
  }

  get cluster(): string {
    return join(this.root, 'cluster');
  }

  /** PostgreSQL's own lock file: process id, folder, start time, port, …, status, one a line. */
  get postmasterFile(): string {
    return join(this.cluster, 'postmaster.pid');
  }

  /** Written by the guardian while it lives: its process id and that of its parent. */
  get guardianFile(): string {
    return join(this.root, 'guardian.pid');
  }

  async hasCluster(): Promise<boolean> {
    return (await read(join(this.cluster, 'PG_VERSION'))) !== '';
  }

  /** Inside the cluster's folder, so that the two come into being, move and are backed up as one. */
  async superuserPassword(): Promise<string> {
    const file = join(this.cluster, SUPERUSER_PASSWORD);
    const password = await read(file);
    if (password === '') throw new Error(`The file ${file} is missing. Without it the database cannot be used.`);
    return password;
  }

  /** The password of the application's role. */
  async password(): Promise<string> {
    const file = join(this.root, 'password');
    if ((await read(file)) === '') await this.write(file, newPassword());
    return read(file);
  }

  /** The port of the last run. */
  async keptPort(): Promise<number | undefined> {
    return Number(await read(join(this.root, 'port'))) || undefined;
  }

  async keepPort(port: number): Promise<void> {
    await this.write(join(this.root, 'port'), String(port));
  }

  /** Makes a file that only the user who runs the server can read. */
  async write(file: string, text: string): Promise<void> {
    await writeFile(file, `${text}\n`, { mode: 0o600, flush: true });
    if (this.owner) await chown(file, this.owner.uid, this.owner.gid);
  }
}

/** Only the folder itself is private: another user may have to pass through the ones above it. */
async function makePrivately(folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  await mkdir(folder, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
}

/** The text of a file without the line end; empty if the file is missing. */
async function read(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return text.trim();
}

export function newPassword(): string {
  return randomBytes(24).toString('base64url');
}
