import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, statement } from '#kernel/database';
import { createTestDatabase, type TestDatabase } from '../../../../test/world/test-database.js';
import { openCourseTools, readingOf, sampleCourse, type CourseTools } from '../testing/course-tools.js';

const AUDIT = statement<{ action: string; person_id: string }>(
  'test.audit-actions',
  'select action, person_id from kernel.audit_entry where subject_id = $1 order by id',
);
const STATUS = statement<{ status: string; revision: number }>(
  'test.status',
  'select status, revision from catalog.course_version where id = $1',
);

describe('publishing and retiring editions', () => {
  let testDatabase: TestDatabase;
  let tools: CourseTools;
  const me = newId();
  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    tools = await openCourseTools(testDatabase.url);
  });
  afterAll(async () => {
    await tools.stop();
    await testDatabase.drop();
  });

  const draft = async (slug: string, edition = 1): Promise<string> => {
    const outcome = await tools.importCourse.execute(readingOf(sampleCourse(slug, edition)));
    if (!outcome.done) throw new Error(JSON.stringify(outcome.mistakes));
    return outcome.versionId;
  };
  const publish = (versionId: string, expectedRevision = 1) =>
    tools.publish.execute({ versionId, expectedRevision, by: me });
  const retire = (versionId: string, expectedRevision = 2) =>
    tools.retire.execute({ versionId, expectedRevision, by: me });
  const status = async (versionId: string) => (await tools.database.run(STATUS, [versionId]))[0];
  const run = (sql: string, values: unknown[]) => tools.database.source.query(sql, values);

  it('publishing retires the edition before, and both are written down', async () => {
    const [first, second] = [await draft('two-editions', 1), await draft('two-editions', 2)];
    expect(await publish(first)).toBeNull();
    expect(await publish(second)).toBeNull();
    expect(await status(first)).toEqual({ status: 'retired', revision: 3 });
    expect(await status(second)).toEqual({ status: 'published', revision: 2 });
    const audit = (await tools.database.run(AUDIT, [first])).slice(1);
    expect(audit).toEqual([
      { action: 'catalog.version-published', person_id: me },
      { action: 'catalog.version-retired', person_id: me },
    ]);
  });

  it('a decision made on an old page is refused and changes nothing (I9)', async () => {
    const version = await draft('stale-page');
    expect(await publish(version, 7)).toBe('STALE');
    expect(await status(version)).toEqual({ status: 'draft', revision: 1 });
    expect(await publish(version)).toBeNull();
    expect(await publish(version)).toBe('STALE');
    expect(await retire(version, 1)).toBe('STALE');
    expect(await status(version)).toEqual({ status: 'published', revision: 2 });
  });

  it('says why anything else is refused', async () => {
    const [first, second] = [await draft('refusals', 1), await draft('refusals', 2)];
    expect(await retire(first, 1)).toBe('NOT_PUBLISHED');
    expect(await publish(second)).toBeNull();
    expect(await publish(first)).toBe('SUPERSEDED');
    expect(await publish(second, 2)).toBe('NOT_A_DRAFT');
    expect(await retire(second)).toBeNull();
    expect(await retire(second, 3)).toBe('NOT_PUBLISHED');
    await expect(publish(newId())).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(retire('not-an-id')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('of ten people who publish the same draft at once, one does', async () => {
    const version = await draft('ten-people');
    const faults = await Promise.all(Array.from({ length: 10 }, () => publish(version)));
    expect(faults.filter((fault) => fault === null)).toHaveLength(1);
    expect(faults.filter((fault) => fault === 'STALE')).toHaveLength(9);
  });

  it('of two drafts published at once, the later edition is the published one in the end', async () => {
    for (let round = 0; round < 5; round += 1) {
      const slug = `race-${round}`;
      const [first, second] = [await draft(slug, 1), await draft(slug, 2)];
      await Promise.all([publish(second), publish(first)]);
      expect(await status(second)).toMatchObject({ status: 'published' });
      expect((await status(first))?.status).not.toBe('published');
    }
  });

  describe('what is published never changes', () => {
    let published: string;
    beforeAll(async () => {
      published = await draft('immutable');
      await publish(published);
    });

    it.each([
      ['its document', `update catalog.course_version set document = '{}' where id = $1`],
      ['its edition', 'update catalog.course_version set edition = 9 where id = $1'],
      ['the day of its publication', 'update catalog.course_version set published_at = now() where id = $1'],
      ['back into a draft', `update catalog.course_version set status = 'draft', published_at = null where id = $1`],
      ['the row itself', 'delete from catalog.course_version where id = $1'],
      ['its keys', `update catalog.question_bank set bank = '{}' where version_id = $1`],
      ['all of its keys', 'delete from catalog.question_bank where version_id = $1'],
      ['its files', `update catalog.course_file set content = '' where version_id = $1`],
      ['a file taken away', `delete from catalog.course_file where version_id = $1`],
      ['a file added', `insert into catalog.course_file (version_id, path, content) values ($1, 'media/late.txt', '')`],
    ])('%s', async (_name, sql) => {
      await expect(run(sql, [published])).rejects.toThrow('a published course version never changes');
    });

    it('not even by moving a file over from a draft', async () => {
      const other = await draft('immutable-draft');
      const move = `update catalog.course_file set version_id = $1, path = 'media/moved.txt' where version_id = $2 and path = 'glossary.yaml'`;
      await expect(run(move, [published, other])).rejects.toThrow('a published course version never changes');
    });

    it('while a draft may still be thrown away with everything in it', async () => {
      const other = await draft('thrown-away');
      await run('delete from catalog.course_version where id = $1', [other]);
      expect(await run('select from catalog.course_file where version_id = $1', [other])).toEqual([]);
    });

    it('and a retired edition stays retired', async () => {
      await retire(published);
      const revive = `update catalog.course_version set status = 'published', retired_at = null where id = $1`;
      await expect(run(revive, [published])).rejects.toThrow('a published course version never changes');
    });
  });
});
