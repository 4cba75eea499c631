import { ApiError, isFailure } from '../../api/api-error.js';
import { namesOf, type RequestOptions } from '../../api/execute.js';
import type { TypedDocumentString } from '../../gql/graphql.js';
import { readEvents, type StreamEvent } from './read-events.rules.js';

/** A server that can be had answers at once; a proxy that keeps the beginning back will keep the news back, too. */
const OPEN_MS = 10_000;
/** The server shows every 12 seconds that it is still there. */
const SILENCE_MS = 30_000;

/** What a stream tells. */
export interface StreamHeard<Result> {
  /** The stream flows. */
  readonly opened: () => void;
  readonly came: (result: Result) => void;
}

/**
 * Listens to a subscription until it ends. @returns when the server has closed it. @throws ApiError when it cannot be had, falls silent
 * or is given up.
 */
export async function openStream<Result>(
  document: TypedDocumentString<Result, Record<string, never>>,
  { locale, signal }: Required<RequestOptions>,
  heard: StreamHeard<Result>,
): Promise<void> {
  const patience = new Patience(signal);
  try {
    const response = await fetch('/graphql/stream', {
      method: 'POST',
      body: JSON.stringify({ ...namesOf(document), variables: {} }),
      credentials: 'same-origin',
      cache: 'no-store',
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        'accept-language': locale,
        'apollo-require-preflight': '1',
      },
      signal: patience.signal,
    });
    const isStream = response.headers.get('content-type')?.startsWith('text/event-stream');
    if (!response.ok || !isStream || !response.body) throw new ApiError('UNAVAILABLE');
    await readAll(response.body, patience, heard);
  } catch (error) {
    throw error instanceof ApiError ? error : new ApiError('UNAVAILABLE');
  } finally {
    patience.end();
  }
}

async function readAll<Result>(
  body: ReadableStream<Uint8Array>,
  patience: Patience,
  heard: StreamHeard<Result>,
): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let unread = '';
  let isOpen = false;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    patience.renew();
    const { events, rest } = readEvents(unread + decoder.decode(value, { stream: true }));
    unread = rest;
    const results = events.flatMap((event) => resultIn<Result>(event));
    if (!isOpen) heard.opened();
    isOpen = true;
    results.forEach(heard.came);
  }
}

/** @throws ApiError when the event is a refusal. */
function resultIn<Result>({ name, data }: StreamEvent): Result[] {
  if (name !== 'next') return [];
  const answer = JSON.parse(data) as {
    data?: Result | null;
    errors?: readonly { readonly extensions?: { readonly code?: string } }[];
  };
  const [error] = answer.errors ?? [];
  const code = error?.extensions?.code;
  if (error) throw new ApiError(isFailure(code) ? code : 'INTERNAL');
  return answer.data ? [answer.data] : [];
}

/** Gives a stream up that does not begin, or falls silent. */
class Patience {
  private readonly controller = new AbortController();
  private readonly giveUp = (): void => this.controller.abort();
  private timer = setTimeout(this.giveUp, OPEN_MS);

  constructor(private readonly outer: AbortSignal) {
    if (outer.aborted) this.giveUp();
    outer.addEventListener('abort', this.giveUp);
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  renew(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(this.giveUp, SILENCE_MS);
  }

  end(): void {
    clearTimeout(this.timer);
    this.outer.removeEventListener('abort', this.giveUp);
    this.giveUp();
  }
}
