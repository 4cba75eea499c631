import { describe, expect, it } from '@jest/globals';
import { statement } from './statement.js';

describe('a named statement', () => {
  it('may be declared again with the same text', () => {
    expect(statement('spec.one', 'select 1')).toEqual(statement('spec.one', 'select 1'));
  });

  it('is refused when its name already stands for another text', () => {
    statement('spec.two', 'select 2');
    expect(() => statement('spec.two', 'select 3')).toThrow('spec.two');
  });
});
