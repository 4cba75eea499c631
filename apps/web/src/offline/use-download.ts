import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { useLanguage } from '../i18n/language.js';
import { downloads } from './downloads.js';

/** A course to take along. */
export interface Download {
  readonly state: 'none' | 'downloading' | 'ready' | 'failed';
  /** Parts that are here, and parts in all; 0 of 0 until it is begun. */
  readonly done: number;
  readonly total: number;
  /** The true size in the language of the page, in bytes; null until it is known. */
  readonly bytes: number | null;
  readonly start: () => void;
  readonly cancel: () => void;
  readonly remove: () => void;
}

/** Taking a course along, in the language of the page. */
export function useDownload(enrolmentId: string): Download {
  const client = useQueryClient();
  const { locale } = useLanguage();
  const known = useSyncExternalStore(downloads.subscribe, downloads.current).get(enrolmentId);
  useEffect(() => void downloads.load(), []);
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
