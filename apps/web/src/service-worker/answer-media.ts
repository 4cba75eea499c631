import { createPartialResponse } from 'workbox-range-requests';
import { MEDIA_CACHE } from '../offline/media-cache.js';

const MEDIA = /^\/api\/versions\/[^/]+\/media\//;

export function isMedia({ pathname }: URL): boolean {
  return MEDIA.test(pathname);
}

/** A picture, film or file of a course: from this device, in parts too, else from the server. What comes whole is kept. */
export async function answerMedia(request: Request): Promise<Response> {
  const cache = await caches.open(MEDIA_CACHE);
  // Files of an edition never change, and a part is cut out of the whole.
  const kept = await cache.match(request.url);
  if (kept) return request.headers.has('range') ? createPartialResponse(request, kept) : kept;
  const response = await fetch(request);
  if (response.status === 200) await cache.put(request.url, response.clone()).catch(() => undefined);
  return response;
}
