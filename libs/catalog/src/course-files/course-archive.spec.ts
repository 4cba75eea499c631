import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ZipFile } from 'yazl';
import { readCourseArchive, writeCourseArchive } from './course-archive.js';
import { readCourseFolder, writeCourseFolder } from './course-folder.js';
import { COURSE_LIMITS } from './course-limits.js';
import type { CourseFiles } from './course-paths.js';
import { MISTAKE_CODES, type MistakeCode } from './mistake.js';
import { SampleCourse } from './testing/sample-course.js';

/** A course whose bytes no careless reader would give back: mixed line ends, a byte order mark, a binary file. */
function unevenFiles(): CourseFiles {
  const course = new SampleCourse();
  course.put('glossary.yaml', `\uFEFF${course.text('glossary.yaml').replaceAll('\n', '\r\n')}`);
  course.put('media/noise.png', Buffer.from(Array.from({ length: 3000 }, (_, index) => (index * 7919) % 256)));
  return course.toFiles();
}

function sorted(files: CourseFiles): [string, string][] {
  return [...files].map(([path, content]): [string, string] => [path, content.toString('hex')]).sort();
}

type ZipEntry = [name: string, content: string | Buffer, mode?: number];

async function zipOf(...entries: ZipEntry[]): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content, mode = 0o100644] of entries) zip.addBuffer(Buffer.from(content as string), name, { mode });
  zip.end();
  const pieces: Buffer[] = [];
  for await (const piece of zip.outputStream) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

/** Renames an entry in the bytes of a zip, for names that no writer would let through. The length stays. */
function renamed(zip: Buffer, from: string, to: string): Buffer {
  return Buffer.from(zip.toString('latin1').replaceAll(from, to), 'latin1');
}

describe('a course travels without losing a byte', () => {
  let dir = '';
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'course-'));
  });
  afterEach(() => rm(dir, { recursive: true }));

  it('through a folder', async () => {
    const target = join(dir, 'sample-course');
    await writeCourseFolder(target, unevenFiles());
    const { files, folder, mistakes } = await readCourseFolder(target);
    expect({ folder, mistakes }).toEqual({ folder: 'sample-course', mistakes: [] });
    expect(sorted(files)).toEqual(sorted(unevenFiles()));
  });

  it('through an archive, which is the same bytes for the same files', async () => {
    const archive = await writeCourseArchive('sample-course', unevenFiles());
    const again = await writeCourseArchive('sample-course', new Map([...unevenFiles()].reverse()));
    const { files, folder, mistakes } = await readCourseArchive(archive);
    expect(archive.equals(again)).toBe(true);
    expect({ folder, mistakes }).toEqual({ folder: 'sample-course', mistakes: [] });
    expect(sorted(files)).toEqual(sorted(unevenFiles()));
  });

  it('writes nothing outside the format, and over nothing', async () => {
    await expect(writeCourseFolder(dir, new Map([['../out.yaml', Buffer.alloc(0)]]))).rejects.toThrow(RangeError);
    await expect(writeCourseArchive('../up', new Map())).rejects.toThrow(RangeError);
    await expect(writeCourseArchive('sample-course', new Map([['a/../b', Buffer.alloc(0)]]))).rejects.toThrow(
      RangeError,
    );
    await writeFile(join(dir, 'mine.txt'), 'mine');
    await expect(writeCourseFolder(dir, unevenFiles())).rejects.toThrow(RangeError);
    expect(await readdir(dir)).toEqual(['mine.txt']);
  });

  it('does not follow a link out of a folder', async () => {
    await symlink('/etc/hostname', join(dir, 'course.yaml'));
    const { files, mistakes } = await readCourseFolder(dir);
    expect(files.size).toBe(0);
    expect(mistakes).toMatchObject([{ file: 'course.yaml', line: 0, code: 'folder.not-a-file' }]);
  });

  it('says so where there is no folder, or too much in it', async () => {
    await writeFile(join(dir, 'course.yaml'), 'x'.repeat(100));
    const limits = { ...COURSE_LIMITS, fileBytes: 99 };
    expect((await readCourseFolder(join(dir, 'nowhere'))).mistakes).toMatchObject([{ code: 'folder.unreadable' }]);
    expect((await readCourseFolder(dir, limits)).mistakes).toMatchObject([
      { file: 'course.yaml', code: 'file.too-large' },
    ]);
  });
});

