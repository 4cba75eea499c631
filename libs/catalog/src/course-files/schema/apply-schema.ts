import type { z } from 'zod';
import type { Findings, MistakeCode } from '../mistake.js';
import type { YamlFile, YamlPath } from '../yaml-file.js';

/**
 * Applies a schema to a part of a YAML file. Notes every mistake on its line and returns null where there is one.
 * `data` is what stands at `at`, already with its facts filled in.
 */
export function applySchema<T extends z.ZodType>(
  schema: T,
  file: YamlFile,
  at: YamlPath,
  data: unknown,
  findings: Findings,
): z.output<T> | null {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  for (const issue of result.error.issues) reportIssue(issue, file, at, data, findings);
  return null;
}

type Issue = z.core.$ZodIssue;

function reportIssue(issue: Issue, file: YamlFile, at: YamlPath, data: unknown, findings: Findings): void {
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) {
      const path = [...issue.path, key];
      findings.mistake(
        file.path,
        file.lineOf([...at, ...path]),
        'schema.unknown-key',
        `${spell([...at, ...path])}: no such key.`,
      );
    }
    return;
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    for (const nested of mostLikelyIssues(issue.errors)) {
      reportIssue({ ...nested, path: [...issue.path, ...nested.path] }, file, at, data, findings);
    }
    return;
  }
  const path = [...at, ...issue.path];
  const missing = valueAt(data, issue.path) === undefined;
  const message = missing ? 'is missing' : issue.message;
  findings.mistake(
    file.path,
    file.lineOf(path),
    missing ? 'schema.missing-key' : codeOf(issue),
    `${spell(path)}: ${message}.`.replace('..', '.'),
  );
}

/** The author meant the alternative that fits best: the one with the fewest objections. */
function mostLikelyIssues(alternatives: readonly Issue[][]): Issue[] {
  return [...alternatives].sort((one, other) => weight(one) - weight(other))[0];
}

function weight(issues: readonly Issue[]): number {
  return issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0);
}

function codeOf(issue: Issue): MistakeCode {
  switch (issue.code) {
    case 'custom':
      return (issue.params as { code: MistakeCode }).code;
    case 'too_small':
    case 'too_big':
      return 'schema.out-of-range';
    case 'invalid_format':
      return 'schema.wrong-format';
    case 'invalid_value':
    case 'invalid_union':
      return 'schema.unknown-value';
    default:
      return 'schema.wrong-type';
  }
}

function valueAt(data: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), data);
}

function isRecord(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}

function spell(path: YamlPath): string {
  return path.length === 0 ? 'The file' : path.map(String).join('.');
}
