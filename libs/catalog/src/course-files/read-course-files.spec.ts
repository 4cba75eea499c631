import { performance } from 'node:perf_hooks';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CourseDocument, QuestionBank } from './course-document.js';
import { readCourseFiles } from './read-course-files.js';
import { tellScenario } from './scenario-document.js';
import { SampleCourse } from './testing/sample-course.js';

function readSample(): { document: CourseDocument; bank: QuestionBank } {
  const reading = readCourseFiles(new SampleCourse().toFiles(), { folder: 'sample-course' });
  expect(reading.mistakes).toEqual([]);
  if (!reading.document) throw new Error('The sample has to be valid.');
  return reading;
}

describe('reading a course', () => {
  it('gives no mistakes and no warnings for a course that is right', () => {
    const { mistakes, warnings } = readCourseFiles(new SampleCourse().toFiles());
    expect({ mistakes, warnings }).toEqual({ mistakes: [], warnings: [] });
  });

  it('gives plain JSON, the same for the same files in any order', () => {
    const files = new SampleCourse().toFiles();
    const forward = readCourseFiles(files);
    const backward = readCourseFiles(new Map([...files].reverse()));
    expect(JSON.parse(JSON.stringify(forward.document))).toEqual(forward.document);
    expect(JSON.parse(JSON.stringify(forward.bank))).toEqual(forward.bank);
    expect(JSON.stringify(backward)).toBe(JSON.stringify(forward));
  });

  it('reads files with a byte order mark and Windows line ends alike', () => {
    const course = new SampleCourse();
    const windows = [...course.files].map(([path, content]): [string, Buffer] => {
      const isText = /\.(?:yaml|md)$/.test(path);
      return [path, Buffer.from(isText ? `\uFEFF${content.toString().replaceAll('\n', '\r\n')}` : content.toString())];
    });
    expect(readCourseFiles(new Map(windows))).toEqual(readCourseFiles(course.toFiles()));
  });

  it('takes titles from lessons, and from course.yaml where a language has no lesson', () => {
    const [pressHard] = readSample().document.modules[0].activities;
    const [callForHelp] = readSample().document.modules[1].activities;
    expect(pressHard.title).toEqual({ en: 'Press hard', ru: 'Давите сильно', ky: 'Катуу басыңыз' });
    expect(callForHelp.title).toEqual({ en: 'Call for help', ru: 'Позовите на помощь', ky: 'Жардам чакыруу' });
    expect(callForHelp.kind === 'reading' && Object.keys(callForHelp.lesson)).toEqual(['ru', 'en']);
  });

  it('fills in the rules that a quiz leaves out', () => {
    const quiz = readSample().document.modules[1].activities[1];
    expect(quiz).toMatchObject({
      required: true,
      quiz: { cooldownMinutes: 0, shuffleQuestions: true, shuffleOptions: true },
    });
  });

  it('reads every kind of block and span', () => {
    const [pressHard] = readSample().document.modules[0].activities;
    const lesson = pressHard.kind === 'reading' ? pressHard.lesson.en : undefined;
    const text = (words: string): unknown => ({ kind: 'text', text: words });
    expect(lesson?.blocks.slice(0, 13)).toEqual([
      { kind: 'heading', level: 2, content: [text('pressure 103')] },
      {
        kind: 'paragraph',
        content: [
          text('Press '),
          { kind: 'emphasis', content: [text('hard')] },
          text(' and '),
          { kind: 'strong', content: [text('long')] },
          text(', at 10:30 or later.'),
          { kind: 'break' },
          text('See '),
          { kind: 'link', target: { kind: 'lesson', activity: 'call-for-help' }, content: [text('the next lesson')] },
          text(' or '),
          { kind: 'link', target: { kind: 'web', url: 'https://example.org/guide' }, content: [text('the guide')] },
          text(', use a '),
          { kind: 'term', term: 'tourniquet', content: [text('pressure')] },
          text('.'),
        ],
      },
      {
        kind: 'callout',
        callout: 'rule',
        title: [text('pressure')],
        blocks: [
          { kind: 'paragraph', content: [text('Say: "pressure, 103".')] },
          {
            kind: 'list',
            ordered: false,
            start: 1,
            items: [[{ kind: 'paragraph', content: [text('one')] }], [{ kind: 'paragraph', content: [text('two')] }]],
          },
        ],
      },
      {
        kind: 'steps',
        items: [[{ kind: 'paragraph', content: [text('First.')] }], [{ kind: 'paragraph', content: [text('Then.')] }]],
      },
      { kind: 'quote', blocks: [{ kind: 'paragraph', content: [text('pressure')] }] },
      {
        kind: 'table',
        header: [[text('what')], [text('how')]],
        rows: [[[text('pressure')], [text('hard')]]],
      },
      { kind: 'figure', src: 'media/press.svg', alt: 'pressure', caption: 'pressure' },
      { kind: 'download', download: 'form-en' },
      { kind: 'check', question: 'chk-press' },
      { kind: 'scenario', scenario: 'saw-slipped' },
      {
        kind: 'audio',
        src: 'media/beat.mp3',
        title: 'pressure',
        transcript: [{ kind: 'paragraph', content: [text('A knock: pressure.')] }],
      },
      {
        kind: 'video',
        src: 'media/press.mp4',
        title: 'pressure',
        poster: 'media/press.svg',
        captions: 'media/press.en.vtt',
        transcript: [{ kind: 'paragraph', content: [text('Hands: pressure.')] }],
      },
      { kind: 'paragraph', content: [text(`${'pressure '.repeat(10).trim()}.`)] },
    ]);
    expect(lesson?.words).toBe(334);
  });
});

