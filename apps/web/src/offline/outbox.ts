import type { Locale } from '../i18n/locale.js';
import type { Deed, OutboxItem, SentItem } from './outbox-item.type.js';

// Its type is that of what is fetched.
const fetchOffice = async () => (await import('./outbox-office.js')).office;
let fetched: ReturnType<typeof fetchOffice> | null = null;

function office(): ReturnType<typeof fetchOffice> {
  fetched ??= fetchOffice().catch((error: unknown) => {
    fetched = null;
    throw error;
  });
  return fetched;
}

/**
 * The way of everything that the learner does: onto this device first, to the server as soon as it is reached. The first screen
 * needs only to know what waits; the work is fetched behind it.
 */
export const outbox = {
  /** Resolves once the deed is safe on this device. @param about the title of the activity. */
  async add(deed: Deed, about: string, locale: Locale): Promise<void> {
    await (await office()).add(deed, about, locale);
  },

  /** The learner wants a refused item to be tried once more. */
  async retry(item: OutboxItem): Promise<void> {
    await (await office()).retry(item);
  },

  /** The learner gives an item up. */
  async discard(item: OutboxItem): Promise<void> {
    await (await office()).discard(item);
  },

  /** All that is on its way, read from the device: what the screens see may not have been loaded yet. */
  async all(): Promise<readonly OutboxItem[]> {
    return (await office()).all();
  },

  /** What was sent lately, the latest first. */
  async sent(): Promise<SentItem[]> {
    return (await office()).sent();
  },

  /** Tries at once, however long the last failure asked to wait. */
  sendNow(): void {
    void office().then((work) => work.sendNow());
  },

  /** Opens the outbox of the signed-in person and begins to send. */
  async openFor(personId: string): Promise<void> {
    await (await office()).openFor(personId);
  },

  /** The session has ended: everything stays, nothing is sent. */
  pause(): void {
    // Where nothing was ever opened there is nothing to fetch for it.
    void fetched?.then((work) => work.pause());
  },

  /** Forgets whose it was, on the way out. What is kept on the device is not touched. */
  async close(): Promise<void> {
    (await office()).close();
  },
};
