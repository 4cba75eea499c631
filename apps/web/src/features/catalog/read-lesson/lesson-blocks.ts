// What the API's scalar `LessonBlocks` holds, as its description in the schema says it.

/** A part of a lesson, from top to bottom. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly content: Spans }
  | { readonly kind: 'paragraph'; readonly content: Spans }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly start: number; readonly items: readonly Blocks[] }
  | { readonly kind: 'steps'; readonly items: readonly Blocks[] }
  | { readonly kind: 'table'; readonly header: readonly Spans[]; readonly rows: readonly (readonly Spans[])[] }
  | { readonly kind: 'callout'; readonly callout: Callout; readonly title?: Spans; readonly blocks: Blocks }
  | { readonly kind: 'quote'; readonly blocks: Blocks }
  | (FileShown & { readonly kind: 'figure'; readonly alt: string; readonly caption?: string })
  | (FilePlayed & { readonly kind: 'audio' })
  | (FilePlayed & { readonly kind: 'video'; readonly poster: string; readonly captions: string })
  | { readonly kind: 'scenario'; readonly scenario: Scenario }
  | { readonly kind: 'check'; readonly question: string }
  | { readonly kind: 'download'; readonly download: string };

export type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/** Paths of files stand below the address of the version. */
interface FileShown {
  readonly src: string;
  readonly bytes: number;
}

interface FilePlayed extends FileShown {
  readonly title: string;
  readonly transcript: Blocks;
}

/** A story that begins at its first node; `next` names a node or an ending. */
export interface Scenario {
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  readonly nodes: readonly ScenarioNode[];
  readonly endings: readonly ScenarioEnding[];
}

export interface ScenarioNode {
  readonly id: string;
  readonly text: string;
  readonly choices: readonly ScenarioChoice[];
}

export interface ScenarioChoice {
  readonly text: string;
  readonly feedback: string;
  readonly next: string;
}

export interface ScenarioEnding {
  readonly id: string;
  readonly verdict: ScenarioVerdict;
  readonly text: string;
}

export type ScenarioVerdict = 'good' | 'mixed' | 'poor';

export type Blocks = readonly Block[];

export type Callout = 'rule' | 'warning' | 'example' | 'law' | 'tip' | 'task';

/** A piece of a line. */
export type Span =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly content: Spans }
  | { readonly kind: 'link'; readonly target: LinkTarget; readonly content: Spans }
  | { readonly kind: 'term'; readonly term: string; readonly content: Spans }
  | { readonly kind: 'break' };

export type Spans = readonly Span[];

export type LinkTarget =
  { readonly kind: 'web'; readonly url: string } | { readonly kind: 'lesson'; readonly activity: string };

/** The blocks of an answer. A block of a kind that this page is too old to know is left out by whoever shows it. */
export function readBlocks(value: unknown): Blocks {
  return Array.isArray(value) ? (value as Blocks) : [];
}
