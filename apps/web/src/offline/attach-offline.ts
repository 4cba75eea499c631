import type { QueryClient } from '@tanstack/react-query';
import { VIEWER_KEY } from '../api/viewer-key.js';
import { enterDevice } from './enter-device.js';
import { forgetOldAnswers, keepAnswers } from './kept-answers.js';
import { outbox } from './outbox.js';
import { patchAttempts, patchEnrolments } from './patch-enrolments.js';
import { withAnswers, withDeeds } from './pending.rules.js';

/** The operations whose answers change while deeds wait. */
const CHANGED_BY_DEEDS = ['Enrolment', 'MyCourses', 'Attempt'];
const TIDY_AFTER_MS = 20_000;

/** Joins what the page knows of the server with what this device keeps: answers to read, deeds to send. */
export function attachOffline(client: QueryClient): void {
  keepAnswers(client);
  const showDeeds = (): void => {
    const { items } = outbox.current();
    if (items.length === 0) return;
    patchEnrolments(client, (enrolment) => withDeeds(enrolment, items));
    patchAttempts(client, (attempt) => withAnswers(attempt, items));
  };
  outbox.subscribe(showDeeds);
  outbox.onVerdicts(async (verdicts) => {
    const { applyVerdicts } = await import('./after-delivery.js');
    applyVerdicts(client, verdicts);
  });
  client.getQueryCache().subscribe(({ type, query, ...event }) => {
    if (type !== 'updated' || !('action' in event) || event.action.type !== 'success') return;
    const [name] = query.queryKey;
    if (name === VIEWER_KEY[0]) turnTo(client, (query.state.data as { id: string } | null)?.id ?? null);
    if (CHANGED_BY_DEEDS.includes(String(name))) queueMicrotask(showDeeds);
  });
  listenToBrowser(client);
}

/** Somebody is signed in, or nobody any more. */
function turnTo(client: QueryClient, personId: string | null): void {
  if (personId === null) return outbox.pause();
  const isOther = enterDevice(personId);
  // Signed in elsewhere in this browser as another person: nothing of the former one stays on the screen.
  if (isOther) client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== VIEWER_KEY[0] });
  void outbox.openFor(personId);
}

function listenToBrowser(client: QueryClient): void {
  window.addEventListener('online', outbox.sendNow);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') outbox.sendNow();
  });
  // Another tab has signed somebody in or out.
  window.addEventListener('storage', ({ key }) => {
    if (key === null || key.endsWith('.owner')) void client.invalidateQueries({ queryKey: VIEWER_KEY });
  });
  setTimeout(() => void forgetOldAnswers().catch(() => undefined), TIDY_AFTER_MS);
}
