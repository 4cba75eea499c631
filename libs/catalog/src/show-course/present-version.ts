import type {
  Activity,
  AwardRule,
  CourseDocument,
  CourseModule,
  Download,
  Language,
  LanguageCoverage,
  QuizRules,
} from '../course-files/course-document.js';
import type { ActivityType, QuizRulesType } from '../activity.type.js';
import type { CourseDownloadType } from '../appendix.type.js';
import type { AwardDefinitionType } from '../award-definition.type.js';
import type { CourseLanguageType, CourseModuleType, CourseVersionType } from '../course-version.type.js';
import type { CourseType } from '../course.type.js';
import type { OutcomeType } from '../outcome.type.js';
import { presentLessons } from '../read-lesson/present-lessons.js';
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
  const { defaultLanguage, glossary, sources, facts, downloads, awards } = document;
  return {
    id,
    edition,
    publishedAt,
    course,
    languages: presenter.languages(),
    outcomes: presenter.outcomes,
    modules: document.modules.map((module) => presenter.module(module)),
    awards: awards.map((award) => presentAward(award, defaultLanguage)),
    glossary: glossary.map((entry) => ({
      id: entry.id,
      term: completeText(entry.term, defaultLanguage),
      definition: completeText(entry.definition, defaultLanguage),
    })),
    sources: sources.map((source) => ({ ...source, url: source.url ?? null })),
    facts,
    downloads: downloads.map((download) => presentDownload(id, download, document)),
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
    return {
      id,
      kind,
      title: completeText(title, defaultLanguage),
      minutes,
      required,
      outcomes: outcomes.flatMap((outcomeId) => this.outcomeById.get(outcomeId) ?? []),
      quiz: activity.kind === 'quiz' ? presentQuiz(activity.quiz) : null,
      lessons: activity.kind === 'reading' ? presentLessons(activity.lesson, this.document) : {},
      defaultLanguage,
    };
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