describe('an archive made by hand', () => {
  it('may have no folder around its files, or one with folders and desktop clutter in it', async () => {
    const bare = await readCourseArchive(await zipOf(['course.yaml', 'a'], ['bank/one.yaml', 'b']));
    const clutter: ZipEntry[] = [
      ['my-course/.DS_Store', 'x'],
      ['__MACOSX/my-course/._course.yaml', 'x'],
    ];
    const wrapped = await readCourseArchive(await zipOf(['my-course/course.yaml', 'a'], ...clutter));
    expect([bare.folder, [...bare.files.keys()]]).toEqual([null, ['bank/one.yaml', 'course.yaml']]);
    expect([wrapped.folder, [...wrapped.files.keys()]]).toEqual(['my-course', ['course.yaml']]);
  });
});

const LIMITS = { ...COURSE_LIMITS, files: 3, fileBytes: 50_000, totalBytes: 60_000 };
/** Bytes that cannot be packed. */
const NOISE = Buffer.concat(
  Array.from({ length: 1250 }, (_, index) => createHash('sha256').update(String(index)).digest()),
);
const FILE = 'course.yaml';

/** Every way in which an archive is refused: what it is, what the reader calls it, and the entry it points at. */
const REFUSED: [MistakeCode, string, () => Promise<Buffer>, string][] = [
  ['archive.unreadable', 'no zip at all', () => Promise.resolve(Buffer.from('hello')), '.'],
  ['archive.unreadable', 'nothing', () => Promise.resolve(Buffer.alloc(0)), '.'],
  ['archive.unreadable', 'half a zip', async () => (await zipOf([FILE, NOISE])).subarray(0, 20_000), '.'],
  [
    'archive.path-not-allowed',
    'a way up',
    async () => renamed(await zipOf(['xx/course.yaml', 'a']), 'xx/', '../'),
    '../course.yaml',
  ],
  [
    'archive.path-not-allowed',
    'an absolute path',
    async () => renamed(await zipOf(['xetc/passwd', 'a']), 'xetc', '/etc'),
    '/etc/passwd',
  ],
  [
    'archive.path-not-allowed',
    'a Windows path',
    async () => renamed(await zipOf(['cxxa.yaml', 'a']), 'cxx', 'c:\\'),
    'c:\\a.yaml',
  ],
  ['archive.path-not-allowed', 'a file of nobody', () => zipOf([FILE, 'a'], ['run.sh', 'b']), 'run.sh'],
  ['archive.duplicate-name', 'a name twice', () => zipOf([FILE, 'a'], [FILE, 'b']), FILE],
  ['archive.duplicate-name', 'a name in two cases', () => zipOf([FILE, 'a'], ['Course.yaml', 'b']), 'Course.yaml'],
  ['archive.symlink', 'a link', () => zipOf([FILE, '/etc/passwd', 0o120777]), FILE],
  ['archive.encrypted', 'a locked entry', async () => withFlag(await zipOf([FILE, 'a']), 1), FILE],
  [
    'archive.too-many-entries',
    'too many files',
    () => zipOf(...[1, 2, 3, 4].map((n): ZipEntry => [`bank/b${n}.yaml`, 'x'])),
    '.',
  ],
  ['archive.too-large', 'a large file', () => zipOf([FILE, Buffer.concat([NOISE, NOISE])]), FILE],
  ['archive.too-large', 'too much in all', () => zipOf([FILE, NOISE], ['media/a.png', NOISE]), 'media/a.png'],
  ['archive.ratio-too-high', 'a bomb', () => zipOf([FILE, Buffer.alloc(49_000)]), FILE],
  ['archive.corrupt', 'a changed byte', async () => withByteChanged(await zipOf([FILE, NOISE])), FILE],
];

