import { isSameDeed, isSupersededBy } from './outbox.rules.js';
import type { Deed, OutboxItem, SentItem } from './outbox-item.type.js';
import { personDatabase, type PersonDatabase } from './person-database.js';

const MOST_SENT_KEPT = 50;

/** What is known of a deed besides the deed. */
export type DeedFacts = Pick<OutboxItem, 'clientId' | 'about' | 'locale' | 'occurredAt'>;

/** Where deeds wait. */
export interface OutboxStore {
  /** In the order in which they happened. */
  all(): Promise<OutboxItem[]>;
  /** Resolves once the deed is safe on this device. @returns the item, which is the waiting one if the deed waits already. */
  add(deed: Deed, facts: DeedFacts): Promise<OutboxItem>;
  /** Does nothing to an item that is gone. */
  change(key: number, change: Partial<Pick<OutboxItem, 'state' | 'tries' | 'refusal'>>): Promise<void>;
  /** @param sentAt when the server took it, ISO 8601; null: the learner threw it away. */
  remove(items: readonly OutboxItem[], sentAt: string | null): Promise<void>;
  /** What was sent lately, the latest first. */
  sent(): Promise<SentItem[]>;
}

/** The outbox of a person: in their database, or in memory where the browser keeps nothing. */
export async function outboxStoreOf(personId: string): Promise<OutboxStore> {
  const database = await personDatabase(personId);
  return database ? new KeptOutbox(database) : new PassingOutbox();
}

class KeptOutbox implements OutboxStore {
  constructor(private readonly database: PersonDatabase) {}

  all(): Promise<OutboxItem[]> {
    return this.database.getAll('outbox');
  }

  async add(deed: Deed, facts: DeedFacts): Promise<OutboxItem> {
    const transaction = this.database.transaction('outbox', 'readwrite', { durability: 'strict' });
    const waiting = await transaction.store.getAll();
    const same = waiting.find((item) => isSameDeed(item, deed));
    if (same) return same;
    const superseded = waiting.filter((item) => isSupersededBy(item, deed));
    await Promise.all(superseded.map(({ key }) => transaction.store.delete(key)));
    const item = newItem(deed, facts);
    const key = await transaction.store.add(item as OutboxItem);
    await transaction.done;
    return { ...item, key } as OutboxItem;
  }

  async change(key: number, change: Partial<OutboxItem>): Promise<void> {
    const transaction = this.database.transaction('outbox', 'readwrite');
    const item = await transaction.store.get(key);
    if (item) await transaction.store.put({ ...item, ...change } as OutboxItem);
    await transaction.done;
  }

  async remove(items: readonly OutboxItem[], sentAt: string | null): Promise<void> {
    const transaction = this.database.transaction(['outbox', 'sent'], 'readwrite');
    await Promise.all(items.map(({ key }) => transaction.objectStore('outbox').delete(key)));
    const sent = transaction.objectStore('sent');
    if (sentAt) await Promise.all(items.map((item) => sent.add(sentItem(item, sentAt))));
    const keys = await sent.getAllKeys();
    await Promise.all(keys.slice(0, -MOST_SENT_KEPT).map((key) => sent.delete(key)));
    await transaction.done;
  }

  async sent(): Promise<SentItem[]> {
    return (await this.database.getAll('sent')).reverse();
  }
}

/** Lasts as long as the page. */
class PassingOutbox implements OutboxStore {
  private items: OutboxItem[] = [];
  private gone: SentItem[] = [];
  private lastKey = 0;

  async all(): Promise<OutboxItem[]> {
    return this.items;
  }

  async add(deed: Deed, facts: DeedFacts): Promise<OutboxItem> {
    const same = this.items.find((item) => isSameDeed(item, deed));
    if (same) return same;
    const item = { ...newItem(deed, facts), key: (this.lastKey += 1) } as OutboxItem;
    this.items = [...this.items.filter((known) => !isSupersededBy(known, deed)), item];
    return item;
  }

  async change(key: number, change: Partial<OutboxItem>): Promise<void> {
    this.items = this.items.map((item) => (item.key === key ? ({ ...item, ...change } as OutboxItem) : item));
  }

  async remove(items: readonly OutboxItem[], sentAt: string | null): Promise<void> {
    const keys = items.map(({ key }) => key);
    this.items = this.items.filter(({ key }) => !keys.includes(key));
    if (sentAt) this.gone = [...items.map((item) => sentItem(item, sentAt)), ...this.gone].slice(0, MOST_SENT_KEPT);
  }

  async sent(): Promise<SentItem[]> {
    return this.gone;
  }
}

function newItem(deed: Deed, facts: DeedFacts): Omit<OutboxItem, 'key'> {
  return { ...deed, ...facts, state: 'waiting', tries: 0, refusal: null };
}

function sentItem({ clientId, kind, about, occurredAt }: OutboxItem, sentAt: string): SentItem {
  return { clientId, kind, about, occurredAt, sentAt };
}
