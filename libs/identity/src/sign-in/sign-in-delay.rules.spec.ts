import { describe, expect, it } from '@jest/globals';
import { isForgotten, waitSeconds } from './sign-in-delay.rules.js';

const now = new Date('2026-11-23T06:00:00Z');
const ago = (seconds: number): Date => new Date(now.getTime() - seconds * 1000);

describe('growing delays on failed sign-ins', () => {
  it.each([
    [null, 0],
    [{ failures: 4, lastAt: now }, 0],
    [{ failures: 5, lastAt: now }, 5],
    [{ failures: 5, lastAt: ago(3) }, 2],
    [{ failures: 5, lastAt: ago(60) }, 0],
    [{ failures: 8, lastAt: now }, 40],
    [{ failures: 500, lastAt: now }, 900],
  ])('after %j one waits %d s', (past, seconds) => expect(waitSeconds(past, now)).toBe(seconds));

  it('forgets after a day', () => {
    expect(isForgotten({ failures: 9, lastAt: ago(86_500) }, now)).toBe(true);
    expect(isForgotten({ failures: 9, lastAt: ago(86_300) }, now)).toBe(false);
  });
});
