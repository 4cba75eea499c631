import { buildDocument } from './build-document.js';
import { buildQuestionBank } from './build-questions.js';
import type { CourseDocument } from './course-document.js';
import { COURSE_FILE, type CourseFiles } from './course-paths.js';
import { Findings, inReadingOrder, type Mistake, type Warning } from './mistake.js';
import type { QuestionBank } from './question-bank.js';
import { readSources } from './read-sources.js';
import { checkAwards } from './rules/award.rules.js';
import { checkCourseStructure } from './rules/course-structure.rules.js';
import { checkFileUse } from './rules/file-use.rules.js';
import { checkLessons } from './rules/lesson.rules.js';
import { checkLessonWeights } from './rules/lesson-weight.rules.js';
import { checkQuizzes } from './rules/quiz.rules.js';
import { checkScenarios } from './rules/scenario.rules.js';
import { checkTranslations } from './rules/translation.rules.js';

export type { CourseFiles } from './course-paths.js';
export type { Mistake, Warning } from './mistake.js';

/** A course is there as a whole, or with a mistake not at all. */
export type CourseReading =
  | { document: CourseDocument; bank: QuestionBank; mistakes: []; warnings: Warning[] }
  | { document: null; bank: null; mistakes: Mistake[]; warnings: Warning[] };

export interface ReadingOptions {
  /** The name of the folder that the files stood in; the slug has to be the same. */
  folder?: string;
}

/**
 * Reads the files of a course into its published document and its question bank. Never throws for what the files
 * hold: everything wrong with them comes back as mistakes with file and line, in reading order.
 */
export function readCourseFiles(files: CourseFiles, options: ReadingOptions = {}): CourseReading {
  const findings = new Findings();
  const { sources, isBankWhole } = readSources(files, findings);
  if (sources) {
    checkFolderName(sources.course, options, findings);
    checkCourseStructure(sources, findings);
    checkAwards(sources, findings);
    if (isBankWhole) checkQuizzes(sources, findings);
    checkLessons(sources, findings);
    checkTranslations(sources, findings);
    checkScenarios(sources, findings);
    checkFileUse(files, sources, findings);
    checkLessonWeights(files, sources, findings);
  }
  const warnings = inReadingOrder(findings.warnings);
  if (!sources || findings.mistakes.length > 0) {
    return { document: null, bank: null, mistakes: inReadingOrder(findings.mistakes), warnings };
  }
  const questions = sources.questions.map(({ data }) => data);
  const bank = buildQuestionBank(sources.course.data, questions);
  return { document: buildDocument(files, sources, bank), bank, mistakes: [], warnings };
}

type Sources = NonNullable<ReturnType<typeof readSources>['sources']>;

function checkFolderName({ data, lineOf }: Sources['course'], { folder }: ReadingOptions, findings: Findings): void {
  if (folder === undefined || folder === data.slug) return;
  const message = `The folder is called "${folder}".`;
  findings.mistake(COURSE_FILE, lineOf(['slug']), 'course.slug-differs-from-folder', message);
}
