import { flushFor } from '../offline/flush-for.js';
import { OUTBOX_CHANNEL, type OutboxNews } from '../offline/outbox-channel.js';
import { outboxStoreOf } from '../offline/outbox-store.js';
import { peopleHere } from '../offline/person-database.js';

/**
 * Sends what waits on this device while no page is open. Whose session it is, the server says: everybody else's things stay.
 * @throws Error when something is left, so that the browser tries again later.
 */
export async function sendOutboxes(): Promise<void> {
  const news = new BroadcastChannel(OUTBOX_CHANNEL);
  const ends: string[] = [];
  for (const personId of await peopleHere()) {
    const store = await outboxStoreOf(personId);
    const isWaiting = (await store.all()).some(({ state }) => state === 'waiting');
    if (!isWaiting) continue;
    const tell = async (verdicts: OutboxNews['verdicts']): Promise<void> => news.postMessage({ personId, verdicts });
    ends.push(await flushFor(personId, store, tell, { isSessionInDoubt: true }));
  }
  news.close();
  if (ends.includes('unreachable')) throw new Error('The server was not reached');
}
