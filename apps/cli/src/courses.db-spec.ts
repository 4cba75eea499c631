import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Config } from '#kernel/config';
import { createTestDatabase, quickSettings, type TestDatabase } from '../../../test/world/test-database.js';
import { exportCourse } from './courses-export.js';
import { importCourse } from './courses-import.js';
import { loadBundledCourses } from './load-bundled-courses.js';
import { withApp } from './with-app.js';

const BUNDLED = fileURLToPath(new URL('../../../libs/catalog/courses/', import.meta.url));
const SLUG = 'fundamental-principles';

describe('courses from a shell', () => {
  let testDatabase: TestDatabase;
  let config: Config;
  let folder: string;
  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    config = Config.from(quickSettings(testDatabase.url));
    folder = await mkdtemp(join(tmpdir(), 'sabak-courses-'));
    for (const name of ['good-course', 'broken-course']) {
      await cp(join(BUNDLED, SLUG), join(folder, 'courses', name), { recursive: true });
      await replaceIn(join(folder, 'courses', name, 'course.yaml'), `slug: ${SLUG}`, `slug: ${name}`);
    }
    await replaceIn(join(folder, 'courses/broken-course/course.yaml'), 'hours:', 'hoursandhours:');
  });
  afterAll(async () => {
    await testDatabase.drop();
    await rm(folder, { recursive: true });
  });

  const replaceIn = async (path: string, from: string, to: string): Promise<void> => {
    const text = await readFile(path, 'utf8');
    if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
    await writeFile(path, text.replace(from, to));
  };

  it('the bundled courses are loaded, a broken one is named and left out, and a second time is harmless', async () => {
    const root = join(folder, 'courses');
    const [broken, good] = await withApp(config, (app) => loadBundledCourses(app, root));
    expect(broken).toMatchObject({ folder: 'broken-course', loaded: false });
    expect(broken?.lines[0]).toMatch(/^error {4}course\.yaml:\d+ {2}schema\./);
    expect(broken?.lines.at(-1)).toMatch(/^Nothing was imported: \d+ mistakes\.$/);
    expect(good).toMatchObject({ folder: 'good-course', loaded: true });
    expect(good?.lines.at(-1)).toBe('Imported good-course, edition 1 and published it.');
    const [, again] = await withApp(config, (app) => loadBundledCourses(app, root));
    expect(again?.lines.at(-1)).toMatch(/^Nothing to do: good-course, edition 1 \(published\)/);
  });

  it('the courses that come with the product are found and have no mistake', async () => {
    const courses = await withApp(config, (app) => loadBundledCourses(app));
    expect(courses.filter(({ loaded }) => !loaded)).toEqual([]);
    expect(courses.map(({ folder: name }) => name)).toContain(SLUG);
  });

  it('a course is imported, exported as a folder and as a zip, and imported again from both', async () => {
    const zip = join(folder, 'good.zip');
    const copy = join(folder, 'copies/good-course');
    const request = { slug: 'good-course', edition: null };
    expect(await exportCourse(config, { ...request, target: zip })).toMatchObject({ exitCode: 0 });
    expect(await exportCourse(config, { ...request, target: copy })).toMatchObject({ exitCode: 0 });
    expect((await readdir(copy)).sort()).toEqual((await readdir(join(folder, 'courses/good-course'))).sort());
    await expect(exportCourse(config, { ...request, target: zip })).rejects.toMatchObject({ code: 'EEXIST' });
    for (const path of [zip, copy]) {
      const { exitCode, lines } = await importCourse(config, path, false);
      expect([exitCode, lines.at(-1)]).toEqual([0, expect.stringMatching(/^Nothing to do: good-course, edition 1/)]);
    }
    await replaceIn(join(copy, 'course.yaml'), 'slug: good-course', 'slug: good-course ');
    expect((await importCourse(config, copy, false)).lines.at(-1)).toBe('Imported good-course, edition 2 as a draft.');
    expect((await importCourse(config, copy, true)).lines.at(-1)).toBe(
      'Published good-course, edition 2, which holds the same files.',
    );
  });

  it('what is not there is said, not thrown', async () => {
    expect(await exportCourse(config, { slug: 'no-course', edition: null, target: join(folder, 'x') })).toEqual({
      lines: ['There is no such edition of no-course.'],
      exitCode: 1,
    });
    expect(await importCourse(config, join(folder, 'nowhere'), true)).toMatchObject({ exitCode: 1 });
  });
});
