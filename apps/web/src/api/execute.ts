import type { TypedDocumentString } from '../gql/graphql.js';
import { connection } from '../device/connection.js';
import type { Locale } from '../i18n/locale.js';
import { ApiError, isFailure } from './api-error.js';

const TIMEOUT_MS = 30_000;

interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string; readonly correlationId?: string } }[];
}

/** How a request is made: in which language the texts are to come, and what gives it up. */
export interface RequestOptions {
  readonly locale: Locale;
  readonly signal?: AbortSignal | undefined;
}

/** Sends an operation to the API. @throws ApiError when no complete answer comes. */
export async function execute<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  options: RequestOptions,
): Promise<Result> {
  const { data, errors } = await post<Result>(JSON.stringify({ ...namesOf(document), variables }), options);
  const [error] = errors ?? [];
  if (error) throw new ApiError(failureOf(error.extensions?.code), error.extensions?.correlationId ?? null);
  if (!data) throw new ApiError('UNAVAILABLE');
  return data;
}

/** How a request names its operation: by the id that a build has given it, or, while developing, by its text. */
export function namesOf(document: { toString(): string }): { documentId: string } | { query: string } {
  const text = document.toString();
  const [, documentId] = / #(sha256:\w+)$/.exec(text) ?? [];
  return documentId ? { documentId } : { query: text };
}

async function post<Result>(body: string, { locale, signal }: RequestOptions): Promise<Answer<Result>> {
  const patience = AbortSignal.timeout(TIMEOUT_MS);
  const response = await fetch('/graphql', {
    method: 'POST',
    body,
    credentials: 'same-origin',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      'accept-language': locale,
      'apollo-require-preflight': '1',
    },
    signal: signal ? eitherOf(signal, patience) : patience,
  }).catch(() => null);
  // Who gives a request up themselves has learnt nothing about the network.
  if (response || !signal?.aborted) connection.report(response !== null);
  if (!response) throw new ApiError('OFFLINE');
  const answer = await response.json().catch(() => null);
  if (!answer) throw new ApiError(response.status === 429 ? 'TOO_MANY_REQUESTS' : 'UNAVAILABLE');
  return answer as Answer<Result>;
}

function failureOf(code: string | undefined): ApiError['failure'] {
  return isFailure(code) ? code : 'INTERNAL';
}

/** `AbortSignal.any` is younger than the browsers that we serve. */
function eitherOf(one: AbortSignal, other: AbortSignal): AbortSignal {
  const both = new AbortController();
  for (const signal of [one, other]) {
    if (signal.aborted) both.abort();
    signal.addEventListener('abort', () => both.abort(), { once: true });
  }
  return both.signal;
}
