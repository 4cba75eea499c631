import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { attachOffline } from '../offline/attach-offline.js';
import { answerFromDevice } from '../offline/kept-answers.js';
import { ApiError } from './api-error.js';
import { VIEWER_KEY } from './viewer-key.js';

const FRESH_MS = 30_000;
const KEPT_MS = 24 * 60 * 60 * 1000;
const MOST_RETRIES = 3;

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
        networkMode: 'offlineFirst',
        persister: answerFromDevice,
        staleTime: FRESH_MS,
        gcTime: KEPT_MS,
        retry: (failures, error) => ApiError.from(error).passes && failures < MOST_RETRIES,
      },
      mutations: { networkMode: 'always' },
    },
  });
  attachOffline(client);
  return client;
}
