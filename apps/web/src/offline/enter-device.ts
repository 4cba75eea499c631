import { personalStore } from '../device/personal-store.js';
import { keepOwner, ownerId } from './owner.js';

/**
 * Makes this device the person's. Phones are shared: of whoever had it before nothing stays but what waits to be sent, which only
 * they can see when they come back.
 * @returns whether it was somebody else's.
 */
export function enterDevice(personId: string): boolean {
  const former = ownerId();
  if (former === personId) return false;
  personalStore.forgetAll();
  keepOwner(personId);
  if (former === null) return false;
  void import('./wipe-device.js').then(({ leaveOnlyOutbox }) => leaveOnlyOutbox(former)).catch(() => undefined);
  return true;
}
