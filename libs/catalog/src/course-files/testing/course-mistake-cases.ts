import type { MistakeCode } from '../mistake.js';
import type { SampleCourse } from './sample-course.js';

/** One way to spoil the sample course, and where the reader has to point. */
export interface MistakeCase {
  code: MistakeCode;
  /** What the author did, in words. */
  name: string;
  spoil: (course: SampleCourse) => SampleCourse;
  file: string;
  /** A text that stands on the line, or the line itself. */
  at: string | number;
}

const COURSE = 'course.yaml';
const BANK = 'bank/bleeding.yaml';
const LIST = 'checklists/bleeding.yaml';

function editing(
  code: MistakeCode,
  name: string,
  file: string,
  from: string,
  to: string,
  at: string | number,
): MistakeCase {
  return { code, name, file, at, spoil: (course) => course.edit(file, from, to) };
}

const STRUCTURE: MistakeCase[] = [
  editing('yaml.syntax', 'a bracket that is not closed', COURSE, 'hours: 0.5', 'hours: [0.5', 'enrolment:'),
  editing('yaml.syntax', 'a key given twice', COURSE, 'enrolment: open', 'enrolment: open\nenrolment: open', 14),
  editing('yaml.syntax', 'values nested without end', COURSE, '0.5', '['.repeat(40), 'hours:'),
  editing('yaml.syntax', 'a second document', LIST, 'steps:', '---\nsteps:', '---'),
  editing('yaml.alias', 'an anchor', COURSE, 'topic: first-aid', 'topic: &topic first-aid', 'topic:'),
  editing('yaml.alias', 'a tag', COURSE, 'hours: 0.5', 'hours: !!float 0.5', 'hours:'),
  editing('schema.missing-key', 'a course without a topic', COURSE, 'topic: first-aid\n', '', 1),
  editing(
    'schema.missing-key',
    'a step without a text',
    LIST,
    'text: { en: Looks around, ru: Осматривается }, ',
    '',
    'id: safe-scene',
  ),
  editing('schema.unknown-key', 'a key of nobody', COURSE, 'hours: 0.5', 'hours: 0.5\ncolour: green', 'colour:'),
  editing('schema.unknown-key', 'a language of nobody', COURSE, 'ru: Образец', 'ru: Образец, uz: Namuna', 'uz: Namuna'),
  editing('schema.wrong-type', 'a number where a text stands', COURSE, 'value: "103"', 'value: 103', 'value: 103'),
  editing('schema.wrong-format', 'an id with capitals', COURSE, 'id: own-guide', 'id: OwnGuide', 'OwnGuide'),
  editing('schema.wrong-format', 'a source without a real date', COURSE, '"2020-05"', 'spring', 'spring'),
  editing(
    'schema.wrong-format',
    'an address that is not https',
    COURSE,
    'https://example',
    'http://example',
    'http://',
  ),
  editing(
    'schema.wrong-format',
    'a validity in days and months',
    COURSE,
    '{ days: 120 }',
    '{ days: 1, months: 1 }',
    '{ days: 1,',
  ),
  editing('schema.out-of-range', 'a pass mark above 100', COURSE, 'passMark: 80', 'passMark: 180', 'passMark'),
  editing(
    'schema.out-of-range',
    'two options',
    BANK,
    '    - { id: c, text: { en: Run, ru: Бежать }, feedback: { en: WHY no, ru: WHY нет } }\n',
    '',
    'options:',
  ),
  editing('schema.out-of-range', 'a step with min above max', LIST, 'min: 10', 'min: 10, max: 5', 'min: 10'),
  editing('schema.unknown-value', 'a kind of activity of nobody', COURSE, 'kind: quiz\n', 'kind: exam\n', 'kind: exam'),
  editing('schema.unknown-value', 'a difficulty above 3', BANK, 'difficulty: 3', 'difficulty: 4', 'difficulty: 4'),
  editing('schema.unknown-value', 'a question of an unknown type', BANK, 'type: short', 'type: essay', 'type: essay'),
];

