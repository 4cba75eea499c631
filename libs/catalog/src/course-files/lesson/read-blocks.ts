import type { Heading } from 'mdast';
import type { Block } from '../lesson-document.js';
import type { LessonContext } from './lesson-context.js';
import { readContainer } from './read-callout.js';
import { readInlines } from './read-inlines.js';
import { readLeaf } from './read-leaf.js';
import { readProseBlock, type BlockNode } from './read-prose.js';

/** Reads the blocks of a lesson from top to bottom. Headings and directives stand here and nowhere deeper. */
export function readBlocks(nodes: readonly BlockNode[], context: LessonContext): Block[] {
  return nodes.flatMap((node) => readBlock(node, context) ?? []);
}

function readBlock(node: BlockNode, context: LessonContext): Block | null {
  switch (node.type) {
    case 'heading':
      return readHeading(node, context);
    case 'containerDirective':
      return readContainer(node, context);
    case 'leafDirective':
      return readLeaf(node, context);
    default:
      return readProseBlock(node, 'lesson', context);
  }
}

function readHeading(node: Heading, context: LessonContext): Block {
  if (node.depth !== 2 && node.depth !== 3) {
    const message = 'Headings are ## and ###; the one # is the title on the first line.';
    context.mistake(node, 'markdown.heading-level', message);
  }
  return { kind: 'heading', level: node.depth === 3 ? 3 : 2, content: readInlines(node.children, context) };
}
