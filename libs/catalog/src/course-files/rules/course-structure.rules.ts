import type { CourseSources, Located } from '../course-sources.js';
import type { Findings } from '../mistake.js';
import type { ActivityYaml, CourseYaml } from '../schema/course.schema.js';
import type { YamlPath } from '../yaml-file.js';
import { namedAll, namedIn, refuseDuplicates } from './ids.rules.js';

/** An activity with its place in course.yaml. */
export interface PlacedActivity {
  activity: ActivityYaml;
  module: string;
  path: YamlPath;
}

export function activitiesOf(course: CourseYaml): PlacedActivity[] {
  return course.modules.flatMap((module, m) =>
    module.activities.map((activity, a) => ({ activity, module: module.id, path: ['modules', m, 'activities', a] })),
  );
}

/** What course.yaml says about itself: identity, unique ids, references between its own parts. */
export function checkCourseStructure(sources: CourseSources, findings: Findings): void {
  const { course } = sources;
  checkIdentity(course, findings);
  checkLanguages(course, findings);
  checkUniqueIds(sources, findings);
  checkOutcomeReferences(sources, findings);
  checkHours(course, findings);
}

function checkIdentity({ data, file, lineOf }: Located<CourseYaml>, findings: Findings): void {
  data.prerequisites.forEach((slug, index) => {
    if (slug !== data.slug) return;
    findings.mistake(
      file,
      lineOf(['prerequisites', index]),
      'course.prerequisite-is-itself',
      'A course cannot come before itself.',
    );
  });
}

function checkLanguages({ data, file, lineOf }: Located<CourseYaml>, findings: Findings): void {
  const own = data.languages[data.defaultLanguage];
  if (!own || own.modules) {
    const message = `Readers fall back to "${data.defaultLanguage}", so it is declared without "modules".`;
    findings.mistake(file, lineOf(['defaultLanguage']), 'course.default-language-incomplete', message);
  }
  const modules = new Set(data.modules.map(({ id }) => id));
  for (const [language, coverage] of Object.entries(data.languages)) {
    coverage?.modules?.forEach((id, index) => {
      if (modules.has(id)) return;
      const line = lineOf(['languages', language, 'modules', index]);
      findings.mistake(file, line, 'reference.unknown', `There is no module "${id}".`);
    });
  }
}

function checkUniqueIds({ course, questions, checklists, terms }: CourseSources, findings: Findings): void {
  const { data } = course;
  refuseDuplicates('outcome', namedIn(course, ['outcomes'], data.outcomes), findings);
  refuseDuplicates('fact', namedIn(course, ['facts'], data.facts), findings);
  refuseDuplicates('module', namedIn(course, ['modules'], data.modules), findings);
  const activities = activitiesOf(data).map(({ activity: { id }, path }) => ({
    id,
    file: course.file,
    line: course.lineOf([...path, 'id']),
  }));
  refuseDuplicates('activity', activities, findings);
  refuseDuplicates('award', namedIn(course, ['awards'], data.awards), findings);
  refuseDuplicates('source', namedIn(course, ['sources'], data.sources), findings);
  refuseDuplicates('download', namedIn(course, ['downloads'], data.downloads), findings);
  refuseDuplicates('question', namedAll(questions), findings);
  refuseDuplicates('term', namedAll(terms), findings);
  for (const checklist of checklists)
    refuseDuplicates('step', namedIn(checklist, ['steps'], checklist.data.steps), findings);
}

function checkOutcomeReferences({ course, questions, checklists, scenarios }: CourseSources, findings: Findings): void {
  const outcomes = new Set(course.data.outcomes.map(({ id }) => id));
  const check = (id: string, { file, lineOf }: Located<unknown>, path: YamlPath): void => {
    if (!outcomes.has(id)) findings.mistake(file, lineOf(path), 'reference.unknown', `There is no outcome "${id}".`);
  };
  for (const { activity, path } of activitiesOf(course.data)) {
    activity.outcomes.forEach((id, index) => check(id, course, [...path, 'outcomes', index]));
  }
  for (const question of questions) check(question.data.outcome, question, ['outcome']);
  for (const unit of [...checklists, ...scenarios]) check(unit.data.outcome, unit, ['outcome']);
}

/** How far the declared hours may be from the sum of the minutes. */
const HOURS_TOLERANCE = 0.25;

function checkHours({ data, file, lineOf }: Located<CourseYaml>, findings: Findings): void {
  const minutes = activitiesOf(data).reduce((sum, { activity }) => sum + activity.minutes, 0);
  if (Math.abs(minutes - data.hours * 60) <= data.hours * 60 * HOURS_TOLERANCE) return;
  const message = `The activities take ${(minutes / 60).toFixed(1)} hours, the course says ${data.hours}.`;
  findings.warning(file, lineOf(['hours']), 'course.hours-differ', message);
}
