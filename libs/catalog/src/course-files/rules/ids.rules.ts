import type { Located } from '../course-sources.js';
import type { Findings } from '../mistake.js';
import type { YamlPath } from '../yaml-file.js';

/** A thing that has an id, and where it stands. */
export interface Named {
  id: string;
  file: string;
  line: number;
}

/** Notes every id that is given twice among things of one kind. */
export function refuseDuplicates(kind: string, things: readonly Named[], findings: Findings): void {
  const first = new Map<string, Named>();
  for (const thing of things) {
    const before = first.get(thing.id);
    if (before) {
      const place = `${before.file}:${before.line}`;
      findings.mistake(thing.file, thing.line, 'id.duplicate', `The ${kind} "${thing.id}" stands already in ${place}.`);
    } else first.set(thing.id, thing);
  }
}

/** The members of a list inside one file, by their ids. */
export function namedIn<T>(located: Located<T>, list: YamlPath, items: readonly { id: string }[]): Named[] {
  return items.map(({ id }, index) => ({ id, file: located.file, line: located.lineOf([...list, index, 'id']) }));
}

/** Whole files or list members that are located themselves. */
export function namedAll(things: readonly Located<{ id: string }>[]): Named[] {
  return things.map(({ data, file, lineOf }) => ({ id: data.id, file, line: lineOf(['id']) }));
}