const TEXTS: MistakeCase[] = [
  editing('text.empty', 'a text of spaces', COURSE, 'en: For tests.', 'en: "  "', 'audience:'),
  editing('text.empty', 'a text in no language', COURSE, '{ en: For tests., ru: Для тестов. }', '{}', 'audience:'),
  editing('text.emblem', 'an emblem in a title', COURSE, 'en: Quiz', 'en: Quiz ➕', '➕'),
  editing('text.emblem', 'an emblem written as an escape', BANK, 'en: Wait', 'en: "\\u271A"', 'u271A'),
  editing('text.invalid-character', 'a control character', BANK, 'en: Run', 'en: "R\\0un"', 'R\\0un'),
  editing('text.invalid-character', 'half a surrogate pair', BANK, 'en: Run', 'en: "\\uD800"', 'uD800'),
  editing('text.language-missing', 'a title without Russian', COURSE, ', ru: Тест', '', 'title: { en: Quiz'),
  editing('text.language-missing', 'a module without the draft language', COURSE, ', ky: Биринчи', '', 'en: First'),
  editing(
    'text.language-missing',
    'a reading without lesson and title',
    COURSE,
    'title: { ky: Жардам чакыруу }, ',
    '',
    'id: call-for-help',
  ),
  editing(
    'text.language-missing',
    'a question half in Kyrgyz',
    BANK,
    'ru: Кого? }',
    'ru: Кого?, ky: Кимди? }',
    'accept: { en: [KEY a',
  ),
  editing('text.language-missing', 'a check asked in Kyrgyz without it', BANK, ', ky: Катуубу?', '', 'en: Hard?'),
  editing('text.language-missing', 'an answer without Russian', BANK, ', ru: [KEY скорая]', '', 'accept: { en: [KEY a'),
  editing(
    'text.undeclared-language',
    'a language that is not declared',
    COURSE,
    '  ky: { state: draft, modules: [first-module] }\n',
    '',
    'ky: Үлгү',
  ),
  editing('fact.unknown', 'a fact of nobody', BANK, '{{ambulance-number}}', '{{police-number}}', '{{police'),
  editing('fact.malformed', 'a fact with spaces', BANK, '{{ambulance-number}}', '{{ ambulance-number }}', '{{ '),
];

const REFERENCES: MistakeCase[] = [
  editing('id.duplicate', 'two activities of one name', COURSE, 'id: call-for-help', 'id: press-hard', 'title: { ky:'),
  editing(
    'id.duplicate',
    'two questions of one name',
    BANK,
    'id: bleed-which',
    'id: bleed-first',
    'id: bleed-first\n  type: multiple',
  ),
  editing('id.duplicate', 'two options of one name', BANK, 'id: c, text', 'id: a, text', 'id: a, text: { en: Run'),
  editing(
    'reference.unknown',
    'an outcome of nobody',
    BANK,
    'outcome: stop-bleeding',
    'outcome: stop-crying',
    'stop-crying',
  ),
  editing('reference.unknown', 'a covered module of nobody', COURSE, '[first-module]', '[last-module]', 'last-module'),
  editing('reference.unknown', 'a download without its file', COURSE, 'form.ru.csv', 'form.uz.csv', 'form.uz.csv'),
  editing(
    'reference.unknown',
    'a gate without its quiz',
    COURSE,
    'activity: final-quiz }',
    'activity: no-quiz }',
    'no-quiz',
  ),
  editing(
    'reference.unknown',
    'a gate without its checklist',
    COURSE,
    'checklist: bleeding',
    'checklist: burns',
    'checklist: burns',
  ),
  editing(
    'award.gate-not-a-quiz',
    'a reading to pass',
    COURSE,
    'activity: final-quiz }',
    'activity: press-hard }',
    'activity: press-hard }',
  ),
  editing(
    'award.renewal-without-validity',
    'renewal of what never expires',
    COURSE,
    '    validity: { months: 24 }\n',
    '',
    'renewal:',
  ),
  editing(
    'award.full-without-practical',
    'full first aid from a desk',
    COURSE,
    '      - { kind: practical-passed, checklist: bleeding }\n',
    '',
    'kind: full',
  ),
  editing(
    'award.practical-in-provisional',
    'a provisional award with a practical',
    COURSE,
    'kind: full',
    'kind: provisional',
    'practical-passed',
  ),
  editing(
    'checklist.id-differs-from-file',
    'a checklist in another file',
    LIST,
    'id: bleeding',
    'id: burning',
    'id: burning',
  ),
  editing(
    'course.default-language-incomplete',
    'a partial default language',
    COURSE,
    'defaultLanguage: ru',
    'defaultLanguage: ky',
    'defaultLanguage',
  ),
  editing(
    'course.prerequisite-is-itself',
    'a course before itself',
    COURSE,
    '[before-this]',
    '[sample-course]',
    'prerequisites',
  ),
  editing(
    'course.slug-differs-from-folder',
    'another slug',
    COURSE,
    'slug: sample-course',
    'slug: other-course',
    'slug:',
  ),
  editing(
    'outcome.too-few-questions',
    'an outcome without questions',
    COURSE,
    'facts:',
    '  - { id: new-outcome, level: apply, text: { en: A, ru: Б, ky: В } }\nfacts:',
    'id: new-outcome',
  ),
  editing(
    'quiz.draw-exceeds-questions',
    'a draw that asks for too much',
    COURSE,
    'pressure, count: 1',
    'pressure, count: 2',
    'tag: pressure',
  ),
  editing('quiz.draws-overlap', 'draws that need the same questions', COURSE, 'count: 3', 'count: 8', 'draw:'),
];

