import type { QueryClient } from '@tanstack/react-query';
import { VIEWER_KEY } from '../api/viewer-key.js';
import { connection } from '../device/connection.js';
import { installApp } from './app-update.js';
import { enterDevice } from './enter-device.js';
import { forgetOldAnswers, keepAnswers } from './kept-answers.js';
import { outbox } from './outbox.js';

const TIDY_AFTER_MS = 20_000;
const PROBE_EVERY_MS = 15_000;

/** Joins what the page knows of the server with what this device keeps: answers to read, deeds to send. */
export function attachOffline(client: QueryClient): void {
  client.getQueryCache().subscribe(({ type, query, ...event }) => {
    const isNews = type === 'updated' && 'action' in event && event.action.type === 'success';
    if (isNews && query.queryKey[0] === VIEWER_KEY[0]) {
      turnTo(client, (query.state.data as { id: string } | null)?.id ?? null);
    }
  });
  // After it is known whose device this is: the answer that says so is to be kept too.
  keepAnswers(client);
  watchConnection(client);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') outbox.sendNow();
  });
  // Another tab has signed somebody in or out.
  window.addEventListener('storage', ({ key }) => {
    if (key === null || key.endsWith('.owner')) void client.invalidateQueries({ queryKey: VIEWER_KEY });
  });
  // Not in the way of the first screen.
  if (document.readyState === 'complete') install();
  else window.addEventListener('load', install);
  setTimeout(() => void forgetOldAnswers().catch(() => undefined), TIDY_AFTER_MS);
}

/** While requests do not get through, one small one tries from time to time; when it does, all that failed is tried again. */
function watchConnection(client: QueryClient): void {
  const probe = async (): Promise<void> => {
    if (connection.current() === 'online' || document.visibilityState === 'hidden') return;
    connection.report(await fetch('/livez', { cache: 'no-store' }).then(Boolean, () => false));
  };
  setInterval(() => void probe(), PROBE_EVERY_MS);
  window.addEventListener('offline', () => connection.report(false));
  window.addEventListener('online', () => {
    void probe();
    outbox.sendNow();
  });
  connection.subscribe(() => {
    if (connection.current() === 'offline') return;
    outbox.sendNow();
    void client.refetchQueries({ type: 'active', predicate: ({ state }) => state.status === 'error' });
  });
}

/** Somebody is signed in, or nobody any more. */
function turnTo(client: QueryClient, personId: string | null): void {
  if (personId === null) return outbox.pause();
  const isOther = enterDevice(personId);
  // Signed in elsewhere in this browser as another person: nothing of the former one stays on the screen.
  if (isOther) client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== VIEWER_KEY[0] });
  void openOutbox(client, personId).catch(() => undefined);
}

async function openOutbox(client: QueryClient, personId: string): Promise<void> {
  const { showDeeds } = await import('./show-deeds.js');
  showDeeds(client);
  await outbox.openFor(personId);
}

function install(): void {
  void installApp().catch(() => undefined);
}
