import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { ANONYMOUS, Role, type Actor } from '#kernel/access';
import { newId } from '#kernel/database';
import { createTestDatabase, type TestDatabase } from '../../../test/world/test-database.js';
import { openCourseTools, readingOf, sampleCourse, type CourseTools } from './testing/course-tools.js';

const TRAINER: Actor = { ...ANONYMOUS, personId: newId(), grants: [{ role: Role.TRAINER, branch: null }] };

/** Asks again until it holds, with a pause each time: a warm catalogue answers without waiting, and a hint needs the event loop to arrive. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 5_000;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error('it did not hold within 5 s');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

describe('the catalogue in memory', () => {
  let testDatabase: TestDatabase;
  /** Two processes on one database. */
  let here: CourseTools;
  let there: CourseTools;
  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    here = await openCourseTools(testDatabase.url);
    there = await openCourseTools(testDatabase.url);
    await Promise.all([here.live.start(), there.live.start()]);
  });
  afterAll(async () => {
    await Promise.all([here.stop(), there.stop()]);
    await testDatabase.drop();
  });

  const take = async (slug: string, edition = 1, publish = true): Promise<string> => {
    const outcome = await here.importCourse.execute(readingOf(sampleCourse(slug, edition)), { publish });
    if (!outcome.done) throw new Error(JSON.stringify(outcome.mistakes));
    return outcome.versionId;
  };
  /** How many statements `work` sends to PostgreSQL. */
  const statementsOf = async (tools: CourseTools, work: () => Promise<unknown>): Promise<number> => {
    const run = jest.spyOn(tools.database, 'run');
    try {
      await work();
      return run.mock.calls.length;
    } finally {
      run.mockRestore();
    }
  };

  it('a version costs one statement once, however many ask for it at once, and none afterwards', async () => {
    const id = await take('cold-course');
    const ask = () => there.catalogue.version(id);
    expect(there.catalogue.cached(id)).toBeUndefined();
    expect(await statementsOf(there, () => Promise.all(Array.from({ length: 20 }, ask)))).toBe(1);
    expect(await statementsOf(there, ask)).toBe(0);
    expect(there.catalogue.cached(id)).toBe(await ask());
  });

  it('several versions cost one statement together, in the order that was asked for', async () => {
    const ids = [await take('together', 1), await take('together', 2), await take('together', 3, false)];
    const wanted = [ids[1] ?? '', ids[2] ?? '', ids[0] ?? ''];
    let editions: number[] = [];
    const read = async () => {
      editions = (await there.catalogue.versions(wanted)).map(({ edition }) => edition);
    };
    expect(await statementsOf(there, read)).toBe(1);
    expect(editions).toEqual([2, 1]);
    expect((await there.catalogue.versionsFor(TRAINER, wanted)).map(({ edition }) => edition)).toEqual([2, 3, 1]);
  });

  it('a draft is there for trainers only, and is found as soon as it is published', async () => {
    const id = await take('draft-only', 1, false);
    await expect(there.catalogue.version(id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(there.catalogue.versionFor(ANONYMOUS, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await there.catalogue.versionFor(TRAINER, id)).outline.publishedAt).toBeNull();
    await here.publish.execute({ versionId: id, expectedRevision: 1, by: null });
    expect((await there.catalogue.version(id)).outline.publishedAt).toBeInstanceOf(Date);
  });

  it('what is no id costs no statement, and what is unknown is not found', async () => {
    const ask = (id: string) =>
      there.catalogue.version(id).catch((error: { code: string }) => expect(error.code).toBe('NOT_FOUND'));
    expect(await statementsOf(there, () => ask("1' or '1'='1"))).toBe(0);
    expect(await statementsOf(there, () => ask(newId()))).toBe(1);
  });

  it('a retired version stays readable by its id, although no list shows it', async () => {
    const id = await take('left-behind');
    await here.retire.execute({ versionId: id, expectedRevision: 2, by: null });
    expect(await here.catalogue.currentVersionOf('left-behind')).toBeNull();
    expect(await here.catalogue.version(id)).toMatchObject({ slug: 'left-behind', edition: 1 });
  });

  it('the list of courses is new here at once and elsewhere within a moment, and costs nothing while it is warm', async () => {
    const first = await take('listed', 1);
    expect((await here.catalogue.currentVersionOf('listed'))?.id).toBe(first);
    expect((await there.catalogue.currentVersionOf('listed'))?.id).toBe(first);
    // Word of the publication may reach the other process after its first answer, and empties its list once more.
    await until(async () => (await statementsOf(there, () => there.catalogue.publishedCourses())) === 0);
    expect(there.catalogue.shelf()).not.toBeInstanceOf(Promise);

    const second = await take('listed', 2);
    expect((await here.catalogue.currentVersionOf('listed'))?.id).toBe(second);
    await until(async () => (await there.catalogue.currentVersionOf('listed'))?.id === second);
  });

  it('a list that was being read while something was published is not kept', async () => {
    const first = await take('overtaken', 1);
    let goOn = (): void => undefined;
    const published = new Promise<void>((resolve) => (goOn = resolve));
    const run = here.database.run.bind(here.database);
    const slow = jest.spyOn(here.database, 'run').mockImplementationOnce(async (...question) => {
      const rows = await run(...question);
      await published;
      return rows as never;
    });
    const reading = here.catalogue.publishedCourses();
    const second = await take('overtaken', 2);
    goOn();
    slow.mockRestore();
    expect((await reading).find(({ slug }) => slug === 'overtaken')?.id).toBe(first);
    expect((await here.catalogue.currentVersionOf('overtaken'))?.id).toBe(second);
  });

  it('what is shared cannot be changed by whoever holds it', async () => {
    const version = await here.catalogue.version(await take('frozen'));
    expect(() => version.document.modules.reverse()).toThrow(TypeError);
    expect(() => Object.assign(version.bank.questions[0] ?? {}, { text: {} })).toThrow(TypeError);
  });

  it('tells what counts for progress, and finds activities and questions by their ids', async () => {
    const version = await here.catalogue.version(await take('counted'));
    expect(version.requiredActivityIds).toEqual(['press-hard', 'call-for-help', 'final-quiz']);
    expect(version.activityById.get('final-quiz')).toMatchObject({ kind: 'quiz', quiz: { passMark: 80 } });
    expect(version.questionById.get('bleed-minutes')).toMatchObject({ answer: 4711 });
    expect(JSON.stringify(version.document)).not.toMatch(/KEY|WHY|4711/);
    expect(JSON.stringify(version.outline)).not.toMatch(/KEY|WHY|4711/);
  });
});
