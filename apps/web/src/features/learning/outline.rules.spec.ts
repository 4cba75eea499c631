import { describe, expect, it } from '@jest/globals';
import { doneIn, moduleOf, placeOf, stepsOf } from './outline.rules.js';

const modules = [{ activities: [{ id: 'a' }, { id: 'b' }] }, { activities: [] }, { activities: [{ id: 'c' }] }];

describe('the outline of a course', () => {
  it('is walked over the borders of its modules', () => {
    expect(stepsOf(modules).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it.each([
    ['a', null, 'b'],
    ['b', 'a', 'c'],
    ['c', 'b', null],
  ])('%s stands between %s and %s', (id, previous, next) => {
    const place = placeOf(modules, id);
    expect([place?.previous?.id ?? null, place?.next?.id ?? null]).toEqual([previous, next]);
  });

  it('has no place for what is not in it', () => expect(placeOf(modules, 'd')).toBeNull());

  it('counts what is completed in a module', () => {
    expect(modules.map((module) => doneIn(module, ['b', 'c', 'elsewhere']))).toEqual([1, 0, 1]);
  });

  it.each([
    ['a', [1, 1]],
    ['b', [1, 2]],
    ['c', [3, 1]],
    ['d', null],
  ])('tells in which module %s stands', (id, numbers) => {
    const place = moduleOf(modules, id);
    expect(place && [place.moduleNumber, place.stepNumber]).toEqual(numbers);
  });
});
