import { PRINT_FONTS } from './print-fonts.js';

/** Not the non-breaking spaces: they hold a name together. */
const WHITE_SPACE = /[\t\n\v\f\r\u2000-\u200a\u2028\u2029\u205f\u3000]/g;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;

/** A certificate cannot be drawn, because a text holds letters that its fonts lack. */
export class UnprintableTextError extends Error {
  constructor(
    readonly text: string,
    readonly letters: string[],
  ) {
    super(`The certificate fonts lack ${letters.map(describeLetter).join(', ')}`);
    this.name = 'UnprintableTextError';
  }
}

/** The letters of a text that a certificate cannot show: ask before a name is frozen into one. */
export function unprintableLetters(text: string): string[] {
  const letters = new Set(clean(text));
  return [...letters].filter((letter) => !PRINT_FONTS.every((font) => font.canDraw(letter)));
}

/**
 * The text as a certificate shows it: composed letters, single spaces, nothing invisible.
 * @throws UnprintableTextError rather than leave a hole in a name.
 */
export function printable(text: string): string {
  const cleaned = clean(text);
  const letters = unprintableLetters(cleaned);
  if (letters.length > 0) throw new UnprintableTextError(text, letters);
  return cleaned;
}

function clean(text: string): string {
  return text.normalize('NFC').replace(WHITE_SPACE, ' ').replace(INVISIBLE, '').replace(/ +/g, ' ').trim();
}

function describeLetter(letter: string): string {
  return `${letter} (U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')})`;
}
