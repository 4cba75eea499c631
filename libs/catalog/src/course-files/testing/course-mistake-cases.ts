import { editing, putting, type MistakeCase } from './mistake-case.js';
import { QUESTION_MISTAKES, REFERENCE_MISTAKES } from './reference-mistake-cases.js';

const COURSE = 'course.yaml';
const BANK = 'bank/bleeding.yaml';
const LIST = 'checklists/bleeding.yaml';

const STRUCTURE: MistakeCase[] = [
  editing('yaml.syntax', 'a bracket that is not closed', COURSE, 'hours: 0.5', 'hours: [0.5', 'enrolment:'),
  editing('yaml.syntax', 'a key given twice', COURSE, 'enrolment: open', 'enrolment: open\nenrolment: open', 14),
  editing('yaml.syntax', 'values nested without end', COURSE, '0.5', '['.repeat(40), 'hours:'),
  editing('yaml.syntax', 'a second document', LIST, 'steps:', '---\nsteps:', '---'),
  editing('yaml.syntax', 'a list as a key', COURSE, 'hours: 0.5', '[hours]: 0.5', '[hours]'),
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

export const COURSE_MISTAKES: MistakeCase[] = [
  ...STRUCTURE,
  ...TEXTS,
  ...REFERENCE_MISTAKES,
  ...QUESTION_MISTAKES,
  ...FILES,
];
