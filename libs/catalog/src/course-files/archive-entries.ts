import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { isDesktopClutter, type CourseLimits } from './course-limits.js';
import { COURSE_FILE, isId, MAX_PATH_LENGTH, parseCoursePath } from './course-paths.js';
import type { Findings, MistakeCode } from './mistake.js';

/** Ends the reading of an archive; it never leaves this context. */
export class ArchiveRefused extends Error {
  constructor(
    readonly code: MistakeCode,
    message: string,
    readonly file = '.',
  ) {
    super(message);
  }
}

/** An entry of the archive under its raw name, before anybody has judged it. */
interface NamedEntry {
  name: string;
  entry: Entry;
}

/** Opens an archive that lies in memory. @throws ArchiveRefused */
export function openArchive(archive: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    // Names stay raw bytes: the format's own closed list judges them, not the guesses of a library.
    fromBuffer(archive, { lazyEntries: true, decodeStrings: false }, (error: Error | null, zip) => {
      if (error) reject(new ArchiveRefused('archive.unreadable', error.message));
      else resolve(zip);
    });
  });
}

/** Lists all entries but folders and desktop clutter. @throws ArchiveRefused */
export function listEntries(zip: ZipFile, limits: CourseLimits): Promise<NamedEntry[]> {
  return new Promise((resolve, reject) => {
    const entries: NamedEntry[] = [];
    let count = 0;
    zip.on('error', (error: Error) => reject(new ArchiveRefused('archive.unreadable', error.message)));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      count += 1;
      if (count > limits.files) {
        reject(new ArchiveRefused('archive.too-many-entries', `More than ${limits.files} entries.`));
        return;
      }
      const name = decodeName(entry);
      if (!name.endsWith('/') && !isDesktopClutter(name)) entries.push({ name, entry });
      zip.readEntry();
    });
    zip.readEntry();
  });
}

function decodeName(entry: Entry): string {
  return (entry.fileName as unknown as Buffer).toString('utf8').normalize('NFC');
}

/**
 * Judges the names and kinds of all entries and gives those of the course by their path in it. A single folder around
 * all files, named like a slug, is taken off.
 */
export function courseEntries(
  entries: readonly NamedEntry[],
  findings: Findings,
): { folder: string | null; byPath: Map<string, Entry> } {
  const folder = folderAround(entries);
  const byPath = new Map<string, Entry>();
  const seen = new Set<string>();
  for (const { name, entry } of entries) {
    const path = folder === null ? name : name.slice(folder.length + 1);
    const shown = printable(name);
    const refuse = (code: MistakeCode, message: string): void => findings.mistake(shown, 0, code, message);
    if (seen.has(name.toLowerCase())) refuse('archive.duplicate-name', 'Two entries have this name.');
    seen.add(name.toLowerCase());
    if (!parseCoursePath(path)) refuse('archive.path-not-allowed', 'The course format has no such file.');
    if (isSpecialFile(entry)) refuse('archive.symlink', 'The entry is a link or a device, not a file.');
    if (entry.isEncrypted()) refuse('archive.encrypted', 'The entry is encrypted.');
    byPath.set(path, entry);
  }
  return { folder, byPath };
}

function folderAround(entries: readonly NamedEntry[]): string | null {
  const course = entries.find(({ name }) => name.endsWith(`/${COURSE_FILE}`) && isId(name.slice(0, name.indexOf('/'))));
  if (!course || entries.some(({ name }) => name === COURSE_FILE)) return null;
  const folder = course.name.slice(0, course.name.indexOf('/'));
  return entries.every(({ name }) => name.startsWith(`${folder}/`)) ? folder : null;
}

const FILE_TYPE = 0o170000;
const REGULAR_FILE = 0o100000;

/** Archives of Unix carry a mode; a type other than "regular" or "not said" is a link, device, socket or pipe. */
function isSpecialFile(entry: Entry): boolean {
  const type = (entry.externalFileAttributes >>> 16) & FILE_TYPE;
  return type !== 0 && type !== REGULAR_FILE;
}

function printable(name: string): string {
  return name.replace(/[^\x20-\x7e\u0400-\u04ff]/g, '?').slice(0, MAX_PATH_LENGTH);
}
