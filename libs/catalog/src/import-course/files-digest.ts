import { createHash } from 'node:crypto';
import type { CourseFiles } from '../course-files/read-course-files.js';

/** SHA-256 over the paths and contents of a course, in the order of the paths: the same files give the same digest. */
export function digestOf(files: CourseFiles): Buffer {
  const digest = createHash('sha256');
  for (const [path, content] of [...files].sort(([one], [other]) => (one < other ? -1 : 1))) {
    digest.update(`${path}\0${content.length}\0`).update(content);
  }
  return digest.digest();
}
