import type { BlockContent, DefinitionContent, Heading, List, RootContent, Table } from 'mdast';
import type { Block } from '../lesson-document.js';
import type { LessonContext } from './lesson-context.js';
import { readContainer } from './read-callout.js';
import { readInlines } from './read-inlines.js';
import { readLeaf } from './read-leaf.js';

export type BlockNode = RootContent | BlockContent | DefinitionContent;

/** What stands where: the lesson itself holds everything, a callout text, a quote or list item less. */
export type Place = 'lesson' | 'callout' | 'quote' | 'item';

const ALLOWED: Record<Place, readonly string[]> = {
  lesson: ['heading', 'paragraph', 'list', 'table', 'blockquote', 'containerDirective', 'leafDirective'],
  callout: ['paragraph', 'list', 'table', 'blockquote'],
  quote: ['paragraph', 'list'],
  item: ['paragraph', 'list'],
};

const MAX_LIST_DEPTH = 3;

export function readBlocks(nodes: readonly BlockNode[], place: Place, context: LessonContext, depth = 0): Block[] {
  return nodes.flatMap((node) => readBlock(node, place, context, depth) ?? []);
}

function readBlock(node: BlockNode, place: Place, context: LessonContext, depth: number): Block | null {
  if (!ALLOWED[place].includes(node.type)) {
    refuseBlock(node, place, context);
    return null;
  }
  switch (node.type) {
    case 'heading':
      return readHeading(node, context);
    case 'paragraph':
      return { kind: 'paragraph', content: readInlines(node.children, context) };
    case 'list':
      return readList(node, context, depth);
    case 'table':
      return readTable(node, context);
    case 'blockquote':
      return { kind: 'quote', blocks: readBlocks(node.children, 'quote', context) };
    case 'containerDirective':
      return readContainer(node, context);
    case 'leafDirective':
      return readLeaf(node, context);
    default:
      return null;
  }
}

function readHeading(node: Heading, context: LessonContext): Block {
  if (node.depth !== 2 && node.depth !== 3) {
    context.mistake(
      node,
      'markdown.heading-level',
      'Headings are ## and ###; the one # is the title on the first line.',
    );
  }
  return { kind: 'heading', level: node.depth === 3 ? 3 : 2, content: readInlines(node.children, context) };
}

function readList(node: List, context: LessonContext, depth: number): Block {
  if (depth >= MAX_LIST_DEPTH) {
    context.mistake(node, 'markdown.nesting', `Lists are nested at most ${MAX_LIST_DEPTH} deep.`);
    return { kind: 'list', ordered: false, start: 1, items: [] };
  }
  return {
    kind: 'list',
    ordered: node.ordered === true,
    start: node.start ?? 1,
    items: readItems(node, context, depth),
  };
}

/** The items of a list, each as blocks. */
export function readItems(node: List, context: LessonContext, depth = 0): Block[][] {
  return node.children.map((item) => {
    if (item.children.length === 0) context.mistake(item, 'markdown.directive-content', 'The list has an empty item.');
    return readBlocks(item.children, 'item', context, depth + 1);
  });
}

function readTable(node: Table, context: LessonContext): Block {
  const rows = node.children.map((row) => row.children.map((cell) => readInlines(cell.children, context)));
  const [header = [], ...body] = rows;
  const width = header.length;
  const evened = body.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? []));
  node.children.forEach((row) => {
    if (row.children.length > width)
      context.mistake(row, 'markdown.not-allowed', 'The row has more cells than the header.');
  });
  return { kind: 'table', header, rows: evened };
}

function refuseBlock(node: BlockNode, place: Place, context: LessonContext): void {
  switch (node.type) {
    case 'html':
      return context.mistake(node, 'markdown.html', 'HTML has no place in a lesson.');
    case 'code':
      return context.mistake(
        node,
        'markdown.code',
        'Code has no place in a lesson; four leading spaces make code, too.',
      );
    case 'containerDirective':
    case 'leafDirective':
    case 'heading':
    case 'table':
    case 'blockquote': {
      const hint = place === 'callout' ? ' Is the callout above closed by ":::"?' : '';
      return context.mistake(node, 'markdown.nesting', `This cannot stand inside a ${place}.${hint}`);
    }
    default:
      return context.mistake(node, 'markdown.not-allowed', `A lesson has no ${node.type}.`);
  }
}
