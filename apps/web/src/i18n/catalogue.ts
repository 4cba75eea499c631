import type { Messages } from '@lingui/core';
import type { Locale } from './locale.js';

/** The messages of one language, compiled by the build. */
export interface Catalogue {
  readonly locale: Locale;
  readonly messages: Messages;
}

const LOADERS: Record<Locale, () => Promise<{ default: unknown }>> = {
  ky: () => import('../messages/ky.json'),
  ru: () => import('../messages/ru.json'),
  en: () => import('../messages/en.json'),
};

/** @throws TypeError when the file cannot be fetched. */
export async function loadCatalogue(locale: Locale): Promise<Catalogue> {
  const { default: messages } = await LOADERS[locale]();
  return { locale, messages: messages as Messages };
}
