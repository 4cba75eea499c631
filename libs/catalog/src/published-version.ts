import type { Activity, CourseDocument, Question, QuestionBank } from './course-files/course-document.js';
import type { CourseVersionType } from './course-version.type.js';
import type { CourseType } from './course.type.js';
import { presentCourse } from './show-course/present-course.js';
import { presentVersion } from './show-course/present-version.js';

/**
 * A course version as it is kept in memory: read and prepared once, then shared by everybody, so all of it is frozen.
 * A draft that a trainer looks at has the same shape.
 */
export interface PublishedVersion {
  readonly id: string;
  readonly courseId: string;
  readonly slug: string;
  /** From 1, in the order of import. */
  readonly edition: number;
  /** Everything that a learner may see; plain JSON. */
  readonly document: CourseDocument;
  /** Questions with their keys. They go to grading and to trainers, never to a learner. */
  readonly bank: QuestionBank;
  /** What counts for progress, in the order of the course. */
  readonly requiredActivityIds: readonly string[];
  readonly activityById: ReadonlyMap<string, Activity>;
  readonly questionById: ReadonlyMap<string, Question>;
  /** What GraphQL fields of the type `Course` hand out. */
  readonly course: CourseType;
  /** What GraphQL fields of the type `CourseVersion` hand out. */
  readonly outline: CourseVersionType;
}

/** What the database knows of a version. */
export interface VersionRow {
  id: string;
  courseId: string;
  edition: number;
  /** Null for a draft. */
  publishedAt: Date | null;
  document: CourseDocument;
  bank: QuestionBank;
}

/** Prepares a version that was just read. */
export function toPublishedVersion({
  id,
  courseId,
  edition,
  publishedAt,
  document,
  bank,
}: VersionRow): PublishedVersion {
  deepFreeze(document);
  deepFreeze(bank);
  const activities = document.modules.flatMap((module) => module.activities);
  const course = presentCourse(courseId, document);
  return {
    id,
    courseId,
    slug: document.slug,
    edition,
    document,
    bank,
    requiredActivityIds: activities.filter(({ required }) => required).map((activity) => activity.id),
    activityById: new Map(activities.map((activity) => [activity.id, activity])),
    questionById: new Map(bank.questions.map((question) => [question.id, question])),
    course,
    outline: presentVersion({ id, edition, publishedAt, course, document }),
  };
}

/** Versions are shared by all requests: whoever tries to change one gets an error at once. */
function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  Object.values(value).forEach(deepFreeze);
  Object.freeze(value);
}
