import type { MistakeCode } from '../mistake.js';
import type { MistakeCase } from './mistake-case.js';

const LESSON = 'lessons/press-hard.ru.md';
const ENGLISH = 'lessons/press-hard.en.md';
const WORDS = 'Press *hard* and **long**';

/** Puts something in place of the lesson's first words. */
function writing(code: MistakeCode, name: string, markdown: string, at: string | number = markdown): MistakeCase {
  return { code, name, file: LESSON, at, spoil: (course) => course.edit(LESSON, WORDS, markdown) };
}

function editing(code: MistakeCode, name: string, from: string, to: string, at: string | number): MistakeCase {
  return { code, name, file: LESSON, at, spoil: (course) => course.edit(LESSON, from, to) };
}

export const LESSON_MISTAKES: MistakeCase[] = [
  editing('lesson.no-title', 'a lesson that begins with a blank line', '# Давите', '\n# Давите', 1),
  editing('lesson.no-title', 'a title without words', '# Давите сильно', '#', 1),
  {
    code: 'lesson.too-short',
    name: 'a lesson of a few words',
    spoil: (course) => course.put(LESSON, course.text(LESSON).replace(/(?:давление ){9}/g, '')),
    file: LESSON,
    at: 1,
  },
  editing('lesson.too-long', 'a lesson of too many words', 'Press', 'слово '.repeat(900), 1),
  {
    code: 'lesson.languages-differ',
    name: 'another kind of callout than in the default language',
    spoil: (course) => course.edit(ENGLISH, ':::rule', ':::tip'),
    file: ENGLISH,
    at: ':::tip',
  },
  {
    code: 'lesson.languages-differ',
    name: 'a download more than in the default language',
    spoil: (course) => course.edit(ENGLISH, '::check', '::download{id="form-ru"}\n::check'),
    file: ENGLISH,
    at: '::download{id="form-ru"}',
  },
  {
    code: 'lesson.title-differs',
    name: 'a title in course.yaml that the lesson does not have',
    spoil: (course) =>
      course.edit('course.yaml', 'title: { ky: Жардам чакыруу }', 'title: { ky: Жардам чакыруу, ru: Зов }'),
    file: 'course.yaml',
    at: 'ru: Зов',
  },
  {
    code: 'check.asked-twice',
    name: 'a check asked in two lessons',
    spoil: (course) =>
      course.edit('lessons/press-hard.ru.md', '::check{question="chk-press"}', '::check{question="chk-call"}'),
    file: 'lessons/press-hard.ru.md',
    at: 'chk-call',
  },
  editing('check.exam-question', 'an exam question in a lesson', 'chk-press', 'bleed-true', 'bleed-true'),
  editing('reference.unknown', 'a check of nobody', 'chk-press', 'chk-nothing', 'chk-nothing'),
  editing(
    'reference.unknown',
    'a picture that is not there',
    'media/press.svg',
    'media/nothing.svg',
    'media/nothing.svg',
  ),
  editing('reference.unknown', 'a download of nobody', '"form-ru"', '"form-uz"', 'form-uz'),
  editing('reference.unknown', 'a term of nobody', '"tourniquet"', '"gauze"', 'gauze'),
  editing('reference.unknown', 'a lesson of nobody', 'lesson:call-for-help', 'lesson:call-nobody', 'call-nobody'),
  editing('markdown.attribute', 'a figure without words for it', ' alt="давление"', '', '::figure'),
  editing('markdown.attribute', 'an attribute of nobody', ' alt="', ' width="9" alt="', '::figure'),
  editing('markdown.heading-level', 'a heading too small', '## ', '#### ', '####'),
  editing('markdown.directive-content', 'steps without end', '2. Then.\n:::', '2. Then.\n', ':::steps'),
  editing('markdown.unknown-directive', 'a callout of nobody', ':::rule', ':::danger', ':::danger'),
  editing('markdown.directive-content', 'steps that are no list', '1. First.\n2. Then.', 'First, then.', ':::steps'),
  editing('markdown.directive-content', 'an empty callout', '- two\n:::', '- two\n:::\n\n:::tip\n:::', ':::tip'),
  editing('markdown.directive-content', 'a title in brackets', ':::rule', ':::rule[Title]', ':::rule'),
  editing('markdown.nesting', 'a heading inside a callout', '- one', '### one', '### one'),
  writing('markdown.broken-directive', 'a space in a directive', '::: rule\nx\n', '::: rule'),
  writing(
    'markdown.broken-directive',
    'a check that is not closed',
    'Then\n::check{question="x"\n',
    '::check{question="x"\n',
  ),
  writing('markdown.unknown-directive', 'a leaf of nobody', 'Look\n\n::film{id="x"}\n', '::film'),
  writing('markdown.unknown-directive', 'a span of nobody', ':abbr[CPR]{title="x"}'),
  writing('markdown.html', 'a block of HTML', '\n<div>x</div>\n\n', '<div>'),
  writing('markdown.html', 'a comment', '<!-- later -->'),
  writing('markdown.html', 'HTML in a line', 'a <b>b</b>'),
  writing('markdown.code', 'a block of code', '\n```\nx\n```\n', '```'),
  writing('markdown.code', 'code in a line', 'press `hard`'),
  writing('markdown.image', 'a picture of Markdown', '![alt](media/press.svg)'),
  writing('markdown.not-allowed', 'a line across', '\n---\n\n', '---'),
  writing('markdown.not-allowed', 'a link by reference', '[guide][g]\n\n[g]: https://example.org\n', '[guide][g]'),
  writing('markdown.link-target', 'a script', '[guide](javascript:alert(1))'),
  writing('markdown.link-target', 'an address without https', '[guide](http://example.org)'),
  writing('markdown.nesting', 'lists in lists in lists', '\n- a\n  - b\n    - c\n      - d\n\n', '      - d'),
  writing('markdown.unreadable', 'marks without end', '*a_'.repeat(300), 5),
  writing('markdown.unreadable', 'quotes without end', `\n${'> '.repeat(20)}a\n\n`, '> > >'),
  writing('text.emblem', 'an emblem', 'Call\nthe 🚑', '🚑'),
  writing('text.emblem', 'an emblem behind an entity', '&#x271A;'),
  writing('text.not-neutral', 'a name that takes a side', 'Then the\ninvaders came.', 'invaders'),
  writing('text.emblem-as-sign', 'the emblem as a sign of medicine', 'a medical cross'),
  writing('text.invalid-character', 'a change of direction', 'a\u202eb'),
  writing('fact.unknown', 'a fact of nobody', 'Dial\n{{police-number}}', '{{police'),
  writing('fact.malformed', 'a fact with a capital', '{{Ambulance-number}}'),
];
