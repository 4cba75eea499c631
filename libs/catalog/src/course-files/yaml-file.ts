import { Composer, isAlias, isMap, isScalar, isSeq, LineCounter, Parser, visit, type CST, type Document } from 'yaml';
import type { Findings } from './mistake.js';

/** Where a value stands inside a YAML file: keys and list indexes from the root. */
export type YamlPath = readonly PropertyKey[];

/** A YAML file that could be read: its plain data, and the line on which every value stands. */
export interface YamlFile {
  path: string;
  data: unknown;
  lineOf(path: YamlPath): number;
}

/** Deeper than any course, and far from what would exhaust the recursive composer. */
const MAX_DEPTH = 30;
/** The composer compares every new key of a map with all the others. */
const MAX_ITEMS = 2000;
const MAX_SYNTAX_ERRORS = 3;

/**
 * Reads one YAML document. Anchors, aliases and tags are refused: a translator has to see every text where it stands.
 * Returns null, with the mistakes noted, where the file cannot be read at all.
 */
export function readYaml(path: string, source: string, findings: Findings): YamlFile | null {
  const lineCounter = new LineCounter();
  const tokens = [...new Parser(lineCounter.addNewLine).parse(source)];
  const monster = findMonster(tokens);
  if (monster !== null) {
    const message = `Values are nested more than ${MAX_DEPTH} deep, or a list is longer than ${MAX_ITEMS}.`;
    findings.mistake(path, lineCounter.linePos(monster).line, 'yaml.syntax', message);
    return null;
  }
  const [document, ...others] = new Composer({ lineCounter, version: '1.2' }).compose(tokens, true, source.length);
  const errors = [...document.errors, ...document.warnings].map(({ pos, message }) => ({ offset: pos[0], message }));
  if (others.length > 0) errors.push({ offset: others[0].range[0], message: 'A file holds one document.' });
  if (errors.length > 0) {
    reportErrors(path, errors, lineCounter, findings);
    return null;
  }
  if (refuseForeignParts(path, document, lineCounter, findings)) return null;
  return { path, data: document.toJS(), lineOf: (keys) => lineCounter.linePos(offsetOf(document, keys)).line };
}

/** The offset of the first value that is nested too deep or has too many members; the search itself never recurses. */
function findMonster(tokens: readonly CST.Token[]): number | null {
  const stack = tokens.map((token) => ({ token, depth: 0 }));
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { token, depth } = top;
    if (depth > MAX_DEPTH) return token.offset;
    if (token.type === 'document' && token.value) stack.push({ token: token.value, depth });
    if (!('items' in token)) continue;
    if (token.items.length > MAX_ITEMS) return token.offset;
    for (const { key, value } of token.items) {
      if (key) stack.push({ token: key, depth: depth + 1 });
      if (value) stack.push({ token: value, depth: depth + 1 });
    }
  }
  return null;
}

/** After a slip in the syntax everything below looks wrong, so the first lines say enough. */
function reportErrors(
  path: string,
  errors: readonly { offset: number; message: string }[],
  lines: LineCounter,
  findings: Findings,
): void {
  const byLine = new Map(
    [...errors].reverse().map(({ offset, message }): [number, string] => [lines.linePos(offset).line, message]),
  );
  const first = [...byLine].sort(([one], [other]) => one - other).slice(0, MAX_SYNTAX_ERRORS);
  for (const [line, message] of first) findings.mistake(path, line, 'yaml.syntax', message);
}

function refuseForeignParts(path: string, document: Document, lines: LineCounter, findings: Findings): boolean {
  let found = false;
  visit(document, {
    Pair(_key, { key }) {
      if (isScalar(key) || isAlias(key)) return;
      found = true;
      const offset = isMap(key) || isSeq(key) ? (key.range?.[0] ?? 0) : 0;
      findings.mistake(path, lines.linePos(offset).line, 'yaml.syntax', 'A key is a word, not a list or a map.');
    },
    Node(_key, node) {
      const named = isAlias(node) || ('anchor' in node && node.anchor) || node.tag;
      if (!named || isImplicitTag(node.tag)) return;
      found = true;
      const line = lines.linePos(node.range?.[0] ?? 0).line;
      findings.mistake(path, line, 'yaml.alias', 'Anchors, aliases and tags have no place here; write the text out.');
    },
  });
  return found;
}

function isImplicitTag(tag: string | undefined): boolean {
  return tag === '!';
}

/** Where the value begins, or its key where it has one, or the nearest value around it that exists. */
function offsetOf(document: Document, keys: YamlPath): number {
  let node: unknown = document.contents;
  let offset = isMap(node) || isSeq(node) || isScalar(node) ? (node.range?.[0] ?? 0) : 0;
  for (const key of keys) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (!pair || !isScalar(pair.key)) break;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(key)];
      if (!isMap(item) && !isSeq(item) && !isScalar(item)) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else break;
  }
  return offset;
}
