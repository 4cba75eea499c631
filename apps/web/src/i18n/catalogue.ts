import type { Messages } from '@lingui/core';
import type { Locale } from './locale.js';

/** The messages of one language, compiled by the build. */
export interface Catalogue {
  readonly locale: Locale;
  readonly messages: Messages;
}

type Load = () => Promise<{ default: unknown }>;

/** What home and sign-in say travels alone; the words of all other screens follow it. */
const FIRST: Record<Locale, Load> = {
  ky: () => import('../messages/ky.json?first'),
  ru: () => import('../messages/ru.json?first'),
  en: () => import('../messages/en.json?first'),
};
const REST: Record<Locale, Load> = {
  ky: () => import('../messages/ky.json?rest'),
  ru: () => import('../messages/ru.json?rest'),
  en: () => import('../messages/en.json?rest'),
};

/** The words of the first screens. @throws TypeError when the file cannot be fetched. */
export async function loadFirstWords(locale: Locale): Promise<Catalogue> {
  return { locale, messages: await messagesOf(FIRST[locale]) };
}

/** All words. @throws TypeError when a file cannot be fetched. */
export async function loadCatalogue(locale: Locale): Promise<Catalogue> {
  const [first, rest] = await Promise.all([messagesOf(FIRST[locale]), messagesOf(REST[locale])]);
  return { locale, messages: { ...first, ...rest } };
}

async function messagesOf(load: Load): Promise<Messages> {
  return (await load()).default as Messages;
}
