import { execFile } from 'node:child_process';
import { chown, mkdtemp, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { newPassword, SUPERUSER_PASSWORD, type DataFolder } from './data-folder.js';
import { serverEnvironment } from './server-environment.js';

const run = promisify(execFile);
const DRAFT = 'cluster-draft-';

/** A locale of UTF-8 that every system of the kind has. */
const UTF8_LOCALES: Partial<Record<NodeJS.Platform, string>> = { darwin: 'en_US.UTF-8', win32: 'en-US' };

/**
 * Makes the database cluster if there is none. It is drafted under another name, so that a start that was interrupted
 * half-way leaves nothing that looks like a cluster.
 */
export async function createCluster(folder: DataFolder, initdb: string, durable: boolean): Promise<void> {
  if (await folder.hasCluster()) return;
  const draft = await mkdtemp(join(folder.root, DRAFT));
  try {
    await runInitdb(folder, initdb, draft, durable);
    await rename(draft, folder.cluster);
  } catch (error) {
    throw new Error(`PostgreSQL could not make its files in ${folder.root}. ${reason(error, initdb)}`, {
      cause: error,
    });
  } finally {
    await removeDrafts(folder);
  }
  if (durable) await syncNames(folder.root);
}

async function runInitdb(folder: DataFolder, initdb: string, draft: string, durable: boolean): Promise<void> {
  // Beside the draft at first: initdb wants its folder empty.
  const passwordFile = `${draft}-password`;
  await folder.write(passwordFile, newPassword());
  if (folder.owner) await chown(draft, folder.owner.uid, folder.owner.gid);
  const flags = clusterFlags(draft, passwordFile);
  const place = { ...folder.owner, cwd: folder.root, env: serverEnvironment() };
  await run(initdb, durable ? flags : [...flags, '--no-sync'], place);
  await rename(passwordFile, join(draft, SUPERUSER_PASSWORD));
  if (durable) await syncNames(draft);
}

/**
 * Without these, an environment such as LC_ALL=C makes a cluster of unknown encoding. Sorting by code point is what ids
 * want; lists for people name an ICU collation. The character type comes from the system because pg_trgm and full-text
 * search still ask it, not the provider, what a letter is: under "C" they see none in Cyrillic.
 */
function clusterFlags(draft: string, passwordFile: string): string[] {
  return [
    `--pgdata=${draft}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    `--lc-ctype=${UTF8_LOCALES[process.platform] ?? 'C.UTF-8'}`,
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
  ];
}

function reason(error: unknown, initdb: string): string {
  const { code, stderr, message } = error as { code?: string | number; stderr?: string; message: string };
  const said = stderr?.trim() || message;
  if (/EACCES|Permission denied/.test(said)) {
    return `The user who is to run it may not enter that folder or the one of ${initdb}: choose others, or do not start as root. ${said}`;
  }
  return code === 'ENOENT' ? `${initdb} cannot run on this system; it needs the GNU C library.` : said;
}

async function removeDrafts(folder: DataFolder): Promise<void> {
  const names = (await readdir(folder.root)).filter((name) => name.startsWith(DRAFT));
  await Promise.all(names.map((name) => rm(join(folder.root, name), { recursive: true, force: true })));
}

/** A new name survives a power cut only when its folder has reached the disk. Windows cannot open a folder for that. */
async function syncNames(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(path);
  await handle.sync().finally(() => handle.close());
}
