/// <reference lib="webworker" />
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  precacheAndRoute,
  type PrecacheEntry,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { OUTBOX_SYNC } from '../offline/outbox-channel.js';
import { answerMedia, isMedia } from './answer-media.js';
import { sendOutboxes } from './send-outboxes.js';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: (string | PrecacheEntry)[] };

/** What the server makes itself; anything else that somebody opens is a screen of the page. */
const NOT_SCREENS = [/^\/(api|graphql|verify|livez|readyz|metrics)(\/|$|\?)/];

interface SyncEvent extends ExtendableEvent {
  readonly tag: string;
}

precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();
registerRoute(new NavigationRoute(createHandlerBoundToURL('/index.html'), { denylist: NOT_SCREENS }));
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && isMedia(url),
  ({ request }) => answerMedia(request),
);

// The first worker serves the page that has brought it; a later one waits until the learner says so.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', ({ data }) => {
  if ((data as { type?: string } | null)?.type === 'SKIP_WAITING') void self.skipWaiting();
});
self.addEventListener('sync' as never, (event: SyncEvent) => {
  if (event.tag === OUTBOX_SYNC) event.waitUntil(sendOutboxes());
});