const QUESTIONS: MistakeCase[] = [
  editing('question.no-correct-option', 'no key', BANK, 'id: b, correct: true', 'id: b', 'options:'),
  editing(
    'question.many-correct-options',
    'two keys',
    BANK,
    'id: c, text',
    'id: c, correct: true, text',
    'id: c, correct',
  ),
  editing('question.no-incorrect-option', 'nothing wrong', BANK, 'id: m3', 'id: m3, correct: true', 17),
  editing('question.no-correct-option', 'a gap without key', BANK, 'id: y, correct: true', 'id: y', 'id: g2'),
  editing('question.duplicate-text', 'two options alike', BANK, 'en: Run', 'en: wait', 'options:'),
  editing('question.duplicate-text', 'two right sides alike', BANK, 'en: Bandage', 'en: Tourniquet', 'pairs:'),
  editing('question.gap-mismatch', 'a gap missing in one language', BANK, ', потом [[g2]]', '', '"[[g1]]" }'),
];

const FILES: MistakeCase[] = [
  { code: 'file.missing', name: 'no course.yaml', spoil: (course) => course.remove(COURSE), file: COURSE, at: 0 },
  {
    code: 'file.missing',
    name: 'a lesson that is not there',
    spoil: (course) => course.remove('lessons/call-for-help.ru.md'),
    file: COURSE,
    at: 'id: call-for-help',
  },
  putting('schema.wrong-type', 'a bank that is no list', BANK, 'bleed-first: { type: single }', 1),
  putting('file.not-allowed', 'notes beside the course', 'notes.txt', 'x', 0),
  putting('file.unused', 'a lesson of no activity', 'lessons/left-over.en.md', '# Left over', 1),
  putting(
    'file.unused',
    'a lesson in a language that does not cover it',
    'lessons/call-for-help.ky.md',
    '# Чакыруу',
    1,
  ),
  putting('file.unused', 'a picture of no lesson', 'media/left-over.txt', 'x', 0),
  putting(
    'file.not-utf8',
    'a file in another encoding',
    'glossary.yaml',
    Buffer.from('# \n# x\n- \xe4\xf2', 'latin1'),
    3,
  ),
  putting('file.too-large', 'a lesson as long as a book', 'lessons/press-hard.en.md', 'a '.repeat(30_000), 0),
  putting('media.type-not-allowed', 'a program', 'media/press.exe', 'MZ', 0),
  putting('media.content-differs', 'a picture that is none', 'media/form.en.png', 'name', 0),
  putting('media.active-svg', 'a picture that runs', 'media/press.svg', '<svg><script>alert(1)</script></svg>', 0),
  putting('media.active-svg', 'a picture that listens', 'media/press.svg', '<svg onload="x()"></svg>', 0),
  putting(
    'media.active-svg',
    'a picture that loads',
    'media/press.svg',
    '<svg><image href="https://example.org/a.png"/></svg>',
    0,
  ),
];

function putting(code: MistakeCode, name: string, file: string, content: string | Buffer, at: number): MistakeCase {
  return { code, name, file, at, spoil: (course) => course.put(file, content) };
}

export const COURSE_MISTAKES: MistakeCase[] = [...STRUCTURE, ...TEXTS, ...REFERENCES, ...QUESTIONS, ...FILES];
