import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { OutboxItem, SentItem } from './outbox-item.type.js';
import type { KeptDownload } from './download.type.js';
import type { KeptAnswer } from './kept-answer.type.js';

const VERSION = 1;
const PREFIX = 'sabak.';

interface PersonSchema extends DBSchema {
  /** Answers to queries, by the hash of the query. */
  answers: { key: string; value: KeptAnswer };
  outbox: { key: number; value: OutboxItem; indexes: { clientId: string } };
  sent: { key: number; value: SentItem };
  /** By enrolment and language. */
  downloads: { key: string; value: KeptDownload };
}

export type PersonDatabase = IDBPDatabase<PersonSchema>;

const open = new Map<string, Promise<PersonDatabase | null>>();

/**
 * What this device keeps for one person. A database each, so that nobody finds anything of another.
 * @returns null where the browser keeps nothing (forbidden, full, or too old).
 */
export function personDatabase(personId: string): Promise<PersonDatabase | null> {
  const known = open.get(personId);
  if (known) return known;
  const opening = openFor(personId).catch(() => null);
  open.set(personId, opening);
  return opening;
}

/** Deletes all that is kept for a person. */
export async function wipeDatabase(personId: string): Promise<void> {
  (await open.get(personId))?.close();
  open.delete(personId);
  // Another tab that still has it open closes it when it is asked to; see `blocking`.
  await deleteDB(nameOf(personId)).catch(() => undefined);
}

/** Everybody for whom this device keeps something; nobody where the browser does not say. */
export async function peopleHere(): Promise<string[]> {
  const databases = (await indexedDB.databases?.()) ?? [];
  return databases.flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : []));
}

function openFor(personId: string): Promise<PersonDatabase> {
  return openDB<PersonSchema>(nameOf(personId), VERSION, {
    upgrade(database) {
      database.createObjectStore('answers');
      const outbox = database.createObjectStore('outbox', { keyPath: 'key', autoIncrement: true });
      outbox.createIndex('clientId', 'clientId', { unique: true });
      database.createObjectStore('sent', { autoIncrement: true });
      database.createObjectStore('downloads');
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      open.delete(personId);
    },
    terminated: () => open.delete(personId),
  });
}

function nameOf(personId: string): string {
  return PREFIX + personId;
}
