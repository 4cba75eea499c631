import type { Config } from '#kernel/config';
import { ImportCourse } from '#catalog';
import { withApp } from './with-app.js';

/** What a command has to say, line by line, and its exit code. */
export interface CommandOutcome {
  readonly lines: readonly string[];
  readonly exitCode: 0 | 1;
}

type ImportOutcome = Awaited<ReturnType<ImportCourse['execute']>>;

/** Imports a course folder or zip: as a draft, or published at once. */
export async function importCourse(config: Config, path: string, publish: boolean): Promise<CommandOutcome> {
  const outcome = await withApp(config, (app) => app.get(ImportCourse).fromPath(path, { publish }));
  return { lines: importLines(outcome), exitCode: outcome.done ? 0 : 1 };
}

/** What became of an import, in words: findings one a line (`file:line  code  message`), then the result. */
export function importLines(outcome: ImportOutcome): string[] {
  const spell = (finding: ImportOutcome['warnings'][number] | MistakeOf<ImportOutcome>): string =>
    `${finding.file}:${finding.line}  ${finding.code}  ${finding.message}`;
  const warnings = outcome.warnings.map((warning) => `warning  ${spell(warning)}`);
  if (outcome.done) return [...warnings, resultLine(outcome)];
  const mistakes = outcome.mistakes.map((mistake) => `error    ${spell(mistake)}`);
  return [...mistakes, ...warnings, `Nothing was imported: ${mistakes.length} mistakes.`];
}

type MistakeOf<Outcome> = Outcome extends { mistakes: readonly (infer Mistake)[] } ? Mistake : never;

function resultLine({ slug, edition, status, created, published }: Extract<ImportOutcome, { done: true }>): string {
  const name = `${slug}, edition ${edition}`;
  if (created) return `Imported ${name}${published ? ' and published it' : ' as a draft'}.`;
  if (published) return `Published ${name}, which holds the same files.`;
  return `Nothing to do: ${name} (${status}) holds the same files already, or is retired and left alone.`;
}
