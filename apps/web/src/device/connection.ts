/** Whether requests reach the server. The browser's own `navigator.onLine` is no proof: it knows the cable, not the way. */
export type Connection = 'online' | 'offline';

const listeners = new Set<() => void>();
let state: Connection = 'online';

/** What the page knows of its connection, by what its requests experience. */
export const connection = {
  current: (): Connection => state,

  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },

  /** @param reached whether a request was answered by the server, with whatever answer. */
  report(reached: boolean): void {
    const seen: Connection = reached ? 'online' : 'offline';
    if (seen === state) return;
    state = seen;
    listeners.forEach((listener) => listener());
  },
};
