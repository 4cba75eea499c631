import {
  inLanguage,
  LANGUAGES,
  type Activity,
  type AwardRule,
  type CourseDocument,
  type CourseModule,
  type Download,
  type Language,
  type LanguageCoverage,
  type QuizRules,
} from '../course-files/course-document.js';
import type { ActivityType, LessonType, QuizRulesType } from '../activity.type.js';
import type { CourseDownloadType } from '../appendix.type.js';
import type { AwardDefinitionType } from '../award-definition.type.js';
import type { CourseLanguageType, CourseModuleType, CourseVersionType } from '../course-version.type.js';
import type { CourseType } from '../course.type.js';
import type { OutcomeType } from '../outcome.type.js';
import type { TakeAlongType } from '../take-along/take-along.type.js';
import { presentLessons } from '../read-lesson/present-lessons.js';
import { bytesOf, filesOf, sizeOf, weighLesson, type LessonWeight } from '../take-along/weigh-lessons.rules.js';
import { completeText } from './complete-text.rules.js';

interface VersionSource {
  id: string;
  edition: number;
  publishedAt: Date | null;
  course: CourseType;
  document: CourseDocument;
}

/** A course version in GraphQL's shape. It is made once per version: reading an outline then costs only the fields asked for. */
export function presentVersion({ id, edition, publishedAt, course, document }: VersionSource): CourseVersionType {
  const presenter = new VersionPresenter(document);
  const modules = document.modules.map((module) => presenter.module(module));
  const { defaultLanguage, glossary, sources, facts, downloads, awards } = document;
  return {
    id,
    edition,
    publishedAt,
    course,
    languages: presenter.languages(),
    outcomes: presenter.outcomes,
    modules,
    awards: awards.map((award) => presentAward(award, defaultLanguage)),
    glossary: glossary.map((entry) => ({
      id: entry.id,
      term: completeText(entry.term, defaultLanguage),
      definition: completeText(entry.definition, defaultLanguage),
    })),
    sources: sources.map((source) => ({ ...source, url: source.url ?? null })),
    facts,
    downloads: downloads.map((download) => presentDownload(id, download, document)),
    takeAlongs: presentTakeAlongs(id, modules, document),
  };
}

class VersionPresenter {
  readonly outcomes: OutcomeType[];
  private readonly outcomeById: ReadonlyMap<string, OutcomeType>;

  constructor(private readonly document: CourseDocument) {
    this.outcomes = document.outcomes.map((outcome) => ({
      ...outcome,
      text: completeText(outcome.text, document.defaultLanguage),
    }));
    this.outcomeById = new Map(this.outcomes.map((outcome) => [outcome.id, outcome]));
  }

  languages(): CourseLanguageType[] {
    return (Object.entries(this.document.languages) as [Language, LanguageCoverage][]).map(
      ([locale, { state, modules }]) => ({ locale, draft: state === 'draft', complete: modules === undefined }),
    );
  }

  module({ id, title, summary, activities }: CourseModule): CourseModuleType {
    const { defaultLanguage } = this.document;
    return {
      id,
      title: completeText(title, defaultLanguage),
      summary: completeText(summary, defaultLanguage),
      activities: activities.map((activity) => this.activity(activity)),
    };
  }

  private activity(activity: Activity): ActivityType {
    const { id, kind, title, minutes, required, outcomes } = activity;
    const { defaultLanguage } = this.document;
    const lessons = activity.kind === 'reading' ? presentLessons(activity.lesson, this.document) : {};
    return {
      id,
      kind,
      title: completeText(title, defaultLanguage),
      minutes,
      required,
      outcomes: outcomes.flatMap((outcomeId) => this.outcomeById.get(outcomeId) ?? []),
      quiz: activity.kind === 'quiz' ? presentQuiz(activity.quiz) : null,
      lessons,
      defaultLanguage,
      weights: inEachLanguage((language) => this.weigh(inLanguage(lessons, language, defaultLanguage))),
    };
  }

  private weigh(lesson: LessonType | undefined): LessonWeight | null {
    return lesson ? weighLesson(lesson, this.document) : null;
  }
}

function presentQuiz({
  draw,
  passMark,
  attempts,
  cooldownMinutes,
  timeLimitMinutes,
  feedback,
}: QuizRules): QuizRulesType {
  const questionCount = draw.reduce((sum, { count }) => sum + count, 0);
  return { questionCount, passMark, attempts, cooldownMinutes, timeLimitMinutes: timeLimitMinutes ?? null, feedback };
}

function presentAward({ id, kind, title, validity, confirmed }: AwardRule, language: Language): AwardDefinitionType {
  return {
    id,
    kind,
    title: completeText(title, language),
    validDays: validity && 'days' in validity ? validity.days : null,
    validMonths: validity && 'months' in validity ? validity.months : null,
    confirmed,
  };
}

function presentTakeAlongs(
  versionId: string,
  modules: readonly CourseModuleType[],
  { glossary }: CourseDocument,
): Record<Language, TakeAlongType> {
  const activities = modules.flatMap((module) => module.activities);
  return inEachLanguage((language) => {
    const weights = activities.flatMap((activity) => activity.weights[language] ?? []);
    const files = filesOf(weights).map(({ path, bytes }) => ({ url: `/api/versions/${versionId}/${path}`, bytes }));
    return { bytes: bytesOf(weights) + sizeOf(glossary), files };
  });
}

function inEachLanguage<T>(work: (language: Language) => T): Record<Language, T> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, work(language)])) as Record<Language, T>;
}

function presentDownload(
  versionId: string,
  { id, file, language, title }: Download,
  { media, defaultLanguage }: CourseDocument,
): CourseDownloadType {
  return {
    id,
    title: completeText(title, defaultLanguage),
    locale: language,
    url: `/api/versions/${versionId}/${file}`,
    bytes: media.find(({ path }) => path === file)?.bytes ?? 0,
  };
}
