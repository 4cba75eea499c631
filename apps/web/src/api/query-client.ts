import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { attachOffline } from '../offline/attach-offline.js';
import { answerFromDevice } from '../offline/kept-answers.js';
import { ApiError, type Failure } from './api-error.js';
import { VIEWER_KEY } from './viewer-key.js';

const FRESH_MS = 30_000;
const KEPT_MS = 24 * 60 * 60 * 1000;
/** A server that is away for a moment is waited for; without a network the reader is told soon. */
const MOST_RETRIES: Partial<Record<Failure, number>> = { UNAVAILABLE: 3, OFFLINE: 1 };

/** What the page knows of the server's answers. Saved answers are shown first, the network comes second. */
export function createQueryClient(): QueryClient {
  const onError = (error: unknown): void => {
    // The session has ended, here or elsewhere: nobody is signed in any more.
    if (ApiError.from(error).failure === 'UNAUTHENTICATED') client.setQueryData(VIEWER_KEY, null);
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        // The browser's own idea of the network is no reason to wait: a failure is told, and tried again.
        networkMode: 'always',
        persister: answerFromDevice,
        staleTime: FRESH_MS,
        gcTime: KEPT_MS,
        refetchOnReconnect: true,
        retry: (failures, error) => failures < (MOST_RETRIES[ApiError.from(error).failure] ?? 0),
      },
      mutations: { networkMode: 'always' },
    },
  });
  attachOffline(client);
  return client;
}
