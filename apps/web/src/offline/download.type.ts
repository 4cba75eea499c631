import type { Locale } from '../i18n/locale.js';

/** A course that was taken along, or is on its way. */
export interface KeptDownload {
  readonly enrolmentId: string;
  readonly versionId: string;
  readonly locale: Locale;
  /** The title of the course. */
  readonly title: string;
  readonly state: 'downloading' | 'ready' | 'failed';
  /** Parts that are here, and parts in all. */
  readonly done: number;
  readonly total: number;
  /** The true size of all parts, in bytes. */
  readonly bytes: number;
  /** The addresses of its pictures, films and files, which the media cache holds. */
  readonly media: readonly string[];
}
