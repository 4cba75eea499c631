import type { OutboxItem } from './outbox-item.type.js';

/** `waiting`: until the server is reached; `paused`: until somebody signs in. */
export type OutboxState = 'idle' | 'sending' | 'waiting' | 'paused';

/** What the screens see; a new object after each change. */
export interface OutboxSnapshot {
  readonly items: readonly OutboxItem[];
  readonly state: OutboxState;
}

const listeners = new Set<() => void>();
let snapshot: OutboxSnapshot = { items: [], state: 'idle' };

/** What the screens see of the outbox. */
export const outboxState = {
  /** The same object until something changes. */
  current: (): OutboxSnapshot => snapshot,

  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },

  /** For the office alone: what the screens are to see from now on. */
  tell(news: OutboxSnapshot): void {
    snapshot = news;
    listeners.forEach((listener) => listener());
  },
};
