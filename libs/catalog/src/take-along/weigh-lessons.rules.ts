import type { CourseDocument, MediaFile } from '../course-files/course-document.js';

/** What a lesson weighs in one language. */
export interface LessonWeight {
  /** The text as it is kept on a phone, in bytes. */
  readonly text: number;
  /** The pictures, films and documents that it shows or offers. */
  readonly files: readonly MediaFile[];
}

/** Weighs a lesson as readers get it. Whatever names a file by its path, or a download by its id, belongs to it. */
export function weighLesson(lesson: object, { media, downloads }: CourseDocument): LessonWeight {
  const named = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value === 'string') named.add(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(look);
  };
  look(lesson);
  const offered = new Set(downloads.filter(({ id }) => named.has(id)).map(({ file }) => file));
  return { text: sizeOf(lesson), files: media.filter(({ path }) => named.has(path) || offered.has(path)) };
}

/** All files of some lessons, each once. */
export function filesOf(weights: readonly LessonWeight[]): MediaFile[] {
  return [...new Set(weights.flatMap(({ files }) => files))];
}

/** What some lessons weigh together, in bytes: a file that several of them show counts once. */
export function bytesOf(weights: readonly LessonWeight[]): number {
  const texts = weights.map(({ text }) => text);
  return [...texts, ...filesOf(weights).map(({ bytes }) => bytes)].reduce((sum, bytes) => sum + bytes, 0);
}

/** A value as JSON in UTF-8, in bytes. */
export function sizeOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}
