import type { QueryClient } from '@tanstack/react-query';
import { VIEWER_KEY } from '../api/viewer-key.js';
import { applyVerdicts } from './after-delivery.js';
import { office } from './outbox-office.js';
import { outboxState } from './outbox-state.js';
import { patchAttempts, patchEnrolments } from './patch-enrolments.js';
import { withAnswers, withDeeds } from './pending.rules.js';

/** The operations whose answers change while deeds wait. */
const CHANGED_BY_DEEDS = ['Enrolment', 'MyCourses', 'Attempt'];

let shownTo: QueryClient | null = null;

/** From now on the screens show what waits to be sent as done, and what the server says to it. */
export function showDeeds(client: QueryClient): void {
  if (shownTo === client) return;
  shownTo = client;
  const show = (): void => {
    const { items } = outboxState.current();
    if (items.length === 0) return;
    patchEnrolments(client, (enrolment) => withDeeds(enrolment, items));
    patchAttempts(client, (attempt) => withAnswers(attempt, items));
  };
  outboxState.subscribe(show);
  askWhoIsHereWhenPaused(client);
  office.onVerdicts(async (verdicts) => applyVerdicts(client, verdicts));
  client.getQueryCache().subscribe(({ type, query, ...event }) => {
    const isNews = type === 'updated' && 'action' in event && event.action.type === 'success';
    // Not in the middle of the news, which others hear of, too.
    if (isNews && CHANGED_BY_DEEDS.includes(String(query.queryKey[0]))) queueMicrotask(show);
  });
}

/** Sending has met a session that is over, or another's: the page has to know who is signed in. */
function askWhoIsHereWhenPaused(client: QueryClient): void {
  let last = outboxState.current().state;
  outboxState.subscribe(() => {
    const { state } = outboxState.current();
    const isNew = state === 'paused' && last !== 'paused';
    last = state;
    if (isNew) void client.invalidateQueries({ queryKey: VIEWER_KEY });
  });
}
