import { setupI18n } from '@lingui/core';
import { I18nProvider, useLingui } from '@lingui/react';
import {
  createContext,
  useCallback,
  useContext,
  useMemo,
  useState,
  type ComponentType,
  type JSX,
  type ReactNode,
} from 'react';
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

const i18n = setupI18n();
let allWords: Promise<unknown> | null = null;

/** Waits with a screen until all words of the page's language are here; home and sign-in need no waiting. */
export function withAllWords(
  load: () => Promise<{ default: ComponentType }>,
): () => Promise<{ default: ComponentType }> {
  return async () => {
    const [screen] = await Promise.all([load(), (allWords ??= learnAllWords())]);
    return screen;
  };
}

/** Gives the page its language, beginning with the words that are here already. */
export function LanguageProvider({ catalogue, children }: { catalogue: Catalogue; children: ReactNode }): JSX.Element {
  const [locale, setLocale] = useState(() => activate(catalogue).locale);
  const speak = useCallback(async (wanted: Locale) => {
    activate(await loadCatalogue(wanted));
    applyLocale(wanted);
    keepLocale(wanted);
    setLocale(wanted);
  }, []);
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

function activate(catalogue: Catalogue): Catalogue {
  i18n.loadAndActivate(catalogue);
  return catalogue;
}

async function learnAllWords(): Promise<void> {
  try {
    const { locale, messages } = await loadCatalogue(i18n.locale as Locale);
    i18n.load(locale, messages);
  } catch (error) {
    // The next screen tries again.
    allWords = null;
    throw error;
  }
}
