import type { LeafDirective } from 'mdast-util-directive';
import type { Block } from '../lesson-document.js';
import { lineOf, type LessonContext, type LessonReference } from './lesson-context.js';
import { readAttributes } from './read-directive.js';

/** Reads `::figure`, `::check` and `::download`. */
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
      note(node, 'check', question, context);
      return { kind: 'check', question };
    }
    case 'download': {
      const { id } = readAttributes(node, { required: ['id'] }, context);
      note(node, 'download', id, context);
      return { kind: 'download', download: id };
    }
    default:
      context.mistake(
        node,
        'markdown.unknown-directive',
        `There is no "::${node.name}", only ::figure, ::check and ::download.`,
      );
      return null;
  }
}

function readFigure(node: LeafDirective, context: LessonContext): Block {
  const rules = { required: ['src', 'alt'], optional: ['caption'] };
  const { src, alt, caption } = readAttributes(node, rules, context);
  note(node, 'figure', src, context);
  return { kind: 'figure', src, alt, ...(caption && { caption }) };
}

function note(node: LeafDirective, kind: LessonReference['kind'], id: string, context: LessonContext): void {
  if (id === '') return;
  context.refer(node, kind, id);
  context.outline.push({ kind, id, line: lineOf(node) });
}
