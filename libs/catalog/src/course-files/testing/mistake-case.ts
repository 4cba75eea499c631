import type { MistakeCode } from '../mistake.js';
import type { SampleCourse } from './sample-course.js';

/** One way to spoil the sample course, and where the reader has to point. */
export interface MistakeCase {
  code: MistakeCode;
  /** What the author did, in words. */
  name: string;
  spoil: (course: SampleCourse) => SampleCourse;
  file: string;
  /** A text that stands on the line, or the line itself. */
  at: string | number;
}

/** Replaces the first occurrence of a text in one file. */
export function editing(
  code: MistakeCode,
  name: string,
  file: string,
  from: string,
  to: string,
  at: string | number,
): MistakeCase {
  return { code, name, file, at, spoil: (course) => course.edit(file, from, to) };
}

/** Adds or replaces a file. */
export function putting(
  code: MistakeCode,
  name: string,
  file: string,
  content: string | Buffer,
  at: number,
): MistakeCase {
  return { code, name, file, at, spoil: (course) => course.put(file, content) };
}
