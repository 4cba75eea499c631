import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import { ZipFile as ZipWriter } from 'yazl';
import { ArchiveRefused, courseEntries, listEntries, openArchive } from './archive-entries.js';
import type { CourseFilesReading } from './course-folder.js';
import { COURSE_LIMITS, type CourseLimits } from './course-limits.js';
import { isId, parseCoursePath, type CourseFiles } from './course-paths.js';
import { Findings } from './mistake.js';

/**
 * Reads a course out of a zip, in memory. Whatever the archive holds, it answers within `limits.milliseconds` with
 * files or with mistakes; an archive with a mistake gives no files at all.
 */
export async function readCourseArchive(
  archive: Buffer,
  limits: CourseLimits = COURSE_LIMITS,
): Promise<CourseFilesReading> {
  const findings = new Findings();
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), limits.milliseconds);
  try {
    const { files, folder } = await beforeDeadline(
      deadline.signal,
      extract(archive, limits, findings, deadline.signal),
    );
    if (findings.mistakes.length === 0) return { files, folder, mistakes: [] };
  } catch (error) {
    const refused = error instanceof ArchiveRefused ? error : unexpected(error);
    findings.mistake(refused.file, 0, refused.code, refused.message);
  } finally {
    clearTimeout(timer);
    deadline.abort();
  }
  return { files: new Map(), folder: null, mistakes: findings.mistakes };
}

function unexpected(error: unknown): ArchiveRefused {
  return new ArchiveRefused('archive.unreadable', error instanceof Error ? error.message : String(error));
}

function beforeDeadline<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = new ArchiveRefused('archive.too-slow', 'Reading the archive takes too long.');
    signal.addEventListener('abort', () => reject(late), { once: true });
    work.then(resolve, reject);
  });
}

interface Extraction {
  files: Map<string, Buffer>;
  folder: string | null;
}

async function extract(
  archive: Buffer,
  limits: CourseLimits,
  findings: Findings,
  signal: AbortSignal,
): Promise<Extraction> {
  const files = new Map<string, Buffer>();
  const zip = await openArchive(archive);
  const { folder, byPath } = courseEntries(await listEntries(zip, limits), findings);
  if (findings.mistakes.length > 0) return { files, folder };
  // Entries may overlap, so what they unfold to is weighed against the whole archive, too.
  let allowance = Math.min(limits.totalBytes, archive.length * limits.ratio);
  for (const [path, entry] of inPathOrder(byPath)) {
    checkLocalName(archive, path, entry);
    const budget = { fileBytes: limits.fileBytes, unfolded: entry.compressedSize * limits.ratio, allowance };
    const stream = await openEntry(zip, path, entry);
    const content = await collect(stream, path, (bytes) => {
      signal.throwIfAborted();
      checkBudget(bytes, budget, path);
    });
    if (crc32(content) !== entry.crc32) throw new ArchiveRefused('archive.corrupt', 'The checksum is wrong.', path);
    allowance -= content.length;
    files.set(path, content);
  }
  return { files, folder };
}

const LOCAL_NAME_LENGTH = 26;
const LOCAL_NAME = 30;

/** A zip names each entry twice, and no checksum covers the names: where the two differ, one of them is wrong. */
function checkLocalName(archive: Buffer, path: string, { fileName, relativeOffsetOfLocalHeader: start }: Entry): void {
  const end = start + LOCAL_NAME;
  const length = end <= archive.length ? archive.readUInt16LE(start + LOCAL_NAME_LENGTH) : -1;
  const name = archive.subarray(end, end + Math.max(0, length));
  if (name.equals(fileName as unknown as Buffer)) return;
  throw new ArchiveRefused('archive.corrupt', 'The entry has two different names.', path);
}

/** How many bytes an entry may still unfold to: as a file, by its own ratio, and for the archive as a whole. */
interface Budget {
  fileBytes: number;
  unfolded: number;
  allowance: number;
}

function checkBudget(bytes: number, { fileBytes, unfolded, allowance }: Budget, path: string): void {
  if (bytes > fileBytes) throw new ArchiveRefused('archive.too-large', `More than ${fileBytes} bytes.`, path);
  if (bytes > unfolded) throw new ArchiveRefused('archive.ratio-too-high', 'The entry unfolds too far.', path);
  if (bytes > allowance) throw new ArchiveRefused('archive.too-large', 'All files together are too large.', path);
}

function openEntry(zip: ZipFile, path: string, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) reject(new ArchiveRefused('archive.corrupt', error.message, path));
      else resolve(stream);
    });
  });
}

/** Collects a stream. `allow` sees the count of bytes after every piece, whatever sizes the archive claims. */
function collect(stream: Readable, path: string, allow: (bytes: number) => void): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    let bytes = 0;
    stream.on('error', (error) => reject(new ArchiveRefused('archive.corrupt', error.message, path)));
    stream.on('end', () => resolve(Buffer.concat(pieces)));
    stream.on('data', (piece: Buffer) => {
      bytes += piece.length;
      pieces.push(piece);
      try {
        allow(bytes);
      } catch (refused) {
        reject(refused instanceof Error ? refused : new Error(String(refused)));
        stream.destroy();
      }
    });
  });
}

/**
 * Writes a course as a zip: one folder named after the slug, files in the order of their paths, no times, so that the
 * same files give the same archive on every machine.
 * @throws RangeError when the slug or a path is not of the format.
 */
export async function writeCourseArchive(slug: string, files: CourseFiles): Promise<Buffer> {
  if (!isId(slug)) throw new RangeError(`"${slug}" is no slug.`);
  const zip = new ZipWriter();
  // Zip keeps local wall-clock time: this is the same bytes in every time zone.
  const options = { mtime: new Date(1980, 0, 1), mode: 0o100644, forceDosTimestamp: true };
  for (const [path, content] of inPathOrder(files)) {
    if (!parseCoursePath(path)) throw new RangeError(`The course format has no file "${path}".`);
    zip.addBuffer(content, `${slug}/${path}`, options);
  }
  zip.end();
  const pieces: Buffer[] = [];
  for await (const piece of zip.outputStream) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

function inPathOrder<T>(byPath: ReadonlyMap<string, T>): [string, T][] {
  return [...byPath].sort(([one], [other]) => (one < other ? -1 : 1));
}
