import type { Language } from '../localized-text.rules.js';

/** Where a lesson stands inside its course. */
export function lessonPath(activity: string, language: Language): string {
  return `lessons/${activity}.${language}.md`;
}
