import { GraphQLError, GraphQLScalarType } from 'graphql';
import type { LessonBlock } from './lesson-block.js';

/** A lesson's text as JSON: going through it field by field would cost much and bring a reader nothing. */
export const LessonBlocks = new GraphQLScalarType<never, readonly LessonBlock[]>({
  name: 'LessonBlocks',
  description: `The text of a lesson as JSON: a list of blocks, from top to bottom. The lists below are closed: there is no other kind.

Blocks (each with its \`kind\`):
- \`heading\` {level: 2 or 3, content: spans}
- \`paragraph\` {content: spans}
- \`list\` {ordered, start: the first number, items: lists of blocks, which are paragraphs and lists}
- \`steps\` {items: as in \`list\`}: a numbered procedure
- \`table\` {header: cells, rows: lists of cells}, where a cell is spans
- \`callout\` {callout: \`rule\`, \`warning\`, \`example\`, \`law\`, \`tip\` or \`task\`, title: spans or left out, blocks}
- \`quote\` {blocks}
- \`figure\` {src: a path below \`/api/versions/<version id>/\`, bytes: what fetching it costs, alt, caption: left out if there is none}
- \`audio\` {src: as in \`figure\`, bytes, title, transcript: blocks}, whose transcript says in words what is heard
- \`video\` {src, poster, captions: as \`src\` in \`figure\`, bytes, title, transcript: blocks}, where captions are WebVTT in the language of the lesson
- \`scenario\` {scenario: {id, title, intro, outcome: an id, nodes: a list of {id, text, choices: a list of {text, feedback, next}}, endings: a list of {id, verdict: \`good\`, \`mixed\` or \`poor\`, text}}}: a story that begins at the first node and goes on at the node or ending \`next\`; it always ends
- \`check\` {question: the id of one of the lesson's \`checks\`}
- \`download\` {download: the id of one of the version's \`downloads\`}

Spans (each with its \`kind\`):
- \`text\` {text}
- \`strong\` and \`emphasis\` {content: spans}
- \`link\` {target: {kind: \`web\`, url} or {kind: \`lesson\`, activity}, content: spans}
- \`term\` {term: the id of a term of the version's \`glossary\`, content: spans}
- \`break\`: a new line

Texts are plain text: show them as such, never as HTML.`,
  serialize: (blocks) => blocks as readonly LessonBlock[],
  parseValue: refuse,
  parseLiteral: refuse,
});

function refuse(): never {
  throw new GraphQLError('Lessons are read, never sent.', { extensions: { code: 'BAD_USER_INPUT' } });
}
