/** The width of a text in points at a font size of one point. */
export type Measure = (text: string) => number;

/** The space for a text, in points. */
export interface TextBox {
  width: number;
  height: number;
  /** The size that looks best; a long text is set smaller. */
  fontSize: number;
  /** Down to this size a long text only wraps and shrinks; below it, words are cut too. */
  leastFontSize: number;
  /** The distance of two lines as a multiple of the font size. */
  lineHeight: number;
}

export interface FittedText {
  /** All but the last end in a space where the text had one. */
  lines: string[];
  fontSize: number;
}

/** A piece of text behind which a line may end; widths at a font size of one point. */
interface Word {
  text: string;
  width: number;
  /** Without the space at its end, which may stick out of a line. */
  visibleWidth: number;
}

const SIZE_STEP = 0.5;
const ILLEGIBLE = 3;

/**
 * Wraps a text into a box at the largest font size that holds all of it. The lines come out about equally long.
 * @throws RangeError for a text so long that it would be illegible.
 */
export function fitText(text: string, box: TextBox, measure: Measure): FittedText {
  const toWord = (part: string): Word => ({
    text: part,
    width: measure(part),
    visibleWidth: measure(part.trimEnd()),
  });
  const words = splitBehindBreaks(text).map(toWord);
  for (let fontSize = box.fontSize; fontSize >= ILLEGIBLE; fontSize -= SIZE_STEP) {
    const width = box.width / fontSize;
    const pieces = fontSize < box.leastFontSize ? cutWideWords(words, width, toWord) : words;
    const lines = wrap(pieces, width);
    if (lines && lines.length * fontSize * box.lineHeight <= box.height) {
      return { lines: balance(pieces, width, lines), fontSize };
    }
  }
  throw new RangeError(`A text of ${text.length} characters is too long to be printed`);
}

/** A line may end behind a space, a hyphen or a slash. */
function splitBehindBreaks(text: string): string[] {
  return text.split(/(?<= )|(?<=[^ ][-/])(?=[^ ])/u);
}

function cutWideWords(words: Word[], width: number, toWord: (part: string) => Word): Word[] {
  return words.flatMap((word) => (word.visibleWidth > width ? [...word.text].map(toWord) : [word]));
}

/** Undefined if a word is wider than the line. */
function wrap(words: Word[], width: number): string[] | undefined {
  const lines: string[] = [];
  let line = '';
  let lineWidth = 0;
  for (const word of words) {
    if (word.visibleWidth > width) return undefined;
    if (line && lineWidth + word.visibleWidth > width) {
      lines.push(line);
      line = '';
      lineWidth = 0;
    }
    line += word.text;
    lineWidth += word.width;
  }
  return [...lines, line];
}

/** The narrowest lines whose number stays the same: no single word is left on the last one. */
function balance(words: Word[], width: number, lines: string[]): string[] {
  if (lines.length === 1) return lines;
  let best = lines;
  let [narrow, wide] = [width / 2, width];
  for (let step = 0; step < 8; step++) {
    const middle = (narrow + wide) / 2;
    const candidate = wrap(words, middle);
    if (candidate && candidate.length === lines.length) [best, wide] = [candidate, middle];
    else narrow = middle;
  }
  return best;
}
