/** The languages a course may be written in: Kyrgyz, Russian, English. */
export const LANGUAGES = ['ky', 'ru', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** One text in the languages it has. Never empty in a valid course. */
export type LocalizedText = Partial<Record<Language, string>>;

/**
 * Picks what a reader sees: their language, else the course's default, else Russian, else English, else Kyrgyz.
 * Works for any value that stands once per language (texts, lessons, accepted answers).
 */
export function inLanguage<T>(
  texts: Partial<Record<Language, T>>,
  language: Language,
  defaultLanguage: Language,
): T | undefined {
  const preference: Language[] = [language, defaultLanguage, 'ru', 'en', 'ky'];
  const found = preference.find((candidate) => texts[candidate] !== undefined);
  return found && texts[found];
}
