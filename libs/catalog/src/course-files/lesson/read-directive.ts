import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import type { LessonContext } from './lesson-context.js';

type Directive = ContainerDirective | LeafDirective | TextDirective;

/** The attributes a directive must and may have. */
interface AttributeRules {
  required?: readonly string[];
  optional?: readonly string[];
}

/**
 * Reads the attributes of a directive. A missing, empty or unknown one is noted; a missing one comes as an empty text.
 */
export function readAttributes(
  node: Directive,
  { required = [], optional = [] }: AttributeRules,
  context: LessonContext,
): Record<string, string> {
  const given = node.attributes ?? {};
  for (const name of Object.keys(given)) {
    if (!required.includes(name) && !optional.includes(name)) {
      context.mistake(node, 'markdown.attribute', `"${node.name}" has no attribute "${name}".`);
    }
  }
  const values: Record<string, string> = {};
  for (const name of required) {
    const value = (given[name] ?? '').trim();
    if (value === '') context.mistake(node, 'markdown.attribute', `"${node.name}" needs ${name}="…".`);
    values[name] = value && context.text(node, value);
  }
  for (const name of optional) {
    const value = given[name]?.trim();
    if (value) values[name] = context.text(node, value);
  }
  return values;
}