describe('the data of a worked document', () => {
  it('is kept with the course, and no word of it escapes the rules for texts', () => {
    const course = new SampleCourse().put(
      'documents/plan.yaml',
      'title: { en: The plan }\ntext: Then the invaders came.\n',
    );
    const { mistakes } = readCourseFiles(course.toFiles());
    expect(mistakes).toMatchObject([{ file: 'documents/plan.yaml', line: 2, code: 'text.not-neutral' }]);
  });
});

describe('a scenario', () => {
  it('stands in the document with its steps and endings, and tells one language by itself', () => {
    const [scenario] = readSample().document.scenarios ?? [];
    expect(scenario).toMatchObject({ id: 'saw-slipped', outcome: 'stop-bleeding', title: { ky: 'Араа тайып кетти' } });
    expect(scenario.nodes.map(({ id }) => id)).toEqual(['arrive', 'safe', 'hurry', 'hold']);
    const told = tellScenario(scenario, (text) => text.en ?? '');
    expect(told.nodes[0].choices[1]).toEqual({ text: 'Run', feedback: 'Risky.', next: 'hurry' });
    expect(told.endings.map(({ verdict, text }) => [verdict, text])).toEqual([
      ['good', 'He will mend.'],
      ['mixed', 'It takes longer.'],
      ['poor', 'He faints.'],
    ]);
  });

  it('takes no room in a course without one', () => {
    const course = new SampleCourse().remove('scenarios/saw-slipped.yaml');
    for (const path of course.files.keys()) {
      if (path.endsWith('.md')) course.put(path, course.text(path).replace('::scenario{id="saw-slipped"}', ''));
    }
    expect(readCourseFiles(course.toFiles()).document).not.toHaveProperty('scenarios');
  });
});

describe('answer keys stay in the bank', () => {
  it('shows a learner neither keys nor feedback', () => {
    const { document } = readSample();
    const shown = JSON.stringify(document);
    for (const secret of ['KEY', 'WHY', 'Yes, for', 'No, for', '4711', '"correct"', '"answer"', '"accept"']) {
      expect(shown).not.toContain(secret);
    }
  });

  it('holds every question of the document', () => {
    const { document, bank } = readSample();
    expect(bank.questions.map(({ id }) => id)).toHaveLength(10);
    expect(document.checkQuestions.map(({ id }) => id)).toEqual(['chk-press', 'chk-call']);
  });
});

describe('whatever bytes a course is made of', () => {
  const paths = fc.constantFrom(...new SampleCourse().files.keys());

  it('answers with mistakes and never throws', () => {
    fc.assert(
      fc.property(paths, fc.uint8Array({ maxLength: 300 }), (path, bytes) => {
        const { document, mistakes } = readCourseFiles(new SampleCourse().put(path, Buffer.from(bytes)).toFiles());
        expect(document === null).toBe(mistakes.length > 0);
      }),
      { numRuns: 40 },
    );
  });

  it('survives a course with a piece cut out, doubled or replaced anywhere', () => {
    const noise = fc.constantFrom(
      '',
      '{',
      '[',
      '- ',
      ': ',
      '"',
      "'",
      '|',
      '>',
      '&a ',
      '*a ',
      '!',
      '#',
      ':::',
      '::',
      '{{',
      '**',
      '`',
      '<',
      '\0',
      '\n',
      '\t',
      'null',
      '0',
    );
    fc.assert(
      fc.property(paths, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(20), noise, (path, at, length, insert) => {
        const course = new SampleCourse();
        const text = course.text(path);
        const start = Math.floor(at * text.length);
        course.put(path, text.slice(0, start) + insert + text.slice(start + length));
        const { document, mistakes } = readCourseFiles(course.toFiles());
        expect(document === null).toBe(mistakes.length > 0);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['brackets', 'course.yaml', '['.repeat(500_000)],
    ['braces', 'course.yaml', '{'.repeat(500_000)],
    ['dashes', 'bank/bleeding.yaml', '- '.repeat(250_000)],
    ['questions', 'bank/bleeding.yaml', '? '.repeat(250_000)],
    ['keys', 'course.yaml', Array.from({ length: 40_000 }, (_, index) => `k${index}: 1`).join('\n')],
    ['aliases', 'course.yaml', `a: &a [x]\n${'b: [*a, *a]\n'.repeat(1000)}`],
    ['quotes', 'lessons/press-hard.en.md', '>'.repeat(39_000)],
    ['emphasis', 'lessons/press-hard.en.md', '*a_'.repeat(13_000)],
    ['containers', 'lessons/press-hard.en.md', ':::a\n'.repeat(7_000)],
    ['list items', 'lessons/press-hard.en.md', '- a\n'.repeat(9_000)],
    ['links', 'lessons/press-hard.en.md', '[a](b'.repeat(7_000)],
    ['table rows', 'lessons/press-hard.en.md', `a|b\n-|-\n${'a|b\n'.repeat(9_000)}`],
  ])('refuses a monster of %s within a few seconds', (_, path, text) => {
    const begin = performance.now();
    expect(readCourseFiles(new SampleCourse().put(path, text).toFiles()).mistakes).not.toEqual([]);
    expect(performance.now() - begin).toBeLessThan(8000);
  });
});
