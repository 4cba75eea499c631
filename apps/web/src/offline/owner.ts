import { personalStore } from '../device/personal-store.js';

const OWNER = 'owner';

/** Whose things this device keeps; null before anybody has signed in. A session may have ended since. */
export function ownerId(): string | null {
  const kept = personalStore.read(OWNER);
  return typeof kept === 'string' ? kept : null;
}

export function keepOwner(personId: string): void {
  personalStore.write(OWNER, personId);
}
