import { personalStore } from '../device/personal-store.js';
import { downloads } from './downloads.js';
import { MEDIA_CACHE } from './media-cache.js';
import { outbox } from './outbox.js';
import { ownerId } from './owner.js';
import { personDatabase, wipeDatabase } from './person-database.js';

/** Wipes everything that this device keeps for whoever has signed out, what waits to be sent, too. */
export async function wipeDevice(): Promise<void> {
  const owner = ownerId();
  await outbox.close();
  downloads.close();
  personalStore.forgetAll();
  await Promise.all([owner ? wipeDatabase(owner) : null, wipeMedia()]);
}

/** Wipes what somebody has read and taken along. */
export async function leaveOnlyOutbox(personId: string): Promise<void> {
  downloads.close();
  const database = await personDatabase(personId);
  await Promise.all([database?.clear('answers'), database?.clear('downloads'), database?.clear('sent'), wipeMedia()]);
}

async function wipeMedia(): Promise<void> {
  if (typeof caches !== 'undefined') await caches.delete(MEDIA_CACHE).catch(() => false);
}
