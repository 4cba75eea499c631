import type { Block, Inline } from '../lesson-document.js';
import { countWords } from '../text.rules.js';

/** The words that a reader of the lesson reads; the title, checks, scenarios, audio and video are not among them. */
export function countLessonWords(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + countWords(blockText(block)), 0);
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return inlineText(block.content);
    case 'list':
    case 'steps':
      return block.items.map(blocksText).join('\n');
    case 'table':
      return [block.header, ...block.rows].flat().map(inlineText).join('\n');
    case 'callout':
      return `${inlineText(block.title ?? [])}\n${blocksText(block.blocks)}`;
    case 'quote':
      return blocksText(block.blocks);
    case 'figure':
      return block.caption ?? '';
    case 'audio':
    case 'video':
    case 'check':
    case 'scenario':
    case 'download':
      return '';
  }
}

function blocksText(blocks: readonly Block[]): string {
  return blocks.map(blockText).join('\n');
}

function inlineText(spans: readonly Inline[]): string {
  return spans
    .map((span) => (span.kind === 'text' ? span.text : span.kind === 'break' ? '\n' : inlineText(span.content)))
    .join('');
}
