import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { useOperation } from '../api/operations.js';
import { TakeAlongDocument } from '../gql/graphql.js';
import { useLanguage } from '../i18n/language.js';
import type { Locale } from '../i18n/locale.js';
import type { KeptDownload } from './download.type.js';
import { downloads } from './downloads.js';

/** A course to take along. */
export interface Download {
  /** `failed`: something is missing, because it was stopped or could not be fetched; `start` goes on. */
  readonly state: 'none' | 'downloading' | 'ready' | 'failed';
  /** Parts that are here, and parts in all; 0 of 0 until it is begun. */
  readonly done: number;
  readonly total: number;
  /** The true size, in bytes; null until it is known. See `useTakeAlongSize` for the size before it is begun. */
  readonly bytes: number | null;
  readonly start: () => void;
  readonly cancel: () => void;
  readonly remove: () => void;
}

/** Taking a course along, in the language of the page or another. */
export function useDownload(enrolmentId: string, language?: Locale): Download {
  const client = useQueryClient();
  const { locale: spoken } = useLanguage();
  const locale = language ?? spoken;
  const known = useKnown().get(enrolmentId);
  const kept = known?.locale === locale ? known : undefined;
  return {
    state: kept?.state ?? 'none',
    done: kept?.done ?? 0,
    total: kept?.total ?? 0,
    bytes: kept?.bytes ?? null,
    start: useCallback(() => void downloads.start(client, enrolmentId, locale), [client, enrolmentId, locale]),
    cancel: useCallback(() => downloads.cancel(enrolmentId), [enrolmentId]),
    remove: useCallback(() => void downloads.remove(client, enrolmentId), [client, enrolmentId]),
  };
}

/** All courses that were taken along on this device, or are on their way. */
export function useDownloads(): readonly KeptDownload[] {
  return [...useKnown().values()];
}

/** What taking a course along costs in the language of the page, in bytes; null until it is known. */
export function useTakeAlongSize(enrolmentId: string): number | null {
  const { data } = useOperation(TakeAlongDocument, { enrolmentId }, { staleTime: Infinity });
  return data?.enrolment.version.takeAlong.bytes ?? null;
}

function useKnown(): ReadonlyMap<string, KeptDownload> {
  useEffect(() => void downloads.load(), []);
  return useSyncExternalStore(downloads.subscribe, downloads.current);
}
