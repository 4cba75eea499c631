import { inLanguage, LANGUAGES, type Language, type LocalizedText } from '../course-files/localized-text.rules.js';

/**
 * A text in all languages: what is missing is filled in the order of the course format (the course's default language, then
 * Russian, then English), so that titles fall back the way lessons do.
 */
export function completeText(text: LocalizedText, defaultLanguage: Language): LocalizedText {
  if (LANGUAGES.every((language) => text[language] !== undefined)) return text;
  return Object.fromEntries(LANGUAGES.map((language) => [language, inLanguage(text, language, defaultLanguage) ?? '']));
}
