import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, getIntrospectionQuery, parse, specifiedRules, validate } from 'graphql';
import { CostLimit, LIMIT_RULES } from './limits.js';

const schema = buildSchema(`
  type Query { small(first: Int): NodeConnection big(first: Int): NodeConnection }
  type NodeConnection { nodes: [Node!]! }
  type Node { a: Int children(first: Int): NodeConnection }
`);
const pages = (variables: string, big: string): string =>
  `query (${variables}) { small(first: $x) { nodes { a } } big(first: $y) ${big} { nodes { children(first: 100) { nodes { a } } } } }`;

/** A limit and one document, which comes back with other variables. */
function limitOn(text: string): (variables: Record<string, unknown>) => boolean {
  const limit = new CostLimit();
  const operation = { schema, document: parse(text), operationName: undefined };
  return (variables) => limit.allows(operation, variables);
}

describe('the cost of an operation that comes back', () => {
  it('depends on which page has which size', () => {
    const allows = limitOn(pages('$x: Int, $y: Int', ''));
    expect(allows({ x: 100, y: 1 })).toBe(true);
    expect(allows({ x: 1, y: 100 })).toBe(false);
    expect(allows({ y: 1, x: 100 })).toBe(true);
  });

  it('depends on what is left out', () => {
    const allows = limitOn(pages('$x: Int, $y: Int, $with: Boolean!', '@include(if: $with)'));
    expect(allows({ x: 1, y: 100, with: false })).toBe(true);
    expect(allows({ x: 1, y: 100, with: true })).toBe(false);
  });

  it('is told with the refusal', () => {
    const operation = {
      schema,
      document: parse('{ big(first: 100) { nodes { children(first: 100) { nodes { a } } } } }'),
      operationName: undefined,
    };
    expect(() => new CostLimit().check(operation, {})).toThrow(
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'OPERATION_TOO_COSTLY', most: 20_000 }) }),
    );
  });
});

describe('questions about the schema', () => {
  const ours = buildSchema(readFileSync('apps/api/schema.graphql', 'utf8'));
  const everything = { schemaDescription: true, inputValueDeprecation: true, directiveIsRepeatable: true, oneOf: true };

  function refusalOf(text: string): string | null {
    const document = parse(text);
    const [finding] = validate(ours, document, [...specifiedRules, ...LIMIT_RULES]);
    if (finding) return String(finding.extensions.limit ?? finding.message);
    const allows = new CostLimit().allows({ schema: ours, document, operationName: undefined }, {});
    return allows ? null : 'OPERATION_TOO_COSTLY';
  }

  it.each([
    ['the standard question', getIntrospectionQuery(), null],
    ['the longest standard question', getIntrospectionQuery(everything), null],
    ['one type', '{ __type(name: "Query") { fields { name type { name } } } }', null],
    [
      'three lists of types in each other',
      '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }',
      'Maximum introspection depth exceeded',
    ],
    [
      'lists that the rule of graphql-js does not count',
      '{ __schema { types { fields { args { type { fields { args { type { enumValues { name } } } } } } } } } }',
      'OPERATION_TOO_COSTLY',
    ],
    [
      'the same list again and again',
      `{ __schema { types { ${'abcdefghijklmno'.replace(/./g, '$&: fields { type { fields { type { enumValues { name description } } } } } ')} } } }`,
      'OPERATION_TOO_COSTLY',
    ],
    [
      'types unwrapped without end',
      `{ __schema { types ${'{ ofType '.repeat(30)} { name } ${'}'.repeat(30)} } }`,
      'OPERATION_TOO_DEEP',
    ],
    [
      'deep data beside a harmless field',
      `{ a: __typename viewer ${'{ person '.repeat(12)} { id } ${'}'.repeat(12)} }`,
      'OPERATION_TOO_DEEP',
    ],
  ])('%s', (_what, text, refusal) => expect(refusalOf(text)).toBe(refusal));
});
