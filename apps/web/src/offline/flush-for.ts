import { chosenLocale } from '../i18n/locale.js';
import { askWhoIsSignedIn, deliver } from './deliver.js';
import { flushOutbox, type FlushEnd, type Verdict } from './flush-outbox.js';
import type { OutboxStore } from './outbox-store.js';

interface FlushOptions {
  /** Ask whose session it is before anything is sent. */
  readonly isSessionInDoubt?: boolean;
}

/** Sends what waits for a person; of all tabs one at a time. Never rejects. */
export async function flushFor(
  personId: string,
  store: OutboxStore,
  onVerdicts: (verdicts: readonly Verdict[]) => Promise<void>,
  { isSessionInDoubt = false }: FlushOptions = {},
): Promise<FlushEnd> {
  const isOwnSession = async (): Promise<boolean> => (await askWhoIsSignedIn(chosenLocale())) === personId;
  const flush = async (): Promise<FlushEnd> => {
    try {
      if (isSessionInDoubt && !(await isOwnSession())) return 'signed-out';
      return await flushOutbox({ store, deliver, isOwnSession, onVerdicts });
    } catch {
      return 'unreachable';
    }
  };
  // Web Locks exist on secure origins only. Without them two tabs may send the same: the server knows a repetition.
  return navigator.locks ? navigator.locks.request(`sabak.outbox.${personId}`, flush) : flush();
}
