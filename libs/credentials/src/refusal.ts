import { loadMessages, LOCALES, type Locale, type LocalizedText } from '#kernel/text';

/** The catalogue of this context. */
export const say = loadMessages(new URL('./messages/', import.meta.url));

/** A message in all languages at once, for fields whose language the reader chooses. */
export function sayInAll(
  id: string,
  values: (locale: Locale) => Record<string, string | number> = () => ({}),
): LocalizedText {
  return Object.fromEntries(LOCALES.map((locale) => [locale, say(locale, id, values(locale))]));
}
