import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { INestApplicationContext } from '@nestjs/common';
import { ImportCourse } from '#catalog';
import { importLines } from './courses-import.js';

/** From `apps/cli/src` and from `dist/apps/cli/src` alike. */
const CANDIDATES = ['../../../libs/catalog/courses/', '../../../../libs/catalog/courses/'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

/** What became of one of the bundled courses. */
export interface BundledCourse {
  readonly folder: string;
  /** Whether the course is there now, as new or as before. */
  readonly loaded: boolean;
  /** What there is to say about it, line by line. */
  readonly lines: readonly string[];
}

/**
 * Imports and publishes the courses that come with the product. Harmless when they are there already, and a course that
 * somebody retired stays retired. A broken one is reported and left out; the others are loaded all the same.
 * @param root the folder of the course folders; without it the product's own.
 */
export async function loadBundledCourses(app: INestApplicationContext, root = bundledRoot()): Promise<BundledCourse[]> {
  const importer = app.get(ImportCourse);
  const entries = await readdir(root, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const loaded: BundledCourse[] = [];
  for (const folder of folders.sort()) loaded.push(await load(importer, root, folder));
  return loaded;
}

async function load(importer: ImportCourse, root: string, folder: string): Promise<BundledCourse> {
  try {
    const outcome = await importer.fromPath(join(root, folder), { publish: true, leaveRetired: true });
    return { folder, loaded: outcome.done, lines: importLines(outcome) };
  } catch (error) {
    return { folder, loaded: false, lines: [`${folder} could not be loaded: ${(error as Error).message}`] };
  }
}

function bundledRoot(): string {
  const root = CANDIDATES.find((folder) => existsSync(folder));
  if (!root)
    throw new Error('The courses that come with the product are not where they should be: libs/catalog/courses');
  return root;
}
