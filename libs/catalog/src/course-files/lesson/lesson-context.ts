import type { Position } from 'unist';
import type { Findings, MistakeCode } from '../mistake.js';
import { fillFacts, textMistakes, type FactValues } from '../text.rules.js';

/** Something outside the lesson that the lesson names; whether it exists is checked when the whole course is read. */
export interface LessonReference {
  kind: 'check' | 'figure' | 'download' | 'term' | 'lesson' | 'callout';
  id: string;
  line: number;
}

/** What the parts of the lesson reader share while they read one file. */
export class LessonContext {
  readonly references: LessonReference[] = [];
  readonly usedFacts = new Set<string>();
  /** Checks, figures, downloads and callouts in their order, as all languages of the lesson must have them. */
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

  refer(node: { position?: Position }, kind: LessonReference['kind'], id: string): void {
    this.references.push({ kind, id, line: lineOf(node) });
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
