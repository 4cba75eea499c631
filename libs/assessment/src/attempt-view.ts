import type { AnswerRow, AttemptRow } from './attempt-row.js';
import type { AttemptFacts } from './attempt.rules.js';

/** What it takes to show the questions of an attempt. */
export interface Sheet {
  readonly answers: readonly AnswerRow[];
  /** The other attempts at the same quiz. */
  readonly others: readonly AttemptFacts[];
}

/** An attempt, with its sheet where a use case has it at hand; else it is read when the questions are asked for. */
export interface AttemptView {
  readonly attempt: AttemptRow;
  readonly sheet: Sheet | null;
}
