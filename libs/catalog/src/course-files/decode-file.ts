import type { Findings } from './mistake.js';

/** Limits in bytes: far above any real course, and low enough that no parser has to suffer. */
const LIMITS: readonly [RegExp, number][] = [
  [/^lessons\//, 40_000],
  [/\.yaml$/, 512_000],
  [/\.(?:svg|png|jpe?g|webp)$/, 1_000_000],
  [/\.(?:mp3|ogg|opus|m4a)$/, 5_000_000],
  [/\.vtt$/, 100_000],
  [/^media\//, 25_000_000],
];

/** Notes a file that is larger than its kind may be. */
export function isTooLarge(path: string, content: Buffer, findings: Findings): boolean {
  const limit = LIMITS.find(([pattern]) => pattern.test(path))?.[1] ?? 0;
  if (content.length <= limit) return false;
  findings.mistake(path, 0, 'file.too-large', `The file has ${content.length} bytes; at most ${limit}.`);
  return true;
}

/**
 * The text of a UTF-8 file without a byte order mark, with one spelling of letters (NFC) and of line ends (\n), so that
 * the same words give the same document from every desktop. Null, with the mistake noted, where it is no UTF-8.
 */
export function decodeText(path: string, content: Buffer, findings: Findings): string | null {
  if (isTooLarge(path, content, findings)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content).normalize('NFC').replace(/\r\n?/g, '\n');
  } catch {
    findings.mistake(path, lineOfBrokenByte(content), 'file.not-utf8', 'The file is not UTF-8; save it as UTF-8.');
    return null;
  }
}

/** The line of the first byte that is not UTF-8. */
function lineOfBrokenByte(content: Buffer): number {
  let line = 1;
  let start = 0;
  for (let end = content.indexOf(10); end >= 0; end = content.indexOf(10, start)) {
    if (!isUtf8(content.subarray(start, end))) return line;
    start = end + 1;
    line += 1;
  }
  return line;
}

function isUtf8(content: Buffer): boolean {
  return Buffer.from(content.toString('utf8'), 'utf8').equals(content);
}
