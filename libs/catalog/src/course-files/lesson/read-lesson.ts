import type { Heading, Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { directive } from 'micromark-extension-directive';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Inline, LessonText } from '../lesson-document.js';
import type { Findings } from '../mistake.js';
import type { FactValues } from '../text.rules.js';
import { countLessonWords } from './count-lesson-words.js';
import { LessonContext, type LessonReference } from './lesson-context.js';
import { findExcess } from './markdown-limits.rules.js';
import { readBlocks } from './read-blocks.js';
import { readInlines } from './read-inlines.js';

/** One lesson in one language, with all that it names outside itself. */
export interface ParsedLesson {
  text: LessonText;
  references: LessonReference[];
  outline: LessonReference[];
  usedFacts: ReadonlySet<string>;
}

const OPTIONS = {
  extensions: [directive(), gfmTable()],
  mdastExtensions: [directiveFromMarkdown({ verbose: true }), gfmTableFromMarkdown()],
};

/**
 * Reads lessons/<activity>.<lang>.md. Returns null, with the mistake noted, only where the Markdown cannot be parsed;
 * otherwise what is not allowed is noted and left out.
 */
export function readLesson(file: string, source: string, facts: FactValues, findings: Findings): ParsedLesson | null {
  const context = new LessonContext(file, source, facts, findings);
  const root = parseMarkdown(source, context);
  if (!root) return null;
  const [first, ...rest] = root.children;
  const hasTitle = first?.type === 'heading' && first.depth === 1 && first.position?.start.line === 1;
  if (!hasTitle) context.mistakeAt(1, 'lesson.no-title', 'The first line of a lesson is "# Title".');
  const title = hasTitle ? readTitle(first, context) : '';
  const blocks = readBlocks(hasTitle ? rest : root.children, context);
  const text = { title, blocks, words: countLessonWords(blocks) };
  return { text, references: context.references, outline: context.outline, usedFacts: context.usedFacts };
}

function parseMarkdown(source: string, context: LessonContext): Root | null {
  const excess = findExcess(source);
  if (excess) {
    context.mistakeAt(excess.line, 'markdown.unreadable', excess.message);
    return null;
  }
  try {
    return fromMarkdown(source, OPTIONS);
  } catch (error) {
    context.mistakeAt(1, 'markdown.unreadable', `The Markdown cannot be read: ${String(error)}`);
    return null;
  }
}

function readTitle(heading: Heading, context: LessonContext): string {
  const title = plainText(readInlines(heading.children, context)).trim();
  if (title === '') context.mistake(heading, 'lesson.no-title', 'The title is empty.');
  return title;
}

function plainText(spans: readonly Inline[]): string {
  return spans
    .map((span) => (span.kind === 'text' ? span.text : span.kind === 'break' ? ' ' : plainText(span.content)))
    .join('');
}
