import type { CourseSources, Located } from '../course-sources.js';
import { LANGUAGES, type Language } from '../localized-text.rules.js';
import type { Findings } from '../mistake.js';
import type { YamlPath } from '../yaml-file.js';
import { activitiesOf } from './course-structure.rules.js';
import { declaredLanguages, fullLanguages, lessonLanguages } from './coverage.rules.js';
import { lessonPath } from './lesson-path.rules.js';

/** A map from language to what stands in it, somewhere in a YAML file. */
interface PlacedTexts {
  path: YamlPath;
  languages: Language[];
}

/** Every text stands in every language that it needs, and in no language that the course does not declare. */
export function checkTranslations(sources: CourseSources, findings: Findings): void {
  const { course } = sources;
  const full = fullLanguages(course.data);
  const declared = declaredLanguages(course.data);
  for (const { path, languages } of textsOf(course.data)) {
    if (isLanguagesMap(path)) continue;
    const needed = isReadingTitle(path, course.data) ? [] : isCompleteInEveryLanguage(path) ? declared : full;
    report(course, path, languages, needed, declared, findings);
  }
  checkReadingTitles(sources, findings);
  const checks = languagesOf('check', sources);
  const scenarios = languagesOf('scenario', sources);
  for (const question of sources.questions)
    checkUnit(question, [...full, ...(checks.get(question.data.id) ?? [])], declared, findings);
  for (const scenario of sources.scenarios)
    checkUnit(scenario, [...full, ...(scenarios.get(scenario.data.id) ?? [])], declared, findings);
  for (const unit of [...sources.checklists, ...sources.terms]) checkUnit(unit, full, declared, findings);
}

/**
 * Questions, checklists, scenarios and terms are translated whole: in a language that covers a part of the course they may be
 * missing, but never be half there.
 */
function checkUnit(
  unit: Located<unknown>,
  always: readonly Language[],
  declared: readonly Language[],
  findings: Findings,
): void {
  const texts = textsOf(unit.data);
  const present = new Set(texts.flatMap(({ languages }) => languages));
  const needed = declared.filter((language) => always.includes(language) || present.has(language));
  for (const { path, languages } of texts) report(unit, path, languages, needed, declared, findings);
}

function report(
  { file, lineOf }: Located<unknown>,
  path: YamlPath,
  languages: readonly Language[],
  needed: readonly Language[],
  declared: readonly Language[],
  findings: Findings,
): void {
  for (const language of needed.filter((candidate) => !languages.includes(candidate))) {
    findings.mistake(
      file,
      lineOf(path),
      'text.language-missing',
      `${path.map(String).join('.')}: "${language}" is missing.`,
    );
  }
  for (const language of languages.filter((candidate) => !declared.includes(candidate))) {
    const message = `${path.map(String).join('.')}: the course does not declare "${language}".`;
    findings.mistake(file, lineOf([...path, language]), 'text.undeclared-language', message);
  }
}

/** The languages in which a check is asked or a scenario told, so that it has to be there. */
function languagesOf(wanted: 'check' | 'scenario', { lessons }: CourseSources): Map<string, Language[]> {
  const languages = new Map<string, Language[]>();
  for (const { language, references } of lessons) {
    for (const { id } of references.filter(({ kind }) => kind === wanted)) {
      languages.set(id, [...(languages.get(id) ?? []), language]);
    }
  }
  return languages;
}

/** A reading's title stands in its lessons; course.yaml gives it only for languages that have no such lesson. */
function checkReadingTitles({ course, lessons }: CourseSources, findings: Findings): void {
  const titles = new Map(lessons.map(({ file, text }) => [file, text.title]));
  for (const { activity, module, path } of activitiesOf(course.data)) {
    if (activity.kind !== 'reading') continue;
    const covered = lessonLanguages(course.data, module);
    const missing = declaredLanguages(course.data).filter(
      (language) => !covered.includes(language) && !activity.title?.[language],
    );
    for (const language of missing) {
      const message = `"${activity.id}" has no lesson in "${language}", so its title stands here: title: { ${language}: … }.`;
      findings.mistake(course.file, course.lineOf([...path, 'id']), 'text.language-missing', message);
    }
    for (const language of LANGUAGES) {
      const title = activity.title?.[language];
      const lesson = titles.get(lessonPath(activity.id, language));
      if (title === undefined || lesson === undefined || title === lesson) continue;
      const message = `The lesson's title is "${lesson}"; leave it out here.`;
      findings.mistake(course.file, course.lineOf([...path, 'title', language]), 'lesson.title-differs', message);
    }
  }
}

/** Course, module and activity titles, summaries and outcomes stand in partial languages, too. */
function isCompleteInEveryLanguage(path: YamlPath): boolean {
  const last = path.at(-1);
  if (path.length === 1) return last === 'title' || last === 'summary';
  return path[0] === 'outcomes' || path[0] === 'modules';
}

function isReadingTitle(path: YamlPath, course: CourseSources['course']['data']): boolean {
  const [modules, m, activities, a, title] = path;
  if (modules !== 'modules' || activities !== 'activities' || title !== 'title') return false;
  return course.modules[Number(m)].activities[Number(a)].kind === 'reading';
}

function isLanguagesMap(path: YamlPath): boolean {
  return path.length === 1 && path[0] === 'languages';
}

/** Finds every map from language to value. A map whose only keys are languages is one. */
function textsOf(value: unknown, path: YamlPath = []): PlacedTexts[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => textsOf(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  const languages = LANGUAGES.filter((language) => entries.some(([key]) => key === language));
  if (languages.length > 0 && languages.length === entries.length) return [{ path, languages }];
  return entries.flatMap(([key, item]) => textsOf(item, [...path, key]));
}
