import { cp, mkdtemp, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { Catalogue, ExportCourse, ImportCourse } from '#catalog';
import { World } from '../world/world.js';
import type { ApiClient } from '../world/api-client.js';

const nested = (depth: number): string => `${'[1,'.repeat(depth)}1${']'.repeat(depth)}`;
const lists = (levels: number): string => {
  // Eight lists inside each other: a tenth of a kilobyte that asks for a hundred million values.
  const open = '{ __schema { types { fields { type { fields { type { fields { type { fields { args { type { fields {';
  const depth = open.split('{').length - 1;
  return levels > 0 ? `${open} name ${'}'.repeat(depth)}` : '{ viewer { id } }';
};

describe('bad input gets a clear refusal, loses nothing, and is never a 5xx', () => {
  let world: World;
  let client: ApiClient;
  beforeAll(async () => {
    world = await World.start({}, { api: true, worker: false });
    client = world.stranger();
  });
  afterAll(() => world.stop());

  it.each<[string, string, number, string]>([
    ['no JSON', '{"query": ', 400, 'BAD_USER_INPUT'],
    ['JSON of the wrong kind', '[]', 400, 'BAD_REQUEST'],
    ['a number for a query', '{"query": 1}', 400, 'BAD_REQUEST'],
    ['no query', '{}', 400, 'BAD_REQUEST'],
    ['a document that does not parse', '{"query": "{ viewer { "}', 200, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{"query": "{ passwordHash }"}', 200, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'an unknown operation',
      '{"query": "query A { viewer { id } }", "operationName": "B"}',
      200,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'a page of a million',
      '{"query": "{ branches(first: 1000000) { nodes { code } } }"}',
      200,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a page of a million by variable',
      '{"query": "query ($n: PageSize!) { branches(first: $n) { nodes { code } } }", "variables": {"n": 1000000}}',
      200,
      'BAD_USER_INPUT',
    ],
    ['a broken cursor', '{"query": "{ branches(after: \\"?\\") { nodes { code } } }"}', 200, 'BAD_USER_INPUT'],
    [
      'variables nested 5,000 deep',
      `{"query": "{ viewer { id } }", "variables": {"x": ${nested(5_000)}}}`,
      400,
      'BAD_USER_INPUT',
    ],
    [
      'a body of 65 kB',
      JSON.stringify({ query: `{ viewer { id } } #${'x'.repeat(65_536)}` }),
      413,
      'PAYLOAD_TOO_LARGE',
    ],
    ['5,000 tokens', JSON.stringify({ query: `{ ${'viewer { id } '.repeat(1_700)} }` }), 200, 'GRAPHQL_PARSE_FAILED'],
    [
      '200 levels',
      JSON.stringify({ query: `{ viewer ${'{ person '.repeat(200)}${'}'.repeat(200)} }` }),
      200,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      '16 aliases',
      JSON.stringify({
        query: `{ branches { nodes { ${Array.from({ length: 16 }, (_, i) => `a${i}: code`).join(' ')} } } }`,
      }),
      200,
      'TOO_MANY_ALIASES',
    ],
    [
      'two sign-ins in one mutation',
      JSON.stringify({ query: 'mutation { a: signOut { ok } b: signOut { ok } }' }),
      200,
      'TOO_MANY_ROOT_FIELDS',
    ],
    [
      '11 root fields',
      JSON.stringify({ query: `{ ${Array.from({ length: 11 }, (_, i) => `a${i}: viewer { id }`).join(' ')} }` }),
      200,
      'TOO_MANY_ROOT_FIELDS',
    ],
    [
      'a fragment that contains itself',
      JSON.stringify({ query: '{ viewer { ...F } } fragment F on Viewer { person { id } ...F }' }),
      200,
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ])('%s', async (_what, body, status, code) => {
    const answer = await client.post('/graphql', body);
    expect({ status: answer.status, codes: answer.errors.map((error) => error.extensions.code) }).toEqual({
      status,
      codes: expect.arrayContaining([code]),
    });
    expect(JSON.stringify(answer.errors)).not.toMatch(/node_modules|\.ts|at .*\(/);
  });

  it('a bomb of nested lists is refused within a second', async () => {
    const before = performance.now();
    const answer = await client.ask(lists(8));
    expect(answer.errors.length).toBeGreaterThan(0);
    expect(performance.now() - before).toBeLessThan(1_000);
  });

  it('the standard introspection query is answered', async () => {
    const { __schema } = await client.get(getIntrospectionQuery());
    expect(__schema.types.length).toBeGreaterThan(100);
  });

  it('a value that does not fit is not repeated in the answer', async () => {
    const answer = await client.ask('mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }', {
      input: { login: 'a', password: ['geheim'] },
    });
    expect(answer.errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(JSON.stringify(answer)).not.toContain('geheim');
  });

  it('a form of another site is refused before it is read', async () => {
    const answer = await client.post('/graphql', 'query=mutation{signOut{ok}}', {
      'content-type': 'application/x-www-form-urlencoded',
    });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
  });

  it('an address that does not exist is a 404 in the same shape', async () => {
    const answer = await client.post('/api/nothing', '{}');
    expect([answer.status, answer.errors[0]?.extensions.code]).toEqual([404, 'NOT_FOUND']);
  });

  describe('course files', () => {
    const importer = (): ImportCourse => world.running.app.get(ImportCourse);
    const counted = async (): Promise<number> =>
      (await world.rows.pool.query('select count(*)::int as n from catalog.course_version')).rows[0].n;
    const good = new URL('../../libs/catalog/courses/fundamental-principles/', import.meta.url);

    it.each<[string, (folder: string) => Promise<string>, RegExp]>([
      ['a broken YAML file', async (folder) => spoil(folder, 'course.yaml', (text) => `${text}\n  - : [`), /^yaml\./],
      [
        'an unknown key',
        async (folder) => spoil(folder, 'course.yaml', (text) => `${text}\nprice: 10\n`),
        /unknown-key/,
      ],
      [
        'raw HTML in a lesson',
        async (folder) => spoil(folder, 'lessons', (text) => `${text}\n\n<script>alert(1)</script>\n`),
        /html|block/,
      ],
      ['a missing folder', async (folder) => join(folder, 'nowhere'), /./],
    ])('%s is refused with file and line, and nothing is imported', async (_what, prepare, code) => {
      const folder = join(await mkdtemp(join(tmpdir(), 'sabak-course-')), 'fundamental-principles');
      await cp(good, folder, { recursive: true });
      const before = await counted();
      const outcome = await importer().fromPath(await prepare(folder));
      expect(outcome.done).toBe(false);
      expect(outcome.done ? [] : outcome.mistakes.map((mistake) => mistake.code)).toEqual(
        expect.arrayContaining([expect.stringMatching(code)]),
      );
      expect(await counted()).toBe(before);
    });

    it.each([0, 1, 40, 500, 5_000])('an archive that ends after %d bytes is refused', async (bytes) => {
      const path = join(await mkdtemp(join(tmpdir(), 'sabak-archive-')), 'course.zip');
      const version = await world.running.app.get(Catalogue).currentVersionOf('fundamental-principles');
      const archive = await world.running.app.get(ExportCourse).toArchive(version?.id ?? '');
      await writeFile(path, archive.subarray(0, bytes));
      const outcome = await importer().fromPath(path);
      expect(outcome.done ? [] : outcome.mistakes.map((mistake) => mistake.code)).toEqual(
        expect.arrayContaining([expect.stringMatching(/^archive\./)]),
      );
    });
  });

  it('the process is well afterwards', async () => {
    expect((await client.fetch('/livez')).status).toBe(200);
    expect((await client.fetch('/readyz')).status).toBe(200);
  });
});

/** Changes a file of a course, or the first one in a folder of it. @returns the course's folder. */
async function spoil(folder: string, name: string, change: (text: string) => string): Promise<string> {
  const path = join(folder, name);
  const file = (await stat(path)).isDirectory() ? join(path, (await readdir(path))[0] as string) : path;
  await writeFile(file, change(await readFile(file, 'utf8')));
  return folder;
}
