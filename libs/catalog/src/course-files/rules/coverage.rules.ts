import { LANGUAGES, type Language } from '../localized-text.rules.js';
import type { CourseYaml } from '../schema/course.schema.js';

type Declared = Pick<CourseYaml, 'languages'>;

export function declaredLanguages({ languages }: Declared): Language[] {
  return LANGUAGES.filter((language) => languages[language]);
}

/** The languages in which everything is there; the others are partial and cover named modules. */
export function fullLanguages(course: Declared): Language[] {
  return declaredLanguages(course).filter((language) => !course.languages[language]?.modules);
}

/** The languages in which a module has its lessons. */
export function lessonLanguages(course: Declared, module: string): Language[] {
  return declaredLanguages(course).filter((language) => course.languages[language]?.modules?.includes(module) ?? true);
}
