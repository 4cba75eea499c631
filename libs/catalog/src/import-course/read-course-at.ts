import { readFile, stat } from 'node:fs/promises';
import { readCourseArchive } from '../course-files/course-archive.js';
import { readCourseFolder, type CourseFilesReading } from '../course-files/course-folder.js';

/** The files of a course from a folder or a zip. What cannot be read comes back as a mistake. */
export async function readCourseAt(path: string): Promise<CourseFilesReading> {
  const found = await stat(path).catch(() => null);
  return found?.isFile() ? readCourseArchive(await readFile(path)) : readCourseFolder(path);
}
