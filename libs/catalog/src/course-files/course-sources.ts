import type { ParsedLesson } from './lesson/read-lesson.js';
import type { Language } from './localized-text.rules.js';
import type { ChecklistYaml, TermYaml } from './schema/appendix.schema.js';
import type { CourseYaml } from './schema/course.schema.js';
import type { QuestionYaml } from './schema/question.schema.js';
import type { ScenarioYaml } from './schema/scenario.schema.js';
import type { YamlPath } from './yaml-file.js';

/** A value together with the place in the files where it stands. */
export interface Located<T> {
  data: T;
  file: string;
  /** The line of what stands at a path inside `data`. */
  lineOf(path: YamlPath): number;
}

export interface LocatedLesson extends ParsedLesson {
  file: string;
  activity: string;
  language: Language;
}

/** All files of a course whose shapes are right, before the rules that hold between them. */
export interface CourseSources {
  course: Located<CourseYaml>;
  questions: Located<QuestionYaml>[];
  checklists: Located<ChecklistYaml>[];
  scenarios: Located<ScenarioYaml>[];
  terms: Located<TermYaml>[];
  lessons: LocatedLesson[];
  /** Paths of everything under media/. */
  media: ReadonlySet<string>;
  /** Facts named anywhere outside lessons. */
  usedFacts: ReadonlySet<string>;
  /** Ids of things whose own mistakes are noted already, so that references to them are not called unknown. */
  broken: ReadonlySet<string>;
}
