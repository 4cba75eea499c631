import { waitAfter } from '../../offline/outbox.rules.js';

/** After so many failures in a row the page asks by itself, until the stream is back. */
const FAILURES_BEFORE_ASKING = 2;
export const ASK_EVERY_MS = 60_000;
/** A stream that ends sooner counts as one more failure: something on the way does not like it. */
const STEADY_MS = 30_000;

/** How the line reaches the server. */
export interface LiveWays {
  /** Listens until the stream ends, in whatever way; calls back once it flows. May reject. */
  readonly listen: (opened: () => void, signal: AbortSignal) => Promise<void>;
  /** Asks how things stand. May reject. */
  readonly ask: (signal: AbortSignal) => Promise<void>;
}

/**
 * The line by which news come: a stream, opened again after every end with back-off and jitter; where it cannot be had, a small question
 * from time to time. Whenever the stream has been opened the line asks once, for what was said before was not heard.
 */
export class LiveLine {
  private run: AbortController | null = null;
  private failures = 0;
  private asking: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly ways: LiveWays) {}

  /** Begins to listen, if it does not yet. */
  start(): void {
    if (this.run) return;
    this.run = new AbortController();
    const { signal } = this.run;
    if (this.failures >= FAILURES_BEFORE_ASKING) this.askFromTimeToTime(signal);
    void this.keepListening(signal);
  }

  /** Closes the stream and asks no more, until the next start. */
  stop(): void {
    this.run?.abort();
    this.run = null;
    this.askNoMore();
  }

  private async keepListening(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const listened = await this.listenOnce(signal);
      if (signal.aborted) return;
      this.failures = listened >= STEADY_MS ? 1 : this.failures + 1;
      if (this.failures >= FAILURES_BEFORE_ASKING) this.askFromTimeToTime(signal);
      await pause(waitAfter(this.failures, Math.random()), signal);
    }
  }

  /** @returns for how many milliseconds the stream flowed. */
  private async listenOnce(signal: AbortSignal): Promise<number> {
    let openedAt: number | null = null;
    const opened = (): void => {
      openedAt = Date.now();
      this.askNoMore();
      this.ask(signal);
    };
    await this.ways.listen(opened, signal).catch(() => undefined);
    return openedAt === null ? 0 : Date.now() - openedAt;
  }

  private askFromTimeToTime(signal: AbortSignal): void {
    if (this.asking !== undefined) return;
    this.asking = setInterval(() => this.ask(signal), ASK_EVERY_MS);
    this.ask(signal);
  }

  private askNoMore(): void {
    clearInterval(this.asking);
    this.asking = undefined;
  }

  private ask(signal: AbortSignal): void {
    this.ways.ask(signal).catch(() => undefined);
  }
}

/** Resolves after a while, or at once when the signal comes. */
async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end);
  });
}
