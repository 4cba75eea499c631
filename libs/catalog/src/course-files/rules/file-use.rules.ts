import type { CourseFiles } from '../course-paths.js';
import type { CourseSources } from '../course-sources.js';
import type { Findings } from '../mistake.js';
import { activitiesOf } from './course-structure.rules.js';
import { lessonLanguages } from './coverage.rules.js';
import { lessonPath } from './lesson-path.rules.js';

/** No file is left over, and no fact; downloads offer files that are there. */
export function checkFileUse(files: CourseFiles, sources: CourseSources, findings: Findings): void {
  const { course, lessons } = sources;
  const used = new Set<string>(
    lessons.flatMap(({ references }) =>
      references.map(({ kind, id }) => (kind === 'scenario' ? scenarioPath(id) : id)),
    ),
  );
  course.data.downloads.forEach(({ file }, index) => {
    used.add(file);
    if (sources.media.has(file)) return;
    findings.mistake(
      course.file,
      course.lineOf(['downloads', index, 'file']),
      'reference.unknown',
      `There is no file "${file}".`,
    );
  });
  for (const { activity, module } of activitiesOf(course.data)) {
    if (activity.kind !== 'reading') continue;
    for (const language of lessonLanguages(course.data, module)) used.add(lessonPath(activity.id, language));
  }
  for (const path of files.keys()) {
    const mayBeLeftOver = /^(?:lessons|media|scenarios)\//.test(path);
    if (!mayBeLeftOver || used.has(path)) continue;
    findings.mistake(path, path.startsWith('media/') ? 0 : 1, 'file.unused', 'Nothing in the course names this file.');
  }
  checkFacts(sources, findings);
}

function scenarioPath(id: string): string {
  return `scenarios/${id}.yaml`;
}

function checkFacts({ course, lessons, usedFacts }: CourseSources, findings: Findings): void {
  course.data.facts.forEach(({ id }, index) => {
    if (usedFacts.has(id) || lessons.some((lesson) => lesson.usedFacts.has(id))) return;
    findings.warning(course.file, course.lineOf(['facts', index, 'id']), 'fact.unused', `No text says {{${id}}}.`);
  });
}
