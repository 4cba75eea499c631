const PREFIX = 'sabak.mine.';

/** What this device keeps for the signed-in person. Storage may be full or forbidden; the page then works without it. */
export const personalStore = {
  read(key: string): unknown {
    try {
      return JSON.parse(localStorage.getItem(PREFIX + key) ?? 'null') as unknown;
    } catch {
      return null;
    }
  },

  /** @returns whether it is kept. */
  write(key: string, value: unknown): boolean {
    try {
      localStorage.setItem(PREFIX + key, JSON.stringify(value));
      return true;
    } catch {
      return false;
    }
  },

  remove(key: string): void {
    try {
      localStorage.removeItem(PREFIX + key);
    } catch {
      // What cannot be reached is not there.
    }
  },

  /** Wipes everything: the next person at this device finds nothing. */
  forgetAll(): void {
    try {
      const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
      keys.forEach((key) => localStorage.removeItem(key));
    } catch {
      // As above.
    }
  },
};
