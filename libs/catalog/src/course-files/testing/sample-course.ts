import type { CourseFiles } from '../course-paths.js';
import { SAMPLE_BANK } from './sample-bank.js';
import { SAMPLE_SCENARIO } from './sample-scenario.js';

const COURSE = `format: 1
slug: sample-course
defaultLanguage: ru
languages:
  en: { state: reviewed }
  ru: { state: reviewed }
  ky: { state: draft, modules: [first-module] }
topic: first-aid
title: { en: A sample, ru: Образец, ky: Үлгү }
summary: { en: Everything once., ru: Всё по разу., ky: Баары бирден. }
audience: { en: For tests., ru: Для тестов. }
hours: 0.5
enrolment: open
prerequisites: [before-this]
outcomes:
  - { id: stop-bleeding, level: apply, text: { en: Stop it., ru: Остановить., ky: Токтотуу. } }
facts:
  - { id: ambulance-number, value: "103", confirmed: false, note: Ask the Society }
modules:
  - id: first-module
    title: { en: First, ru: Первый, ky: Биринчи }
    summary: { en: Begin here., ru: Начало., ky: Башталыш. }
    activities:
      - { id: press-hard, kind: reading, minutes: 10, outcomes: [stop-bleeding] }
  - id: second-module
    title: { en: Second, ru: Второй, ky: Экинчи }
    summary: { en: End here., ru: Конец., ky: Аягы. }
    activities:
      - { id: call-for-help, kind: reading, title: { ky: Жардам чакыруу }, minutes: 10, outcomes: [stop-bleeding] }
      - id: final-quiz
        kind: quiz
        title: { en: Quiz, ru: Тест, ky: Тест }
        minutes: 10
        outcomes: [stop-bleeding]
        quiz:
          draw:
            - { tag: stop-bleeding, count: 3 }
            - { tag: pressure, count: 1 }
          passMark: 80
          attempts: 3
          feedback: after-submission
awards:
  - id: sample-provisional
    kind: provisional
    title: { en: Provisional, ru: Временный }
    validity: { days: 120 }
    gates:
      - { kind: activities-completed, activities: [press-hard] }
      - { kind: quiz-passed, activity: final-quiz }
  - id: sample-full
    kind: full
    title: { en: Full, ru: Полный }
    validity: { months: 24 }
    confirmed: false
    renewal: { monthsBefore: 3, monthsAfter: 1 }
    gates:
      - { kind: quiz-passed, activity: final-quiz }
      - { kind: practical-passed, checklist: bleeding }
sources:
  - { id: own-guide, title: Own guide, publisher: Society, date: "2020-05", url: "https://example.org/guide" }
downloads:
  - { id: form-en, file: media/form.en.csv, language: en, title: { en: Form, ru: Форма } }
  - { id: form-ru, file: media/form.ru.csv, language: ru, title: { en: Form, ru: Форма } }
`;

const CHECKLIST = `id: bleeding
title: { en: Bleeding, ru: Кровотечение }
scenario: { en: A saw slipped., ru: Соскочила пила. }
outcome: stop-bleeding
steps:
  - { id: safe-scene, text: { en: Looks around, ru: Осматривается }, critical: true }
  - { id: pressure-time, text: { en: Presses, ru: Давит }, measured: { unit: { en: minutes, ru: минут }, min: 10 } }
`;

const GLOSSARY = `- { id: tourniquet, term: { en: tourniquet, ru: жгут, ky: жгут }, definition: { en: A band., ru: Лента., ky: Боо. } }
`;

const SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path id="a" d="M0 0h9"/><use href="#a"/></svg>
`;

/** Enough words for a lesson, in short paragraphs. */
function filler(word: string): string {
  return Array.from({ length: 30 }, () => `${`${word} `.repeat(10).trim()}.`).join('\n\n');
}

const HEARD = { en: 'A knock', ru: 'Стук', ky: 'Тык' };
const SEEN = { en: 'Hands', ru: 'Руки', ky: 'Колдор' };

/** One cue. */
function captions(text: string): string {
  return `WEBVTT\n\n00:00.000 --> 00:02.000\n${text}\n`;
}

type Language = 'ky' | 'ru' | 'en';

function lesson(language: Language, title: string, word: string, download: string, check: string): string {
  return `# ${title}

