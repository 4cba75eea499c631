import { createHash } from 'node:crypto';
import type { Activity, AwardRule, CourseDocument, MediaFile } from './course-document.js';
import type { CourseFiles } from './course-paths.js';
import type { CourseSources } from './course-sources.js';
import { toLearnerQuestion } from './learner-question.js';
import type { Lesson } from './lesson-document.js';
import { LANGUAGES, type LocalizedText } from './localized-text.rules.js';
import { contentTypeOf } from './media.rules.js';
import type { QuestionBank } from './question-bank.js';
import { lessonLanguages } from './rules/coverage.rules.js';
import { lessonPath } from './rules/lesson-path.rules.js';
import type { ActivityYaml, CourseYaml } from './schema/course.schema.js';

/** Puts together what learners see. The sources have passed every rule. */
export function buildDocument(files: CourseFiles, sources: CourseSources, bank: QuestionBank): CourseDocument {
  const { modules, awards, ...identity } = sources.course.data;
  return {
    ...identity,
    modules: modules.map((module) => ({
      ...module,
      activities: module.activities.map((activity) => buildActivity(activity, module.id, sources)),
    })),
    awards: awards.map(buildAward),
    glossary: sources.terms.map(({ data }) => data),
    checklists: sources.checklists.map(({ data }) => data),
    ...(sources.scenarios.length > 0 && { scenarios: sources.scenarios.map(({ data }) => data) }),
    checkQuestions: bank.questions.filter(({ use }) => use === 'check').map(toLearnerQuestion),
    media: [...sources.media].sort().map((path) => describeMedia(path, files.get(path) ?? Buffer.alloc(0))),
  };
}

function buildActivity(activity: ActivityYaml, module: string, { course, lessons }: CourseSources): Activity {
  if (activity.kind === 'quiz') return activity;
  const covered = lessonLanguages(course.data, module);
  const byFile = new Map(lessons.map((lesson) => [lesson.file, lesson.text]));
  const lesson: Lesson = {};
  const title: LocalizedText = { ...activity.title };
  for (const language of LANGUAGES.filter((candidate) => covered.includes(candidate))) {
    const text = byFile.get(lessonPath(activity.id, language));
    if (!text) continue;
    lesson[language] = text;
    title[language] = text.title;
  }
  const { id, kind, minutes, outcomes, required } = activity;
  return { id, kind, title, minutes, outcomes, required, lesson };
}

function buildAward({ validity, ...award }: CourseYaml['awards'][number]): AwardRule {
  if (validity?.days !== undefined) return { ...award, validity: { days: validity.days } };
  if (validity?.months !== undefined) return { ...award, validity: { months: validity.months } };
  return award;
}

function describeMedia(path: string, content: Buffer): MediaFile {
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { path, contentType: contentTypeOf(path) ?? 'application/octet-stream', bytes: content.length, sha256 };
}
