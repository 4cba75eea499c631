import type { Position } from 'unist';
import type { Findings, MistakeCode } from '../mistake.js';
import { fillFacts, textMistakes, type FactValues } from '../text.rules.js';

/** `captions` and `poster` belong to a video and are no block of their own. */
type ReferenceKind = BlockReference | 'term' | 'lesson' | 'captions' | 'poster';

/** What stands in the same order in all languages of a lesson. */
type BlockReference = 'check' | 'figure' | 'audio' | 'video' | 'scenario' | 'download' | 'callout';

/** Something outside the lesson that the lesson names; whether it exists is checked when the whole course is read. */
export interface LessonReference {
  kind: ReferenceKind;
  id: string;
  line: number;
}

/** What the parts of the lesson reader share while they read one file. */
export class LessonContext {
  readonly references: LessonReference[] = [];
  readonly usedFacts = new Set<string>();
  /** Callouts, pictures, checks and the like in their order, as all languages of the lesson must have them. */
  readonly outline: LessonReference[] = [];

  constructor(
    readonly file: string,
    readonly source: string,
    private readonly facts: FactValues,
    private readonly findings: Findings,
  ) {}

  mistake(node: { position?: Position }, code: MistakeCode, message: string): void {
    this.mistakeAt(lineOf(node), code, message);
  }

  mistakeAt(line: number, code: MistakeCode, message: string): void {
    this.findings.mistake(this.file, line, code, message);
  }

  refer(node: { position?: Position }, kind: ReferenceKind, id: string): void {
    if (id === '') return;
    this.references.push({ kind, id, line: lineOf(node) });
  }

  /** Notes a block that shows something of the course: it must exist, and stand here in every language. */
  place(node: { position?: Position }, kind: BlockReference, id: string): void {
    if (id === '') return;
    this.refer(node, kind, id);
    this.outline.push({ kind, id, line: lineOf(node) });
  }

  /** A text of the lesson with its facts filled in; what it must not hold is noted on its line. */
  text(node: { position?: Position }, written: string): string {
    const filled = fillFacts(written, this.facts);
    for (const { code, message, index } of [...textMistakes(written), ...filled.mistakes]) {
      this.mistakeAt(lineOf(node) + lineBreaks(written.slice(0, index)), code, message);
    }
    for (const id of filled.used) this.usedFacts.add(id);
    return filled.text;
  }
}

export function lineOf(node: { position?: Position }): number {
  return node.position?.start.line ?? 1;
}

function lineBreaks(text: string): number {
  return text.split('\n').length - 1;
}