## ${word} {{ambulance-number}}

Press *hard* and **long**, at 10:30 or later.\\
See [the next lesson](lesson:call-for-help) or [the guide](https://example.org/guide), use a :term[${word}]{id="tourniquet"}.

:::rule
**${word}**
Say: "${word}, {{ambulance-number}}".

- one
- two
:::

:::steps
1. First.
2. Then.
:::

> ${word}

| what | how |
|---|---|
| ${word} | hard |

::figure{src="media/press.svg" alt="${word}" caption="${word}"}
::download{id="${download}"}
::check{question="${check}"}
::scenario{id="saw-slipped"}

:::audio{src="media/beat.mp3" title="${word}"}
${HEARD[language]}: ${word}.
:::

:::video{src="media/press.mp4" title="${word}" poster="media/press.svg" captions="media/press.${language}.vtt"}
${SEEN[language]}: ${word}.
:::

${filler(word)}
`;
}

/** A small course in three languages that has everything of the format once. A test edits it and reads it again. */
export class SampleCourse {
  readonly files = new Map<string, string | Buffer>([
    ['course.yaml', COURSE],
    ['glossary.yaml', GLOSSARY],
    ['bank/bleeding.yaml', SAMPLE_BANK],
    ['checklists/bleeding.yaml', CHECKLIST],
    ['lessons/press-hard.en.md', lesson('en', 'Press hard', 'pressure', 'form-en', 'chk-press')],
    ['lessons/press-hard.ru.md', lesson('ru', 'Давите сильно', 'давление', 'form-ru', 'chk-press')],
    ['lessons/press-hard.ky.md', lesson('ky', 'Катуу басыңыз', 'басуу', 'form-ru', 'chk-press')],
    ['lessons/call-for-help.en.md', lesson('en', 'Call for help', 'call', 'form-en', 'chk-call')],
    ['lessons/call-for-help.ru.md', lesson('ru', 'Позовите на помощь', 'звонок', 'form-ru', 'chk-call')],
    ['media/form.en.csv', 'name;date\n'],
    ['media/form.ru.csv', 'имя;дата\n'],
    ['media/press.svg', SVG],
    ['media/beat.mp3', 'ID3 knock'],
    ['media/press.mp4', '\0\0\0\x18ftypisom'],
    ['media/press.en.vtt', captions(SEEN.en)],
    ['media/press.ky.vtt', captions(SEEN.ky)],
    ['media/press.ru.vtt', captions(SEEN.ru)],
    ['scenarios/saw-slipped.yaml', SAMPLE_SCENARIO],
  ]);

  /** Replaces the first occurrence. A test that edits nothing would prove nothing, so that throws. */
  edit(path: string, from: string, to: string): this {
    const text = this.text(path);
    if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
    return this.put(
      path,
      text.replace(from, () => to),
    );
  }

  put(path: string, content: string | Buffer): this {
    this.files.set(path, content);
    return this;
  }

  remove(path: string): this {
    if (!this.files.delete(path)) throw new Error(`There is no ${path}`);
    return this;
  }

  text(path: string): string {
    return this.files.get(path)?.toString() ?? '';
  }

  /** The line, from 1, on which a text first stands. */
  lineOf(path: string, text: string): number {
    const index = this.text(path).indexOf(text);
    if (index < 0) throw new Error(`${path} does not hold ${text}`);
    return this.text(path).slice(0, index).split('\n').length;
  }

  toFiles(): CourseFiles {
    return new Map([...this.files].map(([path, content]) => [path, Buffer.from(content as string)]));
  }
}
