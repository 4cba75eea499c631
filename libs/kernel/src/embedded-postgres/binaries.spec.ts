import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linkLibraries } from './binaries.js';

describe('the links between the shared libraries', () => {
  let packageRoot: string;

  beforeEach(async () => {
    packageRoot = await mkdtemp(join(tmpdir(), 'binaries-'));
    await mkdir(join(packageRoot, 'native', 'lib'), { recursive: true });
  });

  afterEach(() => rm(packageRoot, { recursive: true }));

  const target = (): string => join(packageRoot, 'native', 'lib', 'libicu.so.60');

  async function listLink(): Promise<void> {
    await writeFile(join(packageRoot, 'native', 'lib', 'libicu.so.60.2'), 'the library');
    const links = [{ source: 'native/lib/libicu.so.60.2', target: 'native/lib/libicu.so.60' }];
    await writeFile(join(packageRoot, 'native', 'pg-symlinks.json'), JSON.stringify(links));
  }

  it('are made where the install script did not run', async () => {
    await listLink();
    await linkLibraries(packageRoot);
    expect(await readFile(target(), 'utf8')).toBe('the library');
  });

  it('are left alone where they are', async () => {
    await listLink();
    await writeFile(target(), 'the one that is there');
    await linkLibraries(packageRoot);
    expect(await readFile(target(), 'utf8')).toBe('the one that is there');
  });

  it('are not needed on a platform whose package lists none', async () => {
    await expect(linkLibraries(packageRoot)).resolves.toBeUndefined();
  });
});
