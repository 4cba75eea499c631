import type { Language } from './localized-text.rules.js';

/** One reading in one language. */
export interface LessonText {
  title: string;
  blocks: Block[];
  /** Words a reader reads: headings, paragraphs, lists, tables, callouts and captions; not what audio and video say. */
  words: number;
}

export type Lesson = Partial<Record<Language, LessonText>>;

export const CALLOUTS = ['rule', 'warning', 'example', 'law', 'tip', 'task'] as const;

/** `task` is something to do; the others say how to read what stands inside. */
export type Callout = (typeof CALLOUTS)[number];

/** What a lesson is made of, from top to bottom. From `figure` on they stand on the top level only. */
export type Block =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | StepsBlock
  | TableBlock
  | CalloutBlock
  | QuoteBlock
  | FigureBlock
  | AudioBlock
  | VideoBlock
  | CheckBlock
  | ScenarioBlock
  | DownloadBlock;

export interface HeadingBlock {
  kind: 'heading';
  level: 2 | 3;
  content: Inline[];
}

export interface ParagraphBlock {
  kind: 'paragraph';
  content: Inline[];
}

export interface ListBlock {
  kind: 'list';
  ordered: boolean;
  /** The first number of an ordered list. */
  start: number;
  /** Each item is paragraphs and lists. */
  items: Block[][];
}

/** A procedure: numbered actions in their order. */
export interface StepsBlock {
  kind: 'steps';
  items: Block[][];
}

export interface TableBlock {
  kind: 'table';
  header: Inline[][];
  /** rows × cells × inline spans; every row has as many cells as the header. */
  rows: Inline[][][];
}

export interface CalloutBlock {
  kind: 'callout';
  callout: Callout;
  title?: Inline[];
  blocks: Block[];
}

export interface QuoteBlock {
  kind: 'quote';
  blocks: Block[];
}

export interface FigureBlock {
  kind: 'figure';
  /** A path of the document's `media`. */
  src: string;
  alt: string;
  caption?: string;
}

/** Something to listen to. */
export interface AudioBlock {
  kind: 'audio';
  /** A path of the document's `media`. */
  src: string;
  title: string;
  /** What is heard, for who cannot hear it: paragraphs and lists, never empty. */
  transcript: Block[];
}

/** Something to watch. `src`, `poster` and `captions` are paths of the document's `media`. */
export interface VideoBlock {
  kind: 'video';
  src: string;
  title: string;
  /** A picture to show before anything is fetched. */
  poster: string;
  /** Subtitles (WebVTT) in the language of the lesson. */
  captions: string;
  /** What is seen and heard, for who cannot: paragraphs and lists, never empty. */
  transcript: Block[];
}

/** Tells a story of the document's `scenarios` at this place. */
export interface ScenarioBlock {
  kind: 'scenario';
  scenario: string;
}

/** Asks a question of the document's `checkQuestions` at this place. */
export interface CheckBlock {
  kind: 'check';
  question: string;
}

/** Offers a file of the document's `downloads`. */
export interface DownloadBlock {
  kind: 'download';
  download: string;
}

export type Inline = TextSpan | StrongSpan | EmphasisSpan | LinkSpan | TermSpan | BreakSpan;

export interface TextSpan {
  kind: 'text';
  text: string;
}

export interface StrongSpan {
  kind: 'strong';
  content: Inline[];
}

export interface EmphasisSpan {
  kind: 'emphasis';
  content: Inline[];
}

export interface LinkSpan {
  kind: 'link';
  target: LinkTarget;
  content: Inline[];
}

/** `web` is an https address, `lesson` another activity of the same course. */
export type LinkTarget = { kind: 'web'; url: string } | { kind: 'lesson'; activity: string };

/** A word that the document's `glossary` explains. */
export interface TermSpan {
  kind: 'term';
  term: string;
  content: Inline[];
}

export interface BreakSpan {
  kind: 'break';
}
