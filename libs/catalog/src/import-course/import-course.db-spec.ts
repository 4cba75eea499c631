import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, statement } from '#kernel/database';
import { createTestDatabase, type TestDatabase } from '../../../../test/world/test-database.js';
import { writeCourseFolder } from '../course-files/course-folder.js';
import { ImportCourse } from './import-course.js';
import { openCourseTools, readingOf, sampleCourse, type CourseTools } from '../testing/course-tools.js';

const AUDIT = statement<{ action: string; person_id: string | null; facts: object }>(
  'test.audit',
  'select action, person_id, facts from kernel.audit_entry where subject_id = $1 order by id',
);
const EVENTS = statement<{ payload: { versionId: string } }>(
  'test.events',
  `select payload from kernel.outbox_event where name = 'catalog.version-published.v1' and payload->>'courseId' =
     (select course_id::text from catalog.course_version where id = $1) order by id`,
);
const STATUSES = statement<{ edition: number; status: string; revision: number }>(
  'test.statuses',
  `select v.edition, v.status, v.revision from catalog.course_version v join catalog.course c on c.id = v.course_id
   where c.slug = $1 order by v.edition`,
);
const COURSES = statement<{ slug: string }>('test.courses', 'select slug from catalog.course where slug = $1');

describe('importing courses', () => {
  let testDatabase: TestDatabase;
  let tools: CourseTools;
  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    tools = await openCourseTools(testDatabase.url);
  });
  afterAll(async () => {
    await tools.stop();
    await testDatabase.drop();
  });

  /** Imports that must succeed. */
  const take = async (slug: string, edition = 1, options = {}) => {
    const outcome = await tools.importCourse.execute(readingOf(sampleCourse(slug, edition)), options);
    if (!outcome.done) throw new Error(JSON.stringify(outcome.mistakes));
    return outcome;
  };
  const statuses = (slug: string) => tools.database.run(STATUSES, [slug]);

  it('makes a draft, with an audit entry and without an event', async () => {
    const by = newId();
    const outcome = await take('draft-course', 1, { by });
    expect(outcome).toMatchObject({
      slug: 'draft-course',
      edition: 1,
      status: 'draft',
      created: true,
      published: false,
    });
    const audit = await tools.database.run(AUDIT, [outcome.versionId]);
    expect(audit).toEqual([
      { action: 'catalog.version-imported', person_id: by, facts: expect.objectContaining({ edition: 1 }) },
    ]);
    expect(await tools.database.run(EVENTS, [outcome.versionId])).toEqual([]);
  });

  it('publishes at once when it is told to, and says so to the other contexts once', async () => {
    const outcome = await take('published-course', 1, { publish: true });
    expect(outcome).toMatchObject({ edition: 1, status: 'published', created: true, published: true });
    const audit = await tools.database.run(AUDIT, [outcome.versionId]);
    expect(audit.map(({ action }) => action)).toEqual(['catalog.version-imported', 'catalog.version-published']);
    const events = await tools.database.run(EVENTS, [outcome.versionId]);
    expect(events).toEqual([
      { payload: expect.objectContaining({ versionId: outcome.versionId, replacedVersionId: null }) },
    ]);
  });

  it('takes identical files for what they are, and publishes the draft they made', async () => {
    const first = await take('same-course');
    const second = await take('same-course');
    expect(second).toMatchObject({ versionId: first.versionId, status: 'draft', created: false, published: false });
    const third = await take('same-course', 1, { publish: true });
    expect(third).toMatchObject({ versionId: first.versionId, status: 'published', created: false, published: true });
    const fourth = await take('same-course', 1, { publish: true });
    expect(fourth).toMatchObject({ versionId: first.versionId, created: false, published: false });
    expect(await statuses('same-course')).toEqual([{ edition: 1, status: 'published', revision: 2 }]);
  });

  it('makes another edition of changed files and retires the one before', async () => {
    await take('growing-course', 1, { publish: true });
    const second = await take('growing-course', 2, { publish: true });
    expect(second).toMatchObject({ edition: 2, created: true });
    expect(await statuses('growing-course')).toEqual([
      { edition: 1, status: 'retired', revision: 3 },
      { edition: 2, status: 'published', revision: 2 },
    ]);
  });

  it('leaves a retired course alone where nobody asked, and brings it back where somebody did', async () => {
    const first = await take('retired-course', 1, { publish: true });
    await tools.retire.execute({ versionId: first.versionId, expectedRevision: 2, by: null });
    const atStart = await take('retired-course', 2, { publish: true, leaveRetired: true });
    expect(atStart).toMatchObject({ versionId: first.versionId, status: 'retired', created: false, published: false });
    const asked = await take('retired-course', 1, { publish: true });
    expect(asked).toMatchObject({ edition: 2, status: 'published', created: true });
  });

  it('returns mistakes with file and line, and keeps nothing of a broken course', async () => {
    const broken = sampleCourse('broken-course').edit('course.yaml', 'passMark: 80', 'passMark: 180');
    const outcome = await tools.importCourse.execute(readingOf(broken));
    expect(outcome).toMatchObject({
      done: false,
      mistakes: [{ file: 'course.yaml', line: broken.lineOf('course.yaml', 'passMark'), code: 'schema.out-of-range' }],
    });
    expect(await tools.database.run(COURSES, ['broken-course'])).toEqual([]);
  });

  it('says what is wrong with a path that leads nowhere', async () => {
    const outcome = await tools.importCourse.fromPath(join(tmpdir(), 'no-such-course'));
    expect(outcome).toMatchObject({
      done: false,
      mistakes: expect.arrayContaining([expect.objectContaining({ code: 'folder.unreadable' })]),
    });
  });

  it('gives every one of 12 simultaneous imports an edition of its own', async () => {
    const editions = Array.from({ length: 12 }, (_, index) => index + 1);
    const outcomes = await Promise.all(editions.map((edition) => take('busy-course', edition, { publish: true })));
    expect(outcomes.map(({ edition }) => edition).sort((one, other) => one - other)).toEqual(editions);
    const published = (await statuses('busy-course')).filter(({ status }) => status === 'published');
    expect(published).toEqual([{ edition: 12, status: 'published', revision: 2 }]);
  });

  it('gives back every file byte for byte, from the table, through a folder and through a zip', async () => {
    const files = sampleCourse('travelling-course').put(
      'media/press.png',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255, 10, 13]),
    );
    files.edit('lessons/press-hard.ru.md', 'media/press.svg', 'media/press.png');
    for (const locale of ['en', 'ky'])
      files.edit(`lessons/press-hard.${locale}.md`, 'media/press.svg', 'media/press.png');
    const outcome = await tools.importCourse.execute(readingOf(files));
    if (!outcome.done) throw new Error(JSON.stringify(outcome.mistakes));
    const exported = await tools.exportCourse.execute(outcome.versionId);
    expect(exported).toEqual({ slug: 'travelling-course', edition: 1, files: files.toFiles() });

    const folder = await mkdtemp(join(tmpdir(), 'sabak-course-'));
    try {
      const home = join(folder, 'travelling-course');
      await tools.exportCourse.toFolder(outcome.versionId, home);
      expect(await tools.importCourse.fromPath(home)).toMatchObject({ versionId: outcome.versionId, created: false });
      const zip = join(folder, 'travelling.zip');
      await writeFile(zip, await tools.exportCourse.toArchive(outcome.versionId));
      expect(await tools.importCourse.fromPath(zip)).toMatchObject({ versionId: outcome.versionId, created: false });
      await expect(tools.exportCourse.toFolder(outcome.versionId, home)).rejects.toThrow(RangeError);
      expect(await readdir(folder)).toHaveLength(2);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('finds the edition to export: the one named, the published one, or else the newest', async () => {
    const first = await take('found-course', 1);
    expect(await tools.exportCourse.find('found-course')).toBe(first.versionId);
    await take('found-course', 1, { publish: true });
    const draft = await take('found-course', 2);
    expect(await tools.exportCourse.find('found-course')).toBe(first.versionId);
    expect(await tools.exportCourse.find('found-course', 2)).toBe(draft.versionId);
    expect(await tools.exportCourse.find('found-course', 3)).toBeNull();
    await expect(tools.exportCourse.execute(newId())).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('checks a folder or a zip without a database', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sabak-course-'));
    try {
      await writeCourseFolder(join(folder, 'checked-course'), sampleCourse('checked-course').toFiles());
      expect(await ImportCourse.check(join(folder, 'checked-course'))).toMatchObject({
        document: { slug: 'checked-course' },
      });
      await writeFile(join(folder, 'no.zip'), 'no zip at all');
      const { document, mistakes } = await ImportCourse.check(join(folder, 'no.zip'));
      expect([document, mistakes[0]?.code]).toEqual([null, 'archive.unreadable']);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('refuses a folder whose name is not the slug', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sabak-course-'));
    try {
      await writeCourseFolder(join(folder, 'other-name'), sampleCourse('named-course').toFiles());
      const outcome = await tools.importCourse.fromPath(join(folder, 'other-name'));
      expect(outcome).toMatchObject({ done: false, mistakes: [{ code: 'course.slug-differs-from-folder' }] });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
