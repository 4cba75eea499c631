import { lstat, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { COURSE_LIMITS, isDesktopClutter, type CourseLimits } from './course-limits.js';
import { parseCoursePath, type CourseFiles } from './course-paths.js';
import { Findings, type Mistake } from './mistake.js';

/** The files of a folder or an archive, the name of the folder they stood in, and what could not be read. */
export interface CourseFilesReading {
  files: CourseFiles;
  /** null where an archive has no folder around the files. */
  folder: string | null;
  mistakes: Mistake[];
}

/** Deeper than any path of the format. */
const MAX_DEPTH = 5;

/**
 * Reads every file below a folder, byte for byte. Links are not followed. What cannot be read comes back as a mistake;
 * a file that the format does not know is read all the same, for `readCourseFiles` to name.
 */
export async function readCourseFolder(dir: string, limits: CourseLimits = COURSE_LIMITS): Promise<CourseFilesReading> {
  const findings = new Findings();
  const files = new Map<string, Buffer>();
  try {
    let total = 0;
    for await (const path of walk(dir, '', 0, findings)) {
      const { size } = await lstat(join(dir, path));
      total += size;
      if (files.size >= limits.files || size > limits.fileBytes || total > limits.totalBytes) {
        findings.mistake(path, 0, 'file.too-large', 'The course has too many files, or too large ones.');
        break;
      }
      files.set(path, await readFile(join(dir, path)));
    }
  } catch (error) {
    findings.mistake('.', 0, 'folder.unreadable', `The folder cannot be read: ${(error as Error).message}`);
  }
  return { files, folder: basename(resolve(dir)), mistakes: findings.mistakes };
}

/** The paths of all files below a folder, in a fixed order. */
async function* walk(root: string, below: string, depth: number, findings: Findings): AsyncGenerator<string> {
  const entries = await readdir(join(root, below), { withFileTypes: true });
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (isDesktopClutter(path)) continue;
    if (entry.isDirectory() && depth < MAX_DEPTH) yield* walk(root, path, depth + 1, findings);
    else if (entry.isFile()) yield path;
    else findings.mistake(path, 0, 'folder.not-a-file', 'Neither a file nor a folder of the course.');
  }
}

/**
 * Writes the files of a course into a new or empty folder, byte for byte as they were read.
 * @throws RangeError before anything is written, when a path is not of the format or the folder holds something.
 */
export async function writeCourseFolder(dir: string, files: CourseFiles): Promise<void> {
  for (const path of files.keys()) {
    if (!parseCoursePath(path)) throw new RangeError(`The course format has no file "${path}".`);
  }
  await mkdir(dir, { recursive: true });
  if ((await readdir(dir)).length > 0) throw new RangeError(`The folder ${dir} is not empty.`);
  for (const [path, content] of files) {
    const target = join(dir, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content, { flag: 'wx' });
  }
}
