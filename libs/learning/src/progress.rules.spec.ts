import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { activityToResume, clipOccurrence, isFinished, progressOf } from './progress.rules.js';

const seven = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

describe('progress (I1)', () => {
  it.each<[string, string[], string[], [percent: number, done: number, total: number], boolean]>([
    ['nothing yet', seven, [], [0, 0, 7], false],
    ['one of seven', seven, ['c'], [14, 1, 7], false],
    ['all but one is never 100', seven, ['a', 'b', 'c', 'd', 'e', 'f'], [85, 6, 7], false],
    ['all', seven, [...seven], [100, 7, 7], true],
    ['all, in any order and with more', seven, ['x', ...[...seven].reverse()], [100, 7, 7], true],
    ['the same one twice counts once', seven, ['a', 'a', 'a'], [14, 1, 7], false],
    ['what is not of the version is ignored', seven, ['x', 'y'], [0, 0, 7], false],
    ['a course that requires nothing is never finished', [], ['a'], [0, 0, 0], false],
    ['one of 200 is rounded down', Array.from({ length: 200 }, (_, i) => `${i}`), ['0'], [0, 1, 200], false],
  ])('%s', (_name, required, completed, [percent, done, total], finished) => {
    const progress = progressOf(required, completed);
    expect(progress).toEqual({ percent, done, total });
    expect(isFinished(progress)).toBe(finished);
  });

  const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,2}$/), { maxLength: 30 });
  const completions = fc.array(fc.stringMatching(/^[a-z]{1,2}$/), { maxLength: 60 });

  it('stays between 0 and 100, an integer, and is 100 exactly when everything required is done', () => {
    fc.assert(
      fc.property(ids, completions, (required, completed) => {
        const progress = progressOf(required, completed);
        expect(Number.isInteger(progress.percent)).toBe(true);
        expect(progress.percent).toBeGreaterThanOrEqual(0);
        expect(progress.percent).toBeLessThanOrEqual(100);
        const all = required.length > 0 && required.every((id) => completed.includes(id));
        expect(progress.percent === 100).toBe(all);
        expect(isFinished(progress)).toBe(all);
      }),
    );
  });

  it('never falls when another completion is recorded', () => {
    fc.assert(
      fc.property(ids, completions, fc.stringMatching(/^[a-z]{1,2}$/), (required, completed, next) => {
        const before = progressOf(required, completed);
        const after = progressOf(required, [...completed, next]);
        expect(after.percent).toBeGreaterThanOrEqual(before.percent);
        expect(after.done - before.done).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('does not depend on order or repetition (I10)', () => {
    const shuffled = completions.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: 2 * all.length })),
    );
    fc.assert(
      fc.property(ids, shuffled, (required, [completed, replayed]) =>
        expect(progressOf(required, replayed)).toEqual(progressOf(required, completed)),
      ),
    );
  });

  it('a lesson added to a later edition never lowers a finished learner, for the version is pinned', () => {
    fc.assert(
      fc.property(ids, ids, (pinned, later) => {
        fc.pre(pinned.length > 0);
        const laterEdition = [...new Set([...pinned, ...later])];
        // What somebody does in the newer edition is recorded, and changes nothing in the finished one.
        expect(progressOf(pinned, [...pinned, ...laterEdition]).percent).toBe(100);
      }),
    );
  });
});

describe('the activity to continue with', () => {
  it.each<[string, string[], string | null, string | null]>([
    ['the first, at the start', [], null, 'a'],
    ['where one was', ['a'], 'd', 'd'],
    ['the first open one, if that is completed', ['a', 'd'], 'd', 'b'],
    ['order is free, so holes are found', ['b', 'c', 'd', 'e', 'f', 'g'], 'g', 'a'],
    ['a last look back, when all is done', [...seven], 'c', 'c'],
    ['nothing, when all is done and nothing is known', [...seven], null, null],
  ])('is %s', (_name, completed, visited, expected) =>
    expect(activityToResume(seven, completed, visited)).toBe(expected),
  );
});

describe('the clock of a phone', () => {
  const enrolledAt = new Date('2026-11-01T00:00:00Z');
  const now = new Date('2026-11-23T06:00:00Z');
  it.each([
    ['2026-11-10T10:00:00Z', '2026-11-10T10:00:00Z'],
    ['2026-11-24T06:00:00Z', '2026-11-23T06:00:00Z'],
    ['1970-01-01T00:00:00Z', '2026-11-01T00:00:00Z'],
    ['no time at all', '2026-11-23T06:00:00Z'],
  ])('%s is taken as %s', (occurred, taken) =>
    expect(clipOccurrence(new Date(occurred), enrolledAt, now)).toEqual(new Date(taken)),
  );

  it('never names the future, even where the enrolment does', () => {
    expect(clipOccurrence(now, new Date(now.getTime() + 5_000), now)).toEqual(now);
  });
});
