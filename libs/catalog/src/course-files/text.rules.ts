import type { Findings, MistakeCode } from './mistake.js';
import { loadedWords, type LoadedWord } from './rules/loaded-words.rules.js';

/** The values of the course's facts by id; null while course.yaml cannot be read, so that no fact is called unknown. */
export type FactValues = ReadonlyMap<string, string> | null;

/**
 * The emblems are protected by law: no cross or crescent stands in a course text, nor a pictogram that shows one.
 * Crosses and crescents of Unicode, heavy plus signs, ambulance, hospital, rescue helmet.
 */
const EMBLEM =
  /[\u2719-\u2720\u2795\u{1F7A1}-\u{1F7AE}\u{1F540}-\u{1F543}\u{1F546}\u{1F547}\u2626-\u262A\u2670\u2671\u263D\u263E\u{1F311}-\u{1F319}\u{1F31B}\u{1F31C}\u{1F691}\u{1F3E5}\u26D1]/u;

/** Control characters, lone surrogates, the replacement character and invisible changes of direction. */
const INVALID_CHARACTER =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFD\uFFFE\uFFFF]|\p{Surrogate}/u;

const FACT = /\{\{([a-z][a-z0-9-]{1,59})\}\}/g;

const WHY_NOT: Record<LoadedWord['code'], string> = {
  'text.not-neutral': 'takes a side, and the courses are neutral.',
  'text.emblem-as-sign': 'makes a protected emblem a sign of medicine or of a religion.',
};

export interface TextMistake {
  code: MistakeCode;
  message: string;
  /** Where in the text it stands, counted from 0. */
  index: number;
}

/** What no text of a course may hold. */
export function textMistakes(text: string): TextMistake[] {
  const mistakes: TextMistake[] = [];
  const invalid = INVALID_CHARACTER.exec(text);
  if (invalid) {
    const message = `The character ${codePoint(invalid[0])} cannot stand in a text.`;
    mistakes.push({ code: 'text.invalid-character', message, index: invalid.index });
  }
  const emblem = EMBLEM.exec(text);
  if (emblem) {
    const message = `${codePoint(emblem[0])} looks like a protected emblem; say it in words.`;
    mistakes.push({ code: 'text.emblem', message, index: emblem.index });
  }
  for (const { code, word, index } of loadedWords(text))
    mistakes.push({ code, message: `“${word}” ${WHY_NOT[code]} Where somebody says it, quote it.`, index });
  return mistakes;
}

/** Which facts a text names, what is wrong with them, and the text with their values. */
export function fillFacts(text: string, facts: FactValues): { text: string; used: string[]; mistakes: TextMistake[] } {
  if (!text.includes('{{')) return { text, used: [], mistakes: [] };
  const used: string[] = [];
  const mistakes: TextMistake[] = [];
  const filled = text.replace(FACT, (written: string, id: string, index: number) => {
    used.push(id);
    if (facts && !facts.has(id)) {
      mistakes.push({ code: 'fact.unknown', message: `There is no fact "${id}" in course.yaml.`, index });
    }
    return facts?.get(id) ?? written;
  });
  const malformed = text.replace(FACT, (written) => ' '.repeat(written.length)).indexOf('{{');
  if (malformed >= 0) {
    const message = 'A fact is written {{fact-id}}, without spaces.';
    mistakes.push({ code: 'fact.malformed', message, index: malformed });
  }
  return { text: filled, used, mistakes };
}

/** Says all that is wrong with one text that stands on one line of a file. */
export function reportText(findings: Findings, file: string, line: number, mistakes: readonly TextMistake[]): void {
  for (const { code, message } of mistakes) findings.mistake(file, line, code, message);
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

const WORD = /[\p{L}\p{N}]+(?:[-'’ʼ.,:/][\p{L}\p{N}]+)*/gu;

/** Words as a reader counts them: "сердечно-лёгочная", "10:30" and "2.5" are one each. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
