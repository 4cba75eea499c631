import type { List, Paragraph } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { CALLOUTS, type Block, type Callout, type Inline } from '../lesson-document.js';
import { lineOf, type LessonContext } from './lesson-context.js';
import { readAudio, readVideo } from './read-media.js';
import { readItems, readProse } from './read-prose.js';
import { readAttributes } from './read-directive.js';
import { readInlines } from './read-inlines.js';

/** Reads `:::steps`, the callouts, `:::audio` and `:::video`. */
export function readContainer(node: ContainerDirective, context: LessonContext): Block | null {
  if (!node.data?.position?.closing) {
    context.mistake(
      node,
      'markdown.unclosed-directive',
      `":::${node.name}" is not closed by ":::" on a line of its own.`,
    );
  }
  if (node.name === 'audio') return readAudio(node, context);
  if (node.name === 'video') return readVideo(node, context);
  readAttributes(node, {}, context);
  if (node.name === 'steps') return readSteps(node, context);
  if (isCallout(node.name)) return readCallout(node, node.name, context);
  const known = ['steps', ...CALLOUTS, 'audio', 'video'].map((name) => `:::${name}`).join(', ');
  context.mistake(node, 'markdown.unknown-directive', `There is no ":::${node.name}", only ${known}.`);
  return null;
}

function isCallout(name: string): name is Callout {
  return (CALLOUTS as readonly string[]).includes(name);
}

function readSteps(node: ContainerDirective, context: LessonContext): Block {
  const [list, ...others] = node.children;
  const isOneList = list?.type === 'list' && list.ordered === true && others.length === 0;
  if (!isOneList) {
    context.mistake(node, 'markdown.directive-content', '":::steps" holds one numbered list and nothing else.');
    return { kind: 'steps', items: [] };
  }
  return { kind: 'steps', items: readItems(list as List, context) };
}

function readCallout(node: ContainerDirective, callout: Callout, context: LessonContext): Block {
  context.outline.push({ kind: 'callout', id: callout, line: lineOf(node) });
  const [first, ...rest] = node.children;
  if (first === undefined) context.mistake(node, 'markdown.directive-content', `":::${callout}" is empty.`);
  if (first?.type === 'paragraph' && first.data && 'directiveLabel' in first.data) {
    context.mistake(first, 'markdown.directive-content', 'The title of a callout is its first line, in bold.');
  }
  const split = first?.type === 'paragraph' ? splitTitle(first) : null;
  if (!split) return { kind: 'callout', callout, blocks: readProse(node.children, 'callout', context) };
  const title: Inline[] = readInlines(split.title, context);
  const body = split.rest ? [split.rest, ...rest] : rest;
  return { kind: 'callout', callout, title, blocks: readProse(body, 'callout', context) };
}

/** The first line is a title when it is one bold span; what follows on the next line begins the text. */
function splitTitle(paragraph: Paragraph): { title: Paragraph['children']; rest: Paragraph | null } | null {
  const [bold, next, ...others] = paragraph.children;
  if (bold?.type !== 'strong') return null;
  if (next === undefined) return { title: bold.children, rest: null };
  if (next.type === 'break') return { title: bold.children, rest: { ...paragraph, children: others } };
  if (next.type !== 'text' || !next.value.startsWith('\n')) return null;
  const line = (next.position?.start.line ?? 0) + 1;
  const position = next.position && { ...next.position, start: { ...next.position.start, line } };
  return {
    title: bold.children,
    rest: { ...paragraph, children: [{ ...next, value: next.value.slice(1), position }, ...others] },
  };
}
