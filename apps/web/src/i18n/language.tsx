import { setupI18n, type I18n } from '@lingui/core';
import { I18nProvider, useLingui } from '@lingui/react';
import { createContext, useCallback, useContext, useMemo, useState, type JSX, type ReactNode } from 'react';
import type en from '../messages/en.json';
import { loadCatalogue, type Catalogue } from './catalogue.js';
import { applyLocale, keepLocale, type Locale } from './locale.js';

/** An id of the catalogues. */
export type MessageId = Exclude<keyof typeof en, `_${string}`>;

/** Says a message in the language of the page. */
export type Say = (id: MessageId, values?: Readonly<Record<string, string | number>>) => string;

interface Language {
  readonly locale: Locale;
  /** Changes the language of the page; rejects, changing nothing, when its words cannot be fetched. */
  readonly speak: (locale: Locale) => Promise<void>;
}

const LanguageContext = createContext<Language | null>(null);

/** Gives the page its language, beginning with a catalogue that is here already. */
export function LanguageProvider({ catalogue, children }: { catalogue: Catalogue; children: ReactNode }): JSX.Element {
  const [locale, setLocale] = useState(catalogue.locale);
  const [i18n] = useState(() => activate(setupI18n(), catalogue));
  const speak = useCallback(
    async (wanted: Locale) => {
      activate(i18n, await loadCatalogue(wanted));
      applyLocale(wanted);
      keepLocale(wanted);
      setLocale(wanted);
    },
    [i18n],
  );
  const language = useMemo(() => ({ locale, speak }), [locale, speak]);
  return (
    <LanguageContext value={language}>
      <I18nProvider i18n={i18n}>{children}</I18nProvider>
    </LanguageContext>
  );
}

export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (!language) throw new Error('There is no LanguageProvider above');
  return language;
}

export function useSay(): Say {
  const { _: say } = useLingui();
  return say as Say;
}

function activate(i18n: I18n, { locale, messages }: Catalogue): I18n {
  i18n.loadAndActivate({ locale, messages });
  return i18n;
}
