/** What makes a course invalid. Codes are stable: pages and translations hang on them. */
export const MISTAKE_CODES = [
  'archive.corrupt',
  'archive.duplicate-name',
  'archive.encrypted',
  'archive.path-not-allowed',
  'archive.ratio-too-high',
  'archive.symlink',
  'archive.too-large',
  'archive.too-many-entries',
  'archive.too-slow',
  'archive.unreadable',
  'award.full-without-practical',
  'award.gate-not-a-quiz',
  'award.practical-in-provisional',
  'award.renewal-without-validity',
  'captions.other-language',
  'captions.syntax',
  'captions.timing',
  'check.asked-twice',
  'check.exam-question',
  'course.default-language-incomplete',
  'course.prerequisite-is-itself',
  'course.slug-differs-from-folder',
  'fact.malformed',
  'fact.unknown',
  'file.missing',
  'file.not-allowed',
  'file.not-utf8',
  'file.too-large',
  'file.unused',
  'folder.not-a-file',
  'folder.unreadable',
  'id.differs-from-file',
  'id.duplicate',
  'lesson.languages-differ',
  'lesson.no-title',
  'lesson.title-differs',
  'lesson.too-long',
  'lesson.too-short',
  'markdown.attribute',
  'markdown.broken-directive',
  'markdown.code',
  'markdown.directive-content',
  'markdown.heading-level',
  'markdown.html',
  'markdown.image',
  'markdown.link-target',
  'markdown.nesting',
  'markdown.not-allowed',
  'markdown.unclosed-directive',
  'markdown.unknown-directive',
  'markdown.unreadable',
  'media.active-svg',
  'media.content-differs',
  'media.type-not-allowed',
  'media.wrong-kind',
  'outcome.too-few-questions',
  'question.duplicate-text',
  'question.gap-mismatch',
  'question.many-correct-options',
  'question.no-correct-option',
  'question.no-incorrect-option',
  'quiz.draw-exceeds-questions',
  'quiz.draws-overlap',
  'reference.unknown',
  'scenario.no-good-ending',
  'scenario.unreachable',
  'scenario.without-end',
  'schema.missing-key',
  'schema.out-of-range',
  'schema.unknown-key',
  'schema.unknown-value',
  'schema.wrong-format',
  'schema.wrong-type',
  'text.emblem',
  'text.emblem-as-sign',
  'text.empty',
  'text.invalid-character',
  'text.language-missing',
  'text.not-neutral',
  'text.undeclared-language',
  'yaml.alias',
  'yaml.syntax',
] as const;

export type MistakeCode = (typeof MISTAKE_CODES)[number];

/** What deserves a look and does not make a course invalid. */
export const WARNING_CODES = [
  'checklist.unused',
  'course.hours-differ',
  'fact.unused',
  'lesson.heavy',
  'outcome.not-taught',
  'question.check-not-asked',
  'question.never-drawn',
  'text.markdown-in-plain-text',
] as const;

export type WarningCode = (typeof WARNING_CODES)[number];

export interface Mistake<Code extends string = MistakeCode> {
  /** The path inside the course; `.` is the course as a whole. */
  file: string;
  /** From 1; 0 where there is no line, as in an archive or a picture. */
  line: number;
  code: Code;
  message: string;
}

export type Warning = Mistake<WarningCode>;

/** Collects everything that is wrong with a course, so that an author sees it at once. */
export class Findings {
  readonly mistakes: Mistake[] = [];
  readonly warnings: Warning[] = [];

  mistake(file: string, line: number, code: MistakeCode, message: string): void {
    this.mistakes.push({ file, line, code, message });
  }

  warning(file: string, line: number, code: WarningCode, message: string): void {
    this.warnings.push({ file, line, code, message });
  }
}

/** In reading order: by file, then line, then code. */
export function inReadingOrder<Code extends string>(mistakes: readonly Mistake<Code>[]): Mistake<Code>[] {
  const rank = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
  return [...mistakes].sort(
    (one, other) => rank(one.file, other.file) || one.line - other.line || rank(one.code, other.code),
  );
}
