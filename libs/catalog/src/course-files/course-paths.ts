import { LANGUAGES, type Language } from './localized-text.rules.js';

/** Every file of a course, by its path inside the course (`/` between folders). */
export type CourseFiles = ReadonlyMap<string, Buffer>;

export const COURSE_FILE = 'course.yaml';
export const GLOSSARY_FILE = 'glossary.yaml';

/** What a path of the format stands for. */
export type CoursePath =
  | { kind: 'course' }
  | { kind: 'glossary' }
  | { kind: 'lesson'; activity: string; language: Language }
  | { kind: 'bank' }
  | { kind: 'checklist'; id: string }
  | { kind: 'scenario'; id: string }
  | { kind: 'documentData' }
  | { kind: 'media' };

export const MAX_PATH_LENGTH = 200;

const ID = '[a-z][a-z0-9-]{1,59}';
const ID_PATTERN = new RegExp(`^${ID}$`);
const LESSON = new RegExp(`^lessons/(${ID})\\.(${LANGUAGES.join('|')})\\.md$`);
const BANK = new RegExp(`^bank/${ID}\\.yaml$`);
const CHECKLIST = new RegExp(`^checklists/(${ID})\\.yaml$`);
const SCENARIO = new RegExp(`^scenarios/(${ID})\\.yaml$`);
const DOCUMENT_DATA = new RegExp(`^documents/${ID}\\.yaml$`);
const MEDIA = /^media\/(?:[a-z0-9][a-z0-9_-]*\/){0,2}[a-z0-9][a-z0-9_-]*(?:\.[a-z0-9][a-z0-9_-]*)*\.[a-z0-9]{2,5}$/;

/** An id of the format: 2 to 60 characters of a-z, 0-9 and -, beginning with a letter. */
export function isId(text: string): boolean {
  return ID_PATTERN.test(text);
}

/**
 * Says what a path stands for, or null where the format has no such file. Only names of this closed list ever become
 * a file on a disk, so nothing that an archive says can point outside the course.
 */
export function parseCoursePath(path: string): CoursePath | null {
  if (path.length > MAX_PATH_LENGTH) return null;
  if (path === COURSE_FILE) return { kind: 'course' };
  if (path === GLOSSARY_FILE) return { kind: 'glossary' };
  if (BANK.test(path)) return { kind: 'bank' };
  if (MEDIA.test(path)) return { kind: 'media' };
  if (DOCUMENT_DATA.test(path)) return { kind: 'documentData' };
  const checklist = CHECKLIST.exec(path);
  if (checklist) return { kind: 'checklist', id: checklist[1] };
  const scenario = SCENARIO.exec(path);
  if (scenario) return { kind: 'scenario', id: scenario[1] };
  const lesson = LESSON.exec(path);
  return lesson && { kind: 'lesson', activity: lesson[1], language: lesson[2] as Language };
}
