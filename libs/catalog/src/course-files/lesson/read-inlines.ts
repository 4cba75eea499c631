import type { Link, PhrasingContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { isId } from '../course-paths.js';
import type { Inline, LinkTarget } from '../lesson-document.js';
import { isHttps } from '../schema/common.schema.js';
import type { LessonContext } from './lesson-context.js';
import { readAttributes } from './read-directive.js';

const MAX_DEPTH = 6;

/** Reads the spans of a paragraph, heading or cell. A line end inside a paragraph is a space. */
export function readInlines(nodes: readonly PhrasingContent[], context: LessonContext, depth = 0): Inline[] {
  const spans = nodes.flatMap((node) => readInline(node, context, depth));
  return joinTexts(spans);
}

function readInline(node: PhrasingContent, context: LessonContext, depth: number): Inline[] {
  if (depth > MAX_DEPTH) {
    context.mistake(node, 'markdown.nesting', 'Emphasis and links are nested too deep.');
    return [];
  }
  switch (node.type) {
    case 'text':
      return [readText(node, node.value, context)];
    case 'strong':
    case 'emphasis':
      return [{ kind: node.type, content: readInlines(node.children, context, depth + 1) }];
    case 'break':
      return [{ kind: 'break' }];
    case 'link':
      return readLink(node, context, depth);
    case 'textDirective':
      return readTextDirective(node, context, depth);
    default:
      refuseInline(node, context);
      return [];
  }
}

/** Colons of a directive that could not be read as one, such as a missing brace. */
const BROKEN_DIRECTIVE = /:::|^::[a-z]|:term[[{]/m;

function readText(node: PhrasingContent, value: string, context: LessonContext): Inline {
  const broken = BROKEN_DIRECTIVE.exec(value);
  if (broken) {
    const message =
      'This looks like a directive that is not written right: ":::rule" or \'::check{question="…"}\' alone on a line.';
    const line = (node.position?.start.line ?? 1) + value.slice(0, broken.index).split('\n').length - 1;
    context.mistakeAt(line, 'markdown.broken-directive', message);
  }
  return { kind: 'text', text: context.text(node, value).replace(/[ \t]*\n[ \t]*/g, ' ') };
}

function readLink(node: Link, context: LessonContext, depth: number): Inline[] {
  const content = readInlines(node.children, context, depth + 1);
  const target = readTarget(node, context);
  if (content.length === 0) context.mistake(node, 'markdown.link-target', 'The link has no text.');
  return target ? [{ kind: 'link', target, content }] : content;
}

function readTarget(node: Link, context: LessonContext): LinkTarget | null {
  const lesson = /^lesson:(.*)$/.exec(node.url);
  if (lesson && isId(lesson[1])) {
    context.refer(node, 'lesson', lesson[1]);
    return { kind: 'lesson', activity: lesson[1] };
  }
  const url = context.text(node, node.url);
  if (isHttps(url)) return { kind: 'web', url };
  context.mistake(node, 'markdown.link-target', 'A link leads to https://… or to lesson:<activity>.');
  return null;
}

function readTextDirective(node: TextDirective, context: LessonContext, depth: number): Inline[] {
  if (node.name === 'term') {
    const { id } = readAttributes(node, { required: ['id'] }, context);
    if (id) context.refer(node, 'term', id);
    const content = readInlines(node.children, context, depth + 1);
    if (content.length === 0)
      context.mistake(node, 'markdown.directive-content', 'A term shows a word: :term[word]{id="…"}.');
    return id ? [{ kind: 'term', term: id, content }] : content;
  }
  const isPlainColon = node.children.length === 0 && Object.keys(node.attributes ?? {}).length === 0;
  if (isPlainColon) return [readText(node, asWritten(node, context), context)];
  context.mistake(node, 'markdown.unknown-directive', `There is no ":${node.name}[…]", only :term[…]{id="…"}.`);
  return [];
}

/** "10:30" and "Внимание:жгут" parse as directives; they are text. */
function asWritten(node: TextDirective, context: LessonContext): string {
  return context.source.slice(node.position?.start.offset, node.position?.end.offset);
}

function refuseInline(node: PhrasingContent, context: LessonContext): void {
  switch (node.type) {
    case 'html':
      return context.mistake(node, 'markdown.html', 'HTML has no place in a lesson.');
    case 'inlineCode':
      return context.mistake(node, 'markdown.code', 'Code has no place in a lesson.');
    case 'image':
    case 'imageReference':
      return context.mistake(node, 'markdown.image', 'A picture is written ::figure{src="…" alt="…"}.');
    default:
      return context.mistake(node, 'markdown.not-allowed', `A lesson has no ${node.type}.`);
  }
}

function joinTexts(spans: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (span.kind === 'text' && last?.kind === 'text')
      joined[joined.length - 1] = { kind: 'text', text: last.text + span.text };
    else if (span.kind !== 'text' || span.text !== '') joined.push(span);
  }
  return joined;
}
