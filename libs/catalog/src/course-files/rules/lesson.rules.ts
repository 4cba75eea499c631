import type { CourseSources, LocatedLesson } from '../course-sources.js';
import type { LessonReference } from '../lesson/lesson-context.js';
import { mediaKindOf, type MediaKind } from '../media.rules.js';
import type { Findings } from '../mistake.js';
import { activitiesOf } from './course-structure.rules.js';
import { lessonLanguages } from './coverage.rules.js';
import { lessonPath } from './lesson-path.rules.js';

const LEAST_WORDS = 300;
const MOST_WORDS = 900;

/** Every reading has its lesson in every language that covers it; what lessons name exists; languages agree. */
export function checkLessons(sources: CourseSources, findings: Findings): void {
  const { course } = sources;
  const lessons = new Map(sources.lessons.map((lesson) => [lesson.file, lesson]));
  for (const { activity, module, path } of activitiesOf(course.data)) {
    if (activity.kind !== 'reading') continue;
    const inEachLanguage: LocatedLesson[] = [];
    for (const language of lessonLanguages(course.data, module)) {
      const file = lessonPath(activity.id, language);
      const lesson = lessons.get(file);
      if (lesson) inEachLanguage.push(lesson);
      else if (!sources.broken.has(file))
        findings.mistake(course.file, course.lineOf([...path, 'id']), 'file.missing', `${file} is missing.`);
    }
    checkSameOutline(inEachLanguage, course.data.defaultLanguage, findings);
    for (const lesson of inEachLanguage) checkLength(lesson, findings);
  }
  checkReferences(sources, findings);
  checkChecksAreAskedOnce(sources, findings);
}

function checkLength({ file, text: { words } }: LocatedLesson, findings: Findings): void {
  if (words < LEAST_WORDS) findings.mistake(file, 1, 'lesson.too-short', `${words} words; at least ${LEAST_WORDS}.`);
  if (words > MOST_WORDS) findings.mistake(file, 1, 'lesson.too-long', `${words} words; at most ${MOST_WORDS}.`);
}

/** Pictures and downloads may exist once per language: media/x.ru.svg stands for media/x.en.svg, form-ru for form-en. */
function outlineKey({ kind, id }: LessonReference): string {
  return `${kind} ${id.replace(/[.-](?:ky|ru|en)(?=\.[a-z0-9]+$|$)/, '')}`;
}

function checkSameOutline(lessons: readonly LocatedLesson[], defaultLanguage: string, findings: Findings): void {
  const model = lessons.find(({ language }) => language === defaultLanguage);
  if (!model) return;
  for (const lesson of lessons) {
    const length = Math.max(lesson.outline.length, model.outline.length);
    for (let place = 0; place < length; place += 1) {
      const [here, there] = [lesson.outline.at(place), model.outline.at(place)];
      if (here && there && outlineKey(here) === outlineKey(there)) continue;
      const message = `Here stands ${spell(here)}, where ${model.file}${there ? `:${there.line}` : ''} has ${spell(there)}.`;
      findings.mistake(lesson.file, here?.line ?? lesson.outline.at(-1)?.line ?? 1, 'lesson.languages-differ', message);
      break;
    }
  }
}

function spell(reference: LessonReference | undefined): string {
  return reference ? `${reference.kind} "${reference.id}"` : 'nothing more';
}

type ReferenceKind = LessonReference['kind'];

function checkReferences(sources: CourseSources, findings: Findings): void {
  const { course, questions, scenarios, terms, media } = sources;
  const known: Record<ReferenceKind, ReadonlySet<string>> = {
    check: new Set(questions.map(({ data }) => data.id)),
    scenario: new Set(scenarios.map(({ data }) => data.id)),
    ...{ figure: media, poster: media, audio: media, video: media, captions: media },
    download: new Set(course.data.downloads.map(({ id }) => id)),
    term: new Set(terms.map(({ data }) => data.id)),
    lesson: new Set(activitiesOf(course.data).map(({ activity }) => activity.id)),
    callout: new Set(),
  };
  for (const lesson of sources.lessons) {
    for (const { kind, id, line } of lesson.references) {
      if (known[kind].has(id)) checkMediaKind(kind, id, line, lesson, findings);
      else if (!sources.broken.has(id))
        findings.mistake(lesson.file, line, 'reference.unknown', `There is no ${KIND_NAMES[kind]} "${id}".`);
    }
  }
}

const KIND_NAMES: Record<ReferenceKind, string> = {
  check: 'question',
  scenario: 'scenario',
  figure: 'picture',
  poster: 'picture',
  audio: 'audio file',
  video: 'video file',
  captions: 'file of subtitles',
  download: 'download',
  term: 'glossary term',
  lesson: 'activity',
  callout: 'callout',
};

const MEDIA_KINDS: Partial<Record<ReferenceKind, MediaKind>> = {
  figure: 'picture',
  poster: 'picture',
  audio: 'audio',
  video: 'video',
  captions: 'captions',
};

/** A figure shows a picture, not a film; subtitles are in the language of their lesson. */
function checkMediaKind(
  kind: ReferenceKind,
  path: string,
  line: number,
  { file, language }: LocatedLesson,
  findings: Findings,
): void {
  const wanted = MEDIA_KINDS[kind];
  if (wanted && mediaKindOf(path) !== wanted) {
    findings.mistake(file, line, 'media.wrong-kind', `"${path}" is no ${KIND_NAMES[kind]}.`);
  }
  if (kind === 'captions' && !path.endsWith(`.${language}.vtt`)) {
    const message = `Subtitles are in the language of the lesson, and are called so: ….${language}.vtt.`;
    findings.mistake(file, line, 'captions.other-language', message);
  }
}

/** A check is a question of its own use, asked once in the course (once in each language of its lesson). */
function checkChecksAreAskedOnce({ questions, lessons }: CourseSources, findings: Findings): void {
  const uses = new Map(questions.map(({ data }) => [data.id, data.use]));
  const asked = new Map<string, string>();
  for (const { file, language, references } of lessons) {
    for (const { id, line } of references.filter(({ kind }) => kind === 'check')) {
      if (uses.get(id) === 'exam') {
        findings.mistake(
          file,
          line,
          'check.exam-question',
          `"${id}" is an exam question; a lesson would show its key.`,
        );
      }
      const before = asked.get(`${language} ${id}`);
      if (before) findings.mistake(file, line, 'check.asked-twice', `"${id}" is asked already in ${before}.`);
      asked.set(`${language} ${id}`, `${file}:${line}`);
    }
  }
  const askedIds = new Set(
    lessons.flatMap(({ references }) => references.filter(({ kind }) => kind === 'check').map(({ id }) => id)),
  );
  for (const { data, file, lineOf } of questions) {
    if (data.use === 'check' && !askedIds.has(data.id)) {
      findings.warning(file, lineOf(['id']), 'question.check-not-asked', `No lesson asks "${data.id}".`);
    }
  }
}
