import { readFileSync } from 'node:fs';
import { setupI18n, type I18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { LOCALES, type Locale } from './locale.js';

type Values = Record<string, string | number>;

/** Says a message of a catalogue in a language. @throws Error for an id that the catalogue lacks. */
export type Say = (locale: Locale, id: string, values?: Values) => string;

/**
 * Loads the catalogue of a context: `ky.json`, `ru.json` and `en.json` in the folder, flat maps from id to ICU message.
 * Keys that start with `_` describe the file (`_meta.state: draft` marks text that no native speaker has checked).
 */
export function loadMessages(folder: URL): Say {
  const catalogues = Object.fromEntries(LOCALES.map((locale) => [locale, catalogueOf(folder, locale)]));
  return (locale, id, values) => {
    const catalogue = catalogues[locale] as I18n;
    if (!(id in catalogue.messages)) throw new Error(`No message ${id} in ${locale}`);
    return catalogue._(id, values);
  };
}

function catalogueOf(folder: URL, locale: Locale): I18n {
  const texts = JSON.parse(readFileSync(new URL(`${locale}.json`, folder), 'utf8')) as Record<string, string>;
  const messages = Object.entries(texts)
    .filter(([id]) => !id.startsWith('_'))
    .map(([id, text]) => [id, compileMessage(text)]);
  return setupI18n({ locale, messages: { [locale]: Object.fromEntries(messages) } });
}
