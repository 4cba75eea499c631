import { chosenLocale } from '../i18n/locale.js';
import { askWhoIsSignedIn, deliver } from './deliver.js';
import { flushOutbox, type FlushEnd, type Verdict } from './flush-outbox.js';
import type { OutboxStore } from './outbox-store.js';

/** Sends what waits for a person; of all tabs one at a time. Never rejects. */
export async function flushFor(
  personId: string,
  store: OutboxStore,
  onVerdicts: (verdicts: readonly Verdict[]) => Promise<void>,
): Promise<FlushEnd> {
  const isOwnSession = async (): Promise<boolean> => (await askWhoIsSignedIn(chosenLocale())) === personId;
  const flush = (): Promise<FlushEnd> =>
    flushOutbox({ store, deliver, isOwnSession, onVerdicts }).catch(() => 'unreachable' as const);
  // Web Locks exist on secure origins only. Without them two tabs may send the same: the server knows a repetition.
  return navigator.locks ? navigator.locks.request(`sabak.outbox.${personId}`, flush) : flush();
}
