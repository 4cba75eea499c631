import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { ApiError } from '../../api/api-error.js';
import { execute } from '../../api/execute.js';
import { VIEWER_KEY } from '../../api/viewer-key.js';
import { connection } from '../../device/connection.js';
import { CertificateIssuedDocument, NewsDocument, ProgressChangedDocument } from '../../gql/graphql.js';
import { useLanguage } from '../../i18n/language.js';
import type { Locale } from '../../i18n/locale.js';
import { LiveLine, type LiveWays } from './live-line.js';
import { NewsDesk } from './news-desk.js';
import type { Word } from './news.rules.js';
import { openStream } from './open-stream.js';
import { OwnDeeds } from './own-deeds.js';

/** Listens for news while the page is visible and the server is reached. @param tell says a word to the person; stays the same. */
export function useLiveLine(tell: (word: Word) => void): void {
  const client = useQueryClient();
  const { locale } = useLanguage();
  useEffect(() => {
    const ownDeeds = new OwnDeeds();
    const noteNoMore = ownDeeds.watch();
    const line = new LiveLine(waysTo(client, new NewsDesk(client, ownDeeds, tell), locale));
    const attend = (): void => {
      if (document.visibilityState === 'visible' && connection.current() === 'online') line.start();
      else line.stop();
    };
    attend();
    document.addEventListener('visibilitychange', attend);
    const attendNoMore = connection.subscribe(attend);
    return () => {
      document.removeEventListener('visibilitychange', attend);
      attendNoMore();
      noteNoMore();
      line.stop();
    };
  }, [client, locale, tell]);
}

function waysTo(client: QueryClient, desk: NewsDesk, locale: Locale): LiveWays {
  const notSignedIn = (error: unknown): never => {
    // The session has ended, or another has taken its place.
    if (ApiError.from(error).failure === 'UNAUTHENTICATED') void client.invalidateQueries({ queryKey: VIEWER_KEY });
    throw error;
  };
  return {
    listen: async (opened, signal) => listenToBoth(desk, opened, { locale, signal }).catch(notSignedIn),
    ask: async (signal) => {
      const { viewer } = await execute(NewsDocument, {}, { locale, signal }).catch(notSignedIn);
      if (viewer && !signal.aborted) desk.stands(viewer);
    },
  };
}

/** Two subscriptions are one line: when one ends, the other is given up. */
async function listenToBoth(
  desk: NewsDesk,
  opened: () => void,
  { locale, signal }: { readonly locale: Locale; readonly signal: AbortSignal },
): Promise<void> {
  const both = new AbortController();
  const giveUp = (): void => both.abort();
  signal.addEventListener('abort', giveUp);
  let open = 0;
  const openedOne = (): void => {
    open += 1;
    if (open === 2) opened();
  };
  const options = { locale, signal: both.signal };
  const streams = [
    openStream(ProgressChangedDocument, options, {
      opened: openedOne,
      came: ({ progressChanged }) => desk.progressCame(progressChanged),
    }),
    openStream(CertificateIssuedDocument, options, {
      opened: openedOne,
      came: ({ certificateIssued }) => desk.certificateCame(certificateIssued),
    }),
  ];
  try {
    await Promise.race(streams);
  } finally {
    giveUp();
    signal.removeEventListener('abort', giveUp);
    await Promise.allSettled(streams);
  }
}
