import type { CourseFiles } from '../course-paths.js';
import type { CourseSources } from '../course-sources.js';
import type { Findings } from '../mistake.js';

/** In bytes: about ten seconds on a weak mobile connection. */
const HEAVY = 150_000;

/** A lesson that opens slowly where the signal is weak deserves a look; audio and video are fetched only when wanted. */
export function checkLessonWeights(files: CourseFiles, { lessons }: CourseSources, findings: Findings): void {
  const bytesOf = (path: string): number => files.get(path)?.length ?? 0;
  for (const { file, references } of lessons) {
    const pictures = references.filter(({ kind }) => kind === 'figure' || kind === 'poster').map(({ id }) => id);
    const bytes = [file, ...new Set(pictures)].reduce((sum, path) => sum + bytesOf(path), 0);
    if (bytes <= HEAVY) continue;
    const message = `The text and its pictures take ${Math.round(bytes / 1000)} kB; the aim is ${HEAVY / 1000} kB.`;
    findings.warning(file, 1, 'lesson.heavy', message);
  }
}
