import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useCallback } from 'react';
import { takeFirstAnswer, whoIsHere } from '../../../api/first-question.js';
import { keptAs } from '../../../api/queries.js';
import { VIEWER_KEY } from '../../../api/viewer-key.js';
import { leaving } from '../../../device/leaving.js';
import { ViewerDocument, type ViewerFieldsFragment } from '../../../gql/graphql.js';
import { useLanguage } from '../../../i18n/language.js';
import { keptLocale } from '../../../i18n/locale.js';
import { enterDevice } from '../../../offline/enter-device.js';

const FRESH_MS = 5 * 60_000;

export type Viewer = ViewerFieldsFragment;

/** Who is signed in; null for nobody. */
export function useViewer(): UseQueryResult<Viewer | null> {
  const { locale } = useLanguage();
  return useQuery({
    queryKey: VIEWER_KEY,
    meta: keptAs(ViewerDocument),
    queryFn: async ({ signal }) => {
      const { viewer } = await (takeFirstAnswer() ?? whoIsHere(locale, signal));
      return viewer;
    },
    staleTime: FRESH_MS,
  });
}

/** What has to happen once somebody is signed in: the page knows them and, on a new device, speaks their language. */
export function useEntrance(): (viewer: Viewer) => Promise<void> {
  const client = useQueryClient();
  const { locale, speak } = useLanguage();
  return useCallback(
    async (viewer) => {
      // Words that cannot be fetched now are no reason to keep somebody out.
      if (keptLocale() === null && viewer.locale !== locale) await speak(viewer.locale).catch(() => undefined);
      // Signing in has put a new session in the place of the old one.
      leaving.end();
      // A session may end without a sign-out, and the next person is another.
      const isOther = enterDevice(viewer.id);
      if (isOther) client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== VIEWER_KEY[0] });
      client.setQueryData(VIEWER_KEY, viewer);
    },
    [client, locale, speak],
  );
}
