/** The languages of the product: Kyrgyz, Russian, English. */
export const LOCALES = ['ky', 'ru', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** Each language in its own words, for whoever reads no other. */
export const LANGUAGE_NAMES: Record<Locale, string> = { ky: 'Кыргызча', ru: 'Русский', en: 'English' };

const KEPT_UNDER = 'sabak.locale';

export function isLocale(value: unknown): value is Locale {
  return LOCALES.includes(value as Locale);
}

/** The language that was chosen on this device, or null. */
export function keptLocale(): Locale | null {
  try {
    const kept = localStorage.getItem(KEPT_UNDER);
    return isLocale(kept) ? kept : null;
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the page.
    return null;
  }
}

/** The language to begin with: the one chosen here before, else the browser's, else Kyrgyz, the state language. */
export function chosenLocale(): Locale {
  const wishes = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  return keptLocale() ?? wishes.find(isLocale) ?? 'ky';
}

export function keepLocale(locale: Locale): void {
  try {
    localStorage.setItem(KEPT_UNDER, locale);
  } catch {
    // As above.
  }
}

/** Tells the browser and screen readers which language the page speaks. */
export function applyLocale(locale: Locale): void {
  document.documentElement.lang = locale;
}
