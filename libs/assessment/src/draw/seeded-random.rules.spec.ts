import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { randomFrom, shuffle, shuffleAnew } from './seeded-random.rules.js';

const firstOf = (seed: string, count: number) => {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => Math.floor(random() * 1_000_000));
};

describe('randomFrom', () => {
  it('gives the numbers of the first release: open attempts depend on them', () => {
    expect(firstOf('sabak', 4)).toEqual([350_788, 809_441, 407_008, 364_163]);
    expect(firstOf('', 2)).toEqual([38_314, 474_214]);
    expect(shuffle([...'abcdefgh'], randomFrom('сабак')).join('')).toBe('bgfhceda');
  });

  it('gives the same row for the same seed and another one for another seed', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (seed, other) => {
        expect(firstOf(seed, 8)).toEqual(firstOf(seed, 8));
        fc.pre(seed !== other);
        expect(firstOf(seed, 8)).not.toEqual(firstOf(other, 8));
      }),
    );
  });

  it('spreads evenly over neighbouring seeds', () => {
    const buckets = Array<number>(10).fill(0);
    for (let seed = 0; seed < 10_000; seed++) buckets[Math.floor(randomFrom(`attempt-${seed}`)() * 10)]! += 1;
    expect(Math.min(...buckets)).toBeGreaterThan(880);
    expect(Math.max(...buckets)).toBeLessThan(1120);
  });
});

describe('shuffle', () => {
  it('keeps every thing and leaves the given list alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (things, seed) => {
        const before = [...things];
        expect(shuffle(things, randomFrom(seed)).sort()).toEqual([...things].sort());
        expect(things).toEqual(before);
      }),
    );
  });

  it('gives every order of three about equally often', () => {
    const counts = countOrders((seed) => shuffle(['a', 'b', 'c'], randomFrom(seed)));
    expect([...counts.keys()].sort()).toEqual(['abc', 'acb', 'bac', 'bca', 'cab', 'cba']);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(130);
  });
});

describe('shuffleAnew', () => {
  it('gives every order of three but the given one, about equally often', () => {
    const counts = countOrders((seed) => shuffleAnew(['a', 'b', 'c'], randomFrom(seed)));
    expect([...counts.keys()].sort()).toEqual(['acb', 'bac', 'bca', 'cab', 'cba']);
    for (const count of counts.values()) expect(Math.abs(count - 1200)).toBeLessThan(150);
  });

  it.each([[[]], [['a']]])('has no other order for %j', (things) => {
    expect(shuffleAnew(things, randomFrom('seed'))).toEqual(things);
  });
});

function countOrders(orderOf: (seed: string) => string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (let seed = 0; seed < 6000; seed++) {
    const order = orderOf(`seed-${seed}`).join('');
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  return counts;
}
