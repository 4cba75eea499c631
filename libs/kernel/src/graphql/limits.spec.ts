import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { CostLimit } from './limits.js';

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
