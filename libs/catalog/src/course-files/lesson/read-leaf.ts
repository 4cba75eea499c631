import type { LeafDirective } from 'mdast-util-directive';
import type { Block } from '../lesson-document.js';
import type { LessonContext } from './lesson-context.js';
import { readAttributes } from './read-directive.js';

/** Reads `::figure`, `::check`, `::scenario` and `::download`. */
export function readLeaf(node: LeafDirective, context: LessonContext): Block | null {
  if (node.children.length > 0) {
    context.mistake(
      node,
      'markdown.directive-content',
      `"::${node.name}" has attributes in braces and no text in brackets.`,
    );
  }
  switch (node.name) {
    case 'figure':
      return readFigure(node, context);
    case 'check': {
      const { question } = readAttributes(node, { required: ['question'] }, context);
      context.place(node, 'check', question);
      return { kind: 'check', question };
    }
    case 'scenario': {
      const { id } = readAttributes(node, { required: ['id'] }, context);
      context.place(node, 'scenario', id);
      return { kind: 'scenario', scenario: id };
    }
    case 'download': {
      const { id } = readAttributes(node, { required: ['id'] }, context);
      context.place(node, 'download', id);
      return { kind: 'download', download: id };
    }
    default:
      context.mistake(
        node,
        'markdown.unknown-directive',
        `There is no "::${node.name}", only ::figure, ::check, ::scenario and ::download.`,
      );
      return null;
  }
}

function readFigure(node: LeafDirective, context: LessonContext): Block {
  const rules = { required: ['src', 'alt'], optional: ['caption'] };
  const { src, alt, caption } = readAttributes(node, rules, context);
  context.place(node, 'figure', src);
  return { kind: 'figure', src, alt, ...(caption && { caption }) };
}
