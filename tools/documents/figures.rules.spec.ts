import { describe, expect, it } from '@jest/globals';
import { achievements, spending, totalOf } from './figures.rules.mjs';

const courses = { p1: [150_000, 147_000], p2: [300_000, 246_000], rest: 150_000 } as const;
const transport = { p1: [120_000, 114_000], p2: [200_000, 224_000], rest: 120_000 } as const;

describe('the figures of a worked report', () => {
  it('add up over the periods', () => {
    const [first, second, toDate] = achievements({
      p1: { target: 120, actual: 116 },
      p2: { target: 240, actual: 175 },
    });
    expect([first, second, toDate].map(({ ratio }) => ratio?.toFixed(3))).toEqual(['0.967', '0.729', '0.808']);
    expect(toDate).toMatchObject({ target: 360, actual: 291 });
  });

  it('of a sample to date are those of everybody checked, not the average of two shares', () => {
    const half = { target: 0.8 };
    const [, , toDate] = achievements({
      ...{ sample: true, p1: { ...half, passed: 25, checked: 30 }, p2: { ...half, passed: 38, checked: 50 } },
    });
    expect(toDate.actual).toBeCloseTo(63 / 80, 10);
  });

  it('have no percentage where nothing was planned', () => {
    const [first] = achievements({ p1: { target: 0, actual: 0 }, p2: { target: 360, actual: 352 } });
    expect(first.ratio).toBeNull();
    expect(spending({ p1: [0, 0], p2: [0, 10], rest: 0 }).period.ratio).toBeNull();
  });

  it('tell under from over the budget', () => {
    expect(spending(courses).period).toEqual({ budget: 300_000, spent: 246_000, variance: -54_000, ratio: -0.18 });
    expect(spending(transport).period).toEqual({ budget: 200_000, spent: 224_000, variance: 24_000, ratio: 0.12 });
    expect(spending(courses)).toMatchObject({ toDate: { variance: -57_000 }, project: 600_000, left: 207_000 });
  });

  it('of all lines are their sums', () => {
    expect(totalOf([courses, transport])).toEqual({ p1: [270_000, 261_000], p2: [500_000, 470_000], rest: 270_000 });
  });
});
