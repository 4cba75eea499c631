/**
 * What a course may weigh, as a folder and as an archive. All files are held in memory at once, so the sum stays far
 * below what the process that reads them may use.
 */
export interface CourseLimits {
  files: number;
  /** Of one file, in bytes. */
  fileBytes: number;
  /** Of all files together, in bytes. */
  totalBytes: number;
  /** How many times larger than in the archive a file, or all of them, may become. */
  ratio: number;
  /** Of a whole reading, in milliseconds. */
  milliseconds: number;
}

export const COURSE_LIMITS: CourseLimits = {
  files: 5_000,
  fileBytes: 25_000_000,
  totalBytes: 200_000_000,
  ratio: 200,
  milliseconds: 60_000,
};

/** What desktops leave behind in folders and archives; it is no part of a course and no mistake of its author. */
export function isDesktopClutter(path: string): boolean {
  return path.startsWith('__MACOSX/') || /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/.test(path);
}
