import { eventType } from '#kernel/outbox';

/** Somebody has opened an account. */
export const PersonJoined = eventType<{ personId: string; branch: string }>(
  'identity.person-joined.v1',
  'kept for reports on volunteers, which are not written yet',
);
