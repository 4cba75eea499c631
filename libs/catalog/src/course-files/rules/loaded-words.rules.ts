import type { MistakeCode } from '../mistake.js';

/** A word that a course may quote and never says itself. */
export interface LoadedWord {
  readonly code: Extract<MistakeCode, 'text.not-neutral' | 'text.emblem-as-sign'>;
  readonly word: string;
  /** Where in the text it stands, counted from 0. */
  readonly index: number;
}

const LETTER = String.raw`[\p{L}\p{M}’'-]*`;

/**
 * Names that take a side, in English, Russian and Kyrgyz: whoever says them has judged. Neutrality (Vienna 1965) binds the texts of
 * a course as it binds those who teach it.
 */
const SIDED = [
  ...['terrorist', 'aggressor', 'invader', 'occupier', 'liberator', 'infidel', 'barbarian', 'fascist', 'nazi'],
  ...['террорист', 'агрессор', 'захватчик', 'оккупант', 'карател', 'бандформирован', 'фашист', 'нацист', 'марионеточн'],
  ...['баскынчы', 'каапыр', 'кандуу режим'],
];

/** Phrases that make the emblem a sign of medicine or of a religion. It is neither (Additional Protocol III, preamble). */
const MISTAKEN_EMBLEM = [
  ...['medical cross', 'hospital cross', 'first[ -]aid cross', 'christian cross', '(?:islamic|muslim) crescent'],
  ...[
    `медицинск${LETTER} крест`,
    `крест${LETTER} скорой`,
    `христианск${LETTER} крест`,
    `мусульманск${LETTER} полумесяц`,
  ],
  ...['медициналык крест', 'христиан крести', 'мусулман жарым айы'],
];

const LOADED = [
  { code: 'text.not-neutral', pattern: patternOf(SIDED) },
  { code: 'text.emblem-as-sign', pattern: patternOf(MISTAKEN_EMBLEM) },
] as const;

/** Quotation marks of the three languages: what stands between them is somebody else's word. */
const QUOTED = /“[^“”]*”|«[^«»]*»|„[^„“”]*[“”]|"[^"]*"/gu;

/** The loaded words that a text says in its own voice. */
export function loadedWords(text: string): LoadedWord[] {
  const own = text.replace(QUOTED, (quotation) => ' '.repeat(quotation.length));
  return LOADED.flatMap(({ code, pattern }) =>
    [...own.matchAll(pattern)].map(({ 0: word, index }) => ({ code, word, index })),
  );
}

function patternOf(stems: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${stems.join('|')})${LETTER}`, 'giu');
}
