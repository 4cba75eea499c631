/** More than a lesson ever has, and little enough that the parser's quadratic corners stay under a second. */
const MAX_EMPHASIS_MARKS = 400;
const MAX_CONTAINER_LINES = 200;
const MAX_LINES = 2000;
const NESTED_CONTAINERS = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){9}/;

/** Finds what would make the Markdown parser slow: deep nesting, or thousands of marks in one paragraph. */
export function findExcess(source: string): { line: number; message: string } | null {
  const lines = source.split('\n');
  if (lines.length > MAX_LINES) return { line: MAX_LINES, message: `A lesson has at most ${MAX_LINES} lines.` };
  let marks = 0;
  let containers = 0;
  for (const [index, text] of lines.entries()) {
    marks = text.trim() === '' ? 0 : marks + count(text, /[*_]/g);
    containers += text.includes(':::') ? 1 : 0;
    const line = index + 1;
    if (NESTED_CONTAINERS.test(text)) return { line, message: 'Lists and quotes are nested too deep.' };
    if (marks > MAX_EMPHASIS_MARKS) return { line, message: `A paragraph has at most ${MAX_EMPHASIS_MARKS} * and _.` };
    if (containers > MAX_CONTAINER_LINES)
      return { line, message: `A lesson has at most ${MAX_CONTAINER_LINES} lines with ":::".` };
  }
  return null;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
