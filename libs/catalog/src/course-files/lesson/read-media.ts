import type { ContainerDirective } from 'mdast-util-directive';
import type { Block } from '../lesson-document.js';
import type { LessonContext } from './lesson-context.js';
import { readAttributes } from './read-directive.js';
import { readProse } from './read-prose.js';

/** Reads `:::audio`: what it holds is the transcript. */
export function readAudio(node: ContainerDirective, context: LessonContext): Block {
  const { src, title } = readAttributes(node, { required: ['src', 'title'] }, context);
  context.place(node, 'audio', src);
  return { kind: 'audio', src, title, transcript: readTranscript(node, context) };
}

/** Reads `:::video`: what it holds says in words what is seen and heard. */
export function readVideo(node: ContainerDirective, context: LessonContext): Block {
  const rules = { required: ['src', 'title', 'poster', 'captions'] };
  const { src, title, poster, captions } = readAttributes(node, rules, context);
  context.place(node, 'video', src);
  context.refer(node, 'poster', poster);
  context.refer(node, 'captions', captions);
  return { kind: 'video', src, title, poster, captions, transcript: readTranscript(node, context) };
}

function readTranscript(node: ContainerDirective, context: LessonContext): Block[] {
  const [first] = node.children;
  if (first === undefined) {
    const message = `":::${node.name}" holds in words what is heard and seen, for who cannot hear or see it.`;
    context.mistake(node, 'markdown.directive-content', message);
  }
  if (first?.type === 'paragraph' && first.data && 'directiveLabel' in first.data) {
    context.mistake(first, 'markdown.directive-content', `":::${node.name}" has its title in title="…".`);
  }
  return readProse(node.children, 'transcript', context);
}
