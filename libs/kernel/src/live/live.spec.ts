import { describe, expect, it } from '@jest/globals';
import type { Config } from '../config/index.js';
import type { Database } from '../database/index.js';
import { Live } from './live.js';

describe('a stream of hints', () => {
  it('ends at once when nobody reads it any more, even while it waits for a hint', async () => {
    const hints = new Live({} as Config, {} as Database).stream('never-published');
    const waiting = hints.next();
    await hints.return?.();
    expect(await waiting).toEqual({ done: true, value: undefined });
  });
});
