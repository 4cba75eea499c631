/** The languages of the product: Kyrgyz, Russian, English. */
export const LOCALES = ['ky', 'ru', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** A text in some or all of the languages. */
export type LocalizedText = Partial<Record<Locale, string>>;

const FALLBACK: Record<Locale, readonly Locale[]> = {
  ky: ['ky', 'ru', 'en'],
  ru: ['ru', 'ky', 'en'],
  en: ['en', 'ru', 'ky'],
};

/** The text in the wanted language, or in the nearest one that has it. */
export function pickText(text: LocalizedText, locale: Locale): string {
  for (const candidate of FALLBACK[locale]) {
    const found = text[candidate];
    if (found !== undefined) return found;
  }
  return '';
}

export function isLocale(value: unknown): value is Locale {
  return LOCALES.includes(value as Locale);
}

const MOST_KNOWN = 1_000;
const LONGEST_KNOWN = 100;
const known = new Map<string, Locale>();

/** The best of our languages for an `Accept-Language` header; Kyrgyz, the state language, where it names none of them. */
export function negotiateLocale(header = ''): Locale {
  let locale = known.get(header);
  if (locale) return locale;
  locale = bestOf(header);
  // A few headers are most of them; what somebody makes up is worked out each time.
  if (known.size < MOST_KNOWN && header.length <= LONGEST_KNOWN) known.set(header, locale);
  return locale;
}

function bestOf(header: string): Locale {
  const wishes = header
    .split(',')
    .map((part) => part.trim().split(';q='))
    .map(([tag = '', quality]) => ({ locale: tag.slice(0, 2).toLowerCase(), quality: Number(quality ?? 1) || 0 }))
    .sort((a, b) => b.quality - a.quality);
  return wishes.map((wish) => wish.locale).find(isLocale) ?? 'ky';
}
