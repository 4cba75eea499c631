import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { KnownOperations, type KnownOperation } from './known-operations.js';

const schema = buildSchema('type Query { a: Int }');
const operation = (operationName?: string): KnownOperation => ({
  schema,
  document: parse('{ a }'),
  operationName,
  execute: () => ({ data: null }),
});

describe('known operations', () => {
  it('are known by their text and their name', () => {
    const known = new KnownOperations();
    const [one, two] = [operation('One'), operation('Two')];
    known.keep('query One { a } query Two { a }', one);
    known.keep('query One { a } query Two { a }', two);
    expect(known.find('query One { a } query Two { a }', 'One')).toBe(one);
    expect(known.find('query One { a } query Two { a }', 'Two')).toBe(two);
    expect(known.find('query One { a } query Two { a }', null)).toBeUndefined();
    expect(known.find('query One { a }  query Two { a }', 'One')).toBeUndefined();
  });

  it('push out the oldest, not those that come back', () => {
    const known = new KnownOperations();
    for (let number = 0; number < 500; number += 1) known.keep(`{ a } # ${number}`, operation());
    known.keep('{ a } # 499', operation());
    expect(known.find('{ a } # 0', undefined)).toBeDefined();
    known.keep('{ a } # 500', operation());
    expect(known.find('{ a } # 0', undefined)).toBeUndefined();
    expect(known.find('{ a } # 1', undefined)).toBeDefined();
  });
});
