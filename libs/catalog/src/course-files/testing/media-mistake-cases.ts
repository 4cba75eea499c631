import { editing, putting, type MistakeCase } from './mistake-case.js';

const LESSON = 'lessons/press-hard.ru.md';
const SCENARIO = 'scenarios/saw-slipped.yaml';
const CAPTIONS = 'media/press.ru.vtt';

const PLAYABLE: MistakeCase[] = [
  editing('markdown.attribute', 'a video without subtitles', LESSON, ' captions="media/press.ru.vtt"', '', ':::video'),
  editing('markdown.directive-content', 'audio without a transcript', LESSON, 'Стук: давление.\n', '', ':::audio'),
  editing(
    'markdown.directive-content',
    'audio with its title in brackets',
    LESSON,
    ':::audio',
    ':::audio[Стук]',
    ':::audio',
  ),
  editing('markdown.nesting', 'a table in a transcript', LESSON, 'Стук: давление.', '| a |\n|---|\n| b |', '| a |'),
  editing(
    'markdown.unclosed-directive',
    'a transcript without end',
    LESSON,
    'Руки: давление.\n:::',
    'Руки.',
    ':::video',
  ),
  editing('reference.unknown', 'audio that is not there', LESSON, 'beat.mp3', 'knock.mp3', 'knock.mp3'),
  editing(
    'reference.unknown',
    'a poster that is not there',
    LESSON,
    'poster="media/press',
    'poster="media/no',
    ':::video',
  ),
  editing(
    'media.wrong-kind',
    'a film as a picture',
    LESSON,
    'figure{src="media/press.svg',
    'figure{src="media/press.mp4',
    '::figure',
  ),
  editing('media.wrong-kind', 'a picture to listen to', LESSON, 'media/beat.mp3', 'media/press.svg', ':::audio'),
  editing(
    'captions.other-language',
    'subtitles of another language',
    LESSON,
    'press.ru.vtt',
    'press.en.vtt',
    ':::video',
  ),
  editing('captions.syntax', 'subtitles with styles', CAPTIONS, 'Руки', '<b>Руки</b>', '<b>Руки</b>'),
  editing('captions.timing', 'subtitles that run backwards', CAPTIONS, '00:02.000\n', '00:00.000\n', 3),
  editing('text.emblem', 'an emblem in subtitles', CAPTIONS, 'Руки', 'Руки ✚', '✚'),
  putting('media.content-differs', 'a film that is none', 'media/press.mp4', 'film', 0),
  putting('media.content-differs', 'a sound that is none', 'media/beat.mp3', 'sound', 0),
  putting(
    'file.too-large',
    'a sound of an hour',
    'media/beat.mp3',
    Buffer.concat([Buffer.from('ID3'), Buffer.alloc(5_000_000)]),
    0,
  ),
  putting(
    'file.unused',
    'a film that no lesson shows',
    'media/left-over.webm',
    Buffer.from([0x1a, 0x45, 0xdf, 0xa3]),
    0,
  ),
];

const SCENARIOS: MistakeCase[] = [
  editing('reference.unknown', 'a story of nobody', LESSON, 'id="saw-slipped"', 'id="axe-slipped"', 'axe-slipped'),
  editing('reference.unknown', 'a story of no outcome', SCENARIO, 'outcome: stop', 'outcome: start', 'outcome: start'),
  editing('reference.unknown', 'a choice that leads nowhere', SCENARIO, 'next: safe', 'next: nowhere', 'next: nowhere'),
  editing('id.duplicate', 'an ending called like a step', SCENARIO, 'id: saved', 'id: hold', 'id: hold, verdict'),
  editing('id.differs-from-file', 'a story in another file', SCENARIO, 'id: saw-slipped', 'id: axe-slipped', 1),
  editing('scenario.unreachable', 'a step that nothing leads to', SCENARIO, 'next: hurry', 'next: safe', 'id: hurry'),
  editing(
    'scenario.unreachable',
    'an ending that nothing leads to',
    SCENARIO,
    'next: slower',
    'next: saved',
    'id: slower',
  ),
  editing('scenario.without-end', 'a story that goes round', SCENARIO, 'next: slower', 'next: safe', 'id: safe'),
  editing('scenario.no-good-ending', 'a story without hope', SCENARIO, 'verdict: good', 'verdict: poor', 'endings:'),
  editing(
    'schema.unknown-value',
    'an ending that is fine',
    SCENARIO,
    'verdict: good',
    'verdict: fine',
    'verdict: fine',
  ),
  editing(
    'schema.missing-key',
    'a choice without feedback',
    SCENARIO,
    ', feedback: { en: Safe., ru: Безопасно., ky: Коопсуз. }',
    '',
    'en: Look',
  ),
  editing('text.language-missing', 'a story half in Kyrgyz', SCENARIO, ', ky: Коопсуз.', '', 'en: Safe.'),
  {
    code: 'text.language-missing',
    name: 'a story told in Kyrgyz without it',
    spoil: (course) => course.put(SCENARIO, course.text(SCENARIO).replace(/, ky: [^}]+ \}/g, ' }')),
    file: SCENARIO,
    at: 'title:',
  },
  {
    code: 'file.unused',
    name: 'a story that no lesson tells',
    spoil: (course) =>
      course.put('scenarios/left-over.yaml', course.text(SCENARIO).replace('saw-slipped', 'left-over')),
    file: 'scenarios/left-over.yaml',
    at: 1,
  },
  {
    code: 'lesson.languages-differ',
    name: 'a story that only one language tells',
    spoil: (course) => course.edit('lessons/press-hard.en.md', '::scenario{id="saw-slipped"}\n', ''),
    file: 'lessons/press-hard.en.md',
    at: ':::audio',
  },
];

export const MEDIA_MISTAKES: MistakeCase[] = [...PLAYABLE, ...SCENARIOS];