/** Sets a general purpose flag in the central directory. */
function withFlag(zip: Buffer, flag: number): Buffer {
  const central = zip.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  zip.writeUInt16LE(zip.readUInt16LE(central + 8) | flag, central + 8);
  return zip;
}

function withByteChanged(zip: Buffer): Buffer {
  zip[5000] ^= 0xff;
  return zip;
}

describe('an archive is refused as a whole', () => {
  it.each(REFUSED)('%s: %s', async (code, _, make, file) => {
    const { files, mistakes } = await readCourseArchive(await make(), LIMITS);
    expect(files.size).toBe(0);
    expect(mistakes).toContainEqual({ file, line: 0, code, message: expect.any(String) });
  });

  it('archive.too-slow: when time is up', async () => {
    const many = Array.from({ length: 200 }, (_, index): ZipEntry => [`bank/b${index}.yaml`, NOISE]);
    const { files, mistakes } = await readCourseArchive(await zipOf(...many), { ...COURSE_LIMITS, milliseconds: 1 });
    expect(files.size).toBe(0);
    expect(mistakes).toMatchObject([{ file: '.', code: 'archive.too-slow' }]);
  });

  it('has a case for every code', () => {
    const covered = new Set([...REFUSED.map(([code]) => code), 'archive.too-slow']);
    expect(MISTAKE_CODES.filter((code) => code.startsWith('archive.') && !covered.has(code))).toEqual([]);
  });

  it('lets no entries share their bytes under different names', async () => {
    const { files, mistakes } = await readCourseArchive(await overlapping(100), { ...COURSE_LIMITS, ratio: 20 });
    expect(files.size).toBe(0);
    expect(mistakes).toMatchObject([{ code: 'archive.corrupt', message: 'The entry has two different names.' }]);
  });
});

/** One file of data, listed many times in the central directory under different names. */
async function overlapping(times: number): Promise<Buffer> {
  const zip = await zipOf(['bank/q000.yaml', Buffer.concat(Array.from({ length: 10 }, () => NOISE.subarray(0, 4000)))]);
  const start = zip.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  const end = zip.indexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const entry = zip.subarray(start, end);
  const entries = Array.from({ length: times }, (_, index) =>
    renamed(entry, 'q000', `q${String(index).padStart(3, '0')}`),
  );
  const trailer = Buffer.from(zip.subarray(end));
  trailer.writeUInt16LE(times, 8);
  trailer.writeUInt16LE(times, 10);
  return Buffer.concat([zip.subarray(0, start), ...entries, trailer]);
}

describe('whatever bytes an archive is made of', () => {
  it('answers, and never throws or hangs, wherever it is cut', async () => {
    const archive = await writeCourseArchive('sample-course', new SampleCourse().toFiles());
    await fc.assert(
      fc.asyncProperty(fc.nat(archive.length - 1), async (length) => {
        const { files, mistakes } = await readCourseArchive(archive.subarray(0, length), {
          ...COURSE_LIMITS,
          milliseconds: 3000,
        });
        expect([files.size, mistakes.map(({ code }) => code)]).toEqual([0, ['archive.unreadable']]);
      }),
      { numRuns: 100 },
    );
  });

  it('answers with the very files or with none, whichever bytes are changed', async () => {
    const original = new SampleCourse().toFiles();
    const archive = await writeCourseArchive('sample-course', original);
    const whole = sorted(original);
    const changes = fc.array(fc.tuple(fc.nat(archive.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(changes, async (bytes) => {
        const changed = Buffer.from(archive);
        for (const [at, byte] of bytes) changed[at] = byte;
        const { files, mistakes } = await readCourseArchive(changed, { ...COURSE_LIMITS, milliseconds: 3000 });
        if (mistakes.length > 0) expect(files.size).toBe(0);
        else for (const [path, content] of sorted(files)) expect(whole).toContainEqual([path, content]);
        expect(mistakes.map(({ code }) => code)).not.toContain('archive.too-slow');
      }),
      { numRuns: 150 },
    );
  });
});
