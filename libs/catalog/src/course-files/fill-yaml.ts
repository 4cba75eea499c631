import type { Findings } from './mistake.js';
import { fillFacts, reportText, textMistakes, type FactValues } from './text.rules.js';
import type { YamlFile, YamlPath } from './yaml-file.js';

/**
 * Goes through every string of a YAML file: notes what no text may hold, and returns the data with the facts filled
 * in. `used` collects the ids of the facts that were named.
 */
export function fillYaml(file: YamlFile, facts: FactValues, used: Set<string>, findings: Findings): unknown {
  const fillString = (written: string, path: YamlPath): string => {
    const filled = fillFacts(written, facts);
    const mistakes = [...textMistakes(written), ...filled.mistakes];
    if (mistakes.length > 0) reportText(findings, file.path, file.lineOf(path), mistakes);
    if (MARKDOWN.test(written)) {
      findings.warning(
        file.path,
        file.lineOf(path),
        'text.markdown-in-plain-text',
        'Texts in YAML are shown as they are.',
      );
    }
    for (const id of filled.used) used.add(id);
    return filled.text;
  };
  const fill = (value: unknown, path: YamlPath): unknown => {
    if (typeof value === 'string') return fillString(value.normalize('NFC'), path);
    if (Array.isArray(value)) return value.map((item, index) => fill(item, [...path, index]));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fill(item, [...path, key])]));
  };
  return fill(file.data, []);
}

/** Bold, a link or inline code. */
const MARKDOWN = /\*\*\S|\]\([a-z]+:|`/;
