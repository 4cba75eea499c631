import type { BlockContent, DefinitionContent, List, RootContent, Table } from 'mdast';
import type { Block } from '../lesson-document.js';
import type { LessonContext } from './lesson-context.js';
import { readInlines } from './read-inlines.js';

export type BlockNode = RootContent | BlockContent | DefinitionContent;

/** What stands where: the lesson itself holds all prose, a callout too; a quote, transcript or list item less. */
export type Place = 'lesson' | 'callout' | 'quote' | 'transcript' | 'item';

const ALLOWED: Record<Place, readonly string[]> = {
  lesson: ['paragraph', 'list', 'table', 'blockquote'],
  callout: ['paragraph', 'list', 'table', 'blockquote'],
  quote: ['paragraph', 'list'],
  transcript: ['paragraph', 'list'],
  item: ['paragraph', 'list'],
};

const MAX_LIST_DEPTH = 3;

/** Reads what stands inside a callout, a quote or a list item. */
export function readProse(nodes: readonly BlockNode[], place: Place, context: LessonContext, depth = 0): Block[] {
  return nodes.flatMap((node) => readProseBlock(node, place, context, depth) ?? []);
}

/** Reads a paragraph, list, table or quote; anything else, or one that cannot stand here, is noted and left out. */
export function readProseBlock(node: BlockNode, place: Place, context: LessonContext, depth = 0): Block | null {
  if (!ALLOWED[place].includes(node.type)) {
    refuseBlock(node, place, context);
    return null;
  }
  switch (node.type) {
    case 'paragraph':
      return { kind: 'paragraph', content: readInlines(node.children, context) };
    case 'list':
      return readList(node, context, depth);
    case 'table':
      return readTable(node, context);
    case 'blockquote':
      return { kind: 'quote', blocks: readProse(node.children, 'quote', context) };
    default:
      return null;
  }
}

function readList(node: List, context: LessonContext, depth: number): Block {
  if (depth >= MAX_LIST_DEPTH) {
    context.mistake(node, 'markdown.nesting', `Lists are nested at most ${MAX_LIST_DEPTH} deep.`);
    return { kind: 'list', ordered: false, start: 1, items: [] };
  }
  const items = readItems(node, context, depth);
  return { kind: 'list', ordered: node.ordered === true, start: node.start ?? 1, items };
}

/** The items of a list, each as blocks. */
export function readItems(node: List, context: LessonContext, depth = 0): Block[][] {
  return node.children.map((item) => {
    if (item.children.length === 0) context.mistake(item, 'markdown.directive-content', 'The list has an empty item.');
    return readProse(item.children, 'item', context, depth + 1);
  });
}

/** Short rows are filled up with empty cells, so that every row is as wide as the header. */
function readTable(node: Table, context: LessonContext): Block {
  const [header = [], ...rows] = node.children.map((row) => {
    return row.children.map((cell) => readInlines(cell.children, context));
  });
  for (const row of node.children.filter(({ children }) => children.length > header.length)) {
    context.mistake(row, 'markdown.not-allowed', 'The row has more cells than the header.');
  }
  return { kind: 'table', header, rows: rows.map((row) => header.map((_, column) => row[column] ?? [])) };
}

function refuseBlock(node: BlockNode, place: Place, context: LessonContext): void {
  switch (node.type) {
    case 'html':
      return context.mistake(node, 'markdown.html', 'HTML has no place in a lesson.');
    case 'code':
      return context.mistake(node, 'markdown.code', 'A lesson has no code; four leading spaces make code, too.');
    case 'containerDirective':
    case 'leafDirective':
    case 'heading':
    case 'table':
    case 'blockquote': {
      const hint = place === 'callout' || place === 'transcript' ? ` Is the ${place} above closed by ":::"?` : '';
      return context.mistake(node, 'markdown.nesting', `This cannot stand inside a ${place}.${hint}`);
    }
    default:
      return context.mistake(node, 'markdown.not-allowed', `A lesson has no ${node.type}.`);
  }
}
