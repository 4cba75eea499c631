import type { MistakeCode } from './mistake.js';
import { textMistakes } from './text.rules.js';

export interface CaptionsMistake {
  line: number;
  code: MistakeCode;
  message: string;
}

const HEADER = /^WEBVTT(?:[ \t].*)?$/;
const TIMING = /^((?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3})[ \t]+-->[ \t]+((?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3})$/;
/** More than three lines would cover the picture of a phone. */
const MOST_LINES = 3;

/** One block of lines that no empty line parts. */
interface Passage {
  line: number;
  lines: string[];
}

/**
 * What is wrong with subtitles. They are WebVTT of the plainest kind, one cue after the other: no styles, places or marks,
 * for the file goes out as it is.
 */
export function captionsMistakes(source: string): CaptionsMistake[] {
  const [header, ...passages] = passagesOf(source);
  const mistakes: CaptionsMistake[] = source.split('\n').flatMap((text, index) => lineMistakes(text, index + 1));
  if (header === undefined || header.line !== 1 || header.lines.length !== 1 || !HEADER.test(header.lines[0])) {
    mistakes.push({ line: 1, code: 'captions.syntax', message: 'The first line is WEBVTT, and the second is empty.' });
  }
  let end = 0;
  let cues = 0;
  for (const passage of passages.filter(({ lines }) => !/^NOTE(?:\s|$)/.test(lines[0]))) {
    const cue = readCue(passage);
    if ('code' in cue) {
      mistakes.push(cue);
      continue;
    }
    cues += 1;
    if (cue.start < end || cue.end <= cue.start) {
      const message = 'A cue begins after the one before it has ended, and ends after it has begun.';
      mistakes.push({ line: cue.line, code: 'captions.timing', message });
    }
    end = cue.end;
  }
  if (cues === 0) mistakes.push({ line: 1, code: 'captions.syntax', message: 'There is no cue.' });
  return mistakes;
}

function lineMistakes(text: string, line: number): CaptionsMistake[] {
  const mistakes: CaptionsMistake[] = textMistakes(text).map(({ code, message }) => ({ line, code, message }));
  if (/[<&]|\{\{/.test(text)) {
    mistakes.push({ line, code: 'captions.syntax', message: 'Subtitles are plain text without <, & and facts.' });
  }
  return mistakes;
}

function passagesOf(source: string): Passage[] {
  const passages: Passage[] = [];
  let isOpen = false;
  for (const [index, text] of source.split('\n').entries()) {
    const isBlank = text.trim() === '';
    if (!isBlank && isOpen) passages.at(-1)?.lines.push(text);
    else if (!isBlank) passages.push({ line: index + 1, lines: [text] });
    isOpen = !isBlank;
  }
  return passages;
}

interface Cue {
  line: number;
  /** In milliseconds. */
  start: number;
  end: number;
}

/** A cue may have a name of its own on the line above its times. */
function readCue({ line, lines }: Passage): Cue | CaptionsMistake {
  const place = lines[0].includes('-->') ? 0 : 1;
  const timing = TIMING.exec((lines[place] ?? '').trim());
  if (!timing) {
    const message = 'A cue begins with its times: 00:00.000 --> 00:04.000, and nothing behind them.';
    return { line: line + Math.min(place, lines.length - 1), code: 'captions.syntax', message };
  }
  const words = lines.length - place - 1;
  if (words < 1 || words > MOST_LINES) {
    return { line: line + place, code: 'captions.syntax', message: `A cue has 1 to ${MOST_LINES} lines of text.` };
  }
  return { line: line + place, start: milliseconds(timing[1]), end: milliseconds(timing[2]) };
}

function milliseconds(time: string): number {
  return time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0) * 1000;
}
