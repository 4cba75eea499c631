import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ASK_EVERY_MS, LiveLine } from './live-line.js';

const LONG_MS = 10 * 60_000;

/** A server whose stream can be had, or not; it notes what it is asked. */
class FakeServer {
  hasStream = true;
  streams = 0;
  open = 0;
  asked = 0;
  private end: () => void = () => undefined;

  readonly ways = {
    listen: async (opened: () => void, signal: AbortSignal): Promise<void> => {
      this.streams += 1;
      if (!this.hasStream) throw new Error('No stream');
      this.open += 1;
      opened();
      await new Promise<void>((resolve) => {
        this.end = resolve;
        signal.addEventListener('abort', () => resolve());
      });
      this.open -= 1;
    },
    ask: async (): Promise<void> => {
      this.asked += 1;
    },
  };

  hangUp(): void {
    this.end();
  }
}

describe('the line by which news come', () => {
  let server: FakeServer;
  let line: LiveLine;
  const pass = (milliseconds: number): Promise<void> => jest.advanceTimersByTimeAsync(milliseconds);

  beforeEach(() => {
    jest.useFakeTimers();
    server = new FakeServer();
    line = new LiveLine(server.ways);
  });
  afterEach(() => {
    line.stop();
    jest.useRealTimers();
  });

  it('asks once when the stream is open, and no more while it flows', async () => {
    line.start();
    await pass(LONG_MS);
    expect([server.streams, server.open, server.asked]).toEqual([1, 1, 1]);
  });

  it('opens the stream again after its end, and asks what was missed', async () => {
    line.start();
    await pass(LONG_MS);
    server.hangUp();
    await pass(3_000);
    expect([server.streams, server.open, server.asked]).toEqual([2, 1, 2]);
  });

  it('asks from time to time when the stream cannot be had, and tries it more and more seldom', async () => {
    server.hasStream = false;
    line.start();
    await pass(1_000);
    expect([server.streams, server.asked]).toEqual([1, 0]);
    await pass(2_000);
    expect(server.asked).toBe(1);
    await pass(10 * ASK_EVERY_MS);
    expect(server.asked).toBe(11);
    expect(server.streams).toBeGreaterThan(5);
    expect(server.streams).toBeLessThan(12);
  });

  it('asks no more once the stream is back', async () => {
    server.hasStream = false;
    line.start();
    await pass(LONG_MS);
    server.hasStream = true;
    await pass(LONG_MS);
    const { asked } = server;
    await pass(LONG_MS);
    expect([server.open, server.asked]).toEqual([1, asked]);
  });

  it('does not hurry back to a stream that ends as soon as it is open', async () => {
    line.start();
    for (let second = 0; second < 600; second += 1) {
      await pass(1_000);
      server.hangUp();
    }
    expect(server.streams).toBeLessThan(12);
  });

  it('is silent when it is stopped, and begins anew when it is started again', async () => {
    line.start();
    line.start();
    await pass(LONG_MS);
    line.stop();
    await pass(LONG_MS);
    expect([server.streams, server.open, server.asked]).toEqual([1, 0, 1]);
    line.start();
    await pass(0);
    expect([server.streams, server.open, server.asked]).toEqual([2, 1, 2]);
  });

  it('asks at once on its return when the stream could not be had before', async () => {
    server.hasStream = false;
    line.start();
    await pass(LONG_MS);
    line.stop();
    const { asked } = server;
    await pass(LONG_MS);
    expect(server.asked).toBe(asked);
    line.start();
    await pass(0);
    expect(server.asked).toBe(asked + 1);
  });
});
