import { describe, expect, it } from '@jest/globals';
import { MISTAKE_CODES, WARNING_CODES, type WarningCode } from './mistake.js';
import { readCourseFiles } from './read-course-files.js';
import { COURSE_MISTAKES } from './testing/course-mistake-cases.js';
import { LESSON_MISTAKES } from './testing/lesson-mistake-cases.js';
import { MEDIA_MISTAKES } from './testing/media-mistake-cases.js';
import type { MistakeCase } from './testing/mistake-case.js';
import { SampleCourse } from './testing/sample-course.js';

const CASES = [...COURSE_MISTAKES, ...LESSON_MISTAKES, ...MEDIA_MISTAKES];

describe('every mistake is named with its file and line', () => {
  it.each(CASES.map((example): [string, MistakeCase] => [`${example.code}: ${example.name}`, example]))(
    '%s',
    (_, example) => {
      const course = example.spoil(new SampleCourse());
      const { mistakes } = readCourseFiles(course.toFiles(), { folder: 'sample-course' });
      const line = typeof example.at === 'number' ? example.at : course.lineOf(example.file, example.at);
      expect(mistakes.map(({ file, line: at, code }) => ({ file, line: at, code }))).toContainEqual({
        file: example.file,
        line,
        code: example.code,
      });
    },
  );

  it('has a case for every code that a folder of files can give', () => {
    const covered = new Set(CASES.map(({ code }) => code));
    const uncovered = MISTAKE_CODES.filter((code) => !covered.has(code) && !/^(archive|folder)\./.test(code));
    expect(uncovered).toEqual([]);
  });

  it('collects all mistakes at once, in reading order', () => {
    const course = new SampleCourse();
    for (const { spoil } of CASES.filter(({ name }) =>
      ['no key', 'a control character', 'a block of HTML'].includes(name),
    )) {
      spoil(course);
    }
    const { mistakes } = readCourseFiles(course.toFiles());
    expect(mistakes.map(({ code }) => code)).toEqual([
      'question.no-correct-option',
      'text.invalid-character',
      'markdown.html',
    ]);
  });

  it('does not call unknown what is only written wrong', () => {
    const course = new SampleCourse().edit('bank/bleeding.yaml', 'use: check', 'use: checks');
    expect(readCourseFiles(course.toFiles()).mistakes.map(({ code }) => code)).toEqual(['schema.unknown-value']);
  });
});

type WarningCase = [WarningCode, (course: SampleCourse) => SampleCourse, string, string];

const COURSE = 'course.yaml';
const BANK = 'bank/bleeding.yaml';
const CHECKLIST = 'checklists/bleeding.yaml';
const HEAVY_LESSON = 'lessons/press-hard.en.md';
const NEW_FACT = 'facts:\n  - { id: unused-fact, value: x, confirmed: true, note: x }';
const NEW_OUTCOME = '  - { id: new-outcome, level: apply, text: { en: A, ru: Б, ky: В } }\nfacts:';
const CALL_QUESTION = /- id: chk-call[^]*/;

const WARNINGS: WarningCase[] = [
  ['course.hours-differ', (course) => course.edit(COURSE, 'hours: 0.5', 'hours: 5'), COURSE, 'hours:'],
  ['fact.unused', (course) => course.edit(COURSE, 'facts:', NEW_FACT), COURSE, 'id: unused-fact'],
  [
    'checklist.unused',
    (course) => course.put('checklists/burns.yaml', burns(course)),
    'checklists/burns.yaml',
    'id: burns',
  ],
  ['lesson.heavy', (course) => course.put('media/press.svg', heavyPicture(course)), HEAVY_LESSON, '# Press hard'],
  ['outcome.not-taught', addUntaughtOutcome, COURSE, 'id: new-outcome'],
  ['question.never-drawn', drawOnlyPressure, BANK, 'id: bleed-which'],
  ['question.check-not-asked', (course) => course.put(BANK, withSecondCheck(course)), BANK, 'id: chk-twin'],
  ['text.markdown-in-plain-text', (course) => course.edit(COURSE, 'For tests', 'For **tests**'), COURSE, 'audience:'],
];

function heavyPicture(course: SampleCourse): string {
  return course.text('media/press.svg').replace('M0 0h9', 'M0 0h9'.repeat(30_000));
}

function burns(course: SampleCourse): string {
  return course.text(CHECKLIST).replace('id: bleeding', 'id: burns');
}

function addUntaughtOutcome(course: SampleCourse): SampleCourse {
  for (const id of ['bleed-true', 'bleed-word']) {
    const question = new RegExp(`(- id: ${id}[^]*?outcome: )stop-bleeding`);
    course.put(BANK, course.text(BANK).replace(question, '$1new-outcome'));
  }
  return course.edit(COURSE, 'facts:', NEW_OUTCOME);
}

function drawOnlyPressure(course: SampleCourse): SampleCourse {
  return course.edit(COURSE, '            - { tag: stop-bleeding, count: 3 }\n', '');
}

function withSecondCheck(course: SampleCourse): string {
  const twin = (CALL_QUESTION.exec(course.text(BANK))?.[0] ?? '').replace('chk-call', 'chk-twin');
  return course.text(BANK) + twin;
}

describe('a warning does not stop a course', () => {
  it.each(WARNINGS)('%s', (code, edit, file, at) => {
    const course = edit(new SampleCourse());
    const { document, mistakes, warnings } = readCourseFiles(course.toFiles());
    expect(mistakes).toEqual([]);
    expect(document).not.toBeNull();
    expect(warnings.map((warning) => ({ file: warning.file, line: warning.line, code: warning.code }))).toContainEqual({
      file,
      line: course.lineOf(file, at),
      code,
    });
  });

  it('has a case for every code', () => {
    expect(WARNINGS.map(([code]) => code).sort()).toEqual([...WARNING_CODES].sort());
  });
});
