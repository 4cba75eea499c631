import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '#kernel/access';
import type { ApiClient } from '../../../test/world/api-client.js';
import { World } from '../../../test/world/world.js';
import { ImportCourse } from './import-course/import-course.js';
import { readingOf, sampleCourse } from './testing/course-tools.js';

const OUTLINE = `query ($slug: String!) { course(slug: $slug) {
  slug title topic hours enrolmentPolicy prerequisites
  currentVersion { id edition status publishedAt languages { locale draft complete } outcomes { id level text }
    modules { id title activities { id kind title minutes required outcomes { id } quiz { questionCount passMark feedback } } }
    awards { id kind title validDays validMonths } sources { title date url } glossary { id term } facts { value confirmed }
    downloads { id url bytes } } } }`;
const QUESTION = `fragment Question on LearnerQuestion { id type text options { id text } items { id } lefts { id } rights { id }
  gaps { id choices { id } } unit }`;
const LESSON = `${QUESTION} query ($id: ID!, $locale: Locale) { course(slug: "sample-one") { currentVersion { activity(id: $id) {
  id lesson(locale: $locale) { locale draft title words blocks checks { __typename ...Question inRussian: text(locale: ru) } } } } } }`;
const VERSIONS = `query ($slug: String!) { course(slug: $slug) { title versions(first: 10) { pageInfo { hasNextPage }
  nodes { id edition status revision } } } }`;
const PUBLISH = `mutation ($id: ID!, $revision: Int!) { publishCourseVersion(versionId: $id, expectedRevision: $revision) {
  __typename ... on CourseVersionPublished { version { id status revision course { slug } } }
  ... on PublishCourseVersionRefused { code message current { status revision } } } }`;
const RETIRE = `mutation ($id: ID!, $revision: Int!) { retireCourseVersion(versionId: $id, expectedRevision: $revision) {
  __typename ... on CourseVersionRetired { version { status revision } }
  ... on RetireCourseVersionRefused { code message current { status } } } }`;

describe('the catalog over GraphQL and HTTP', () => {
  let world: World;
  let learner: ApiClient;
  let trainer: ApiClient;
  let stranger: ApiClient;
  let published: string;
  beforeAll(async () => {
    world = await World.start({}, { api: true, worker: false });
    learner = await world.person();
    trainer = await world.person({ roles: [Role.TRAINER] });
    stranger = world.stranger();
    published = await take('sample-one', 1, true);
  });
  afterAll(() => world.stop());

  const take = async (slug: string, edition = 1, publish = false): Promise<string> => {
    const importer = world.running.app.get(ImportCourse);
    const outcome = await importer.execute(readingOf(sampleCourse(slug, edition)), { publish });
    if (!outcome.done) throw new Error(JSON.stringify(outcome.mistakes));
    return outcome.versionId;
  };

  describe('the public outline', () => {
    it('is there for anybody, in the language that was asked for', async () => {
      stranger.language = 'ru';
      const { course } = await stranger.get(OUTLINE, { slug: 'sample-one' });
      expect(course).toMatchObject({
        slug: 'sample-one',
        title: 'Образец',
        topic: 'FIRST_AID',
        hours: 0.5,
        enrolmentPolicy: 'OPEN',
        prerequisites: ['before-this'],
        currentVersion: {
          id: published,
          edition: 1,
          status: 'PUBLISHED',
          publishedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
          languages: expect.arrayContaining([{ locale: 'ky', draft: true, complete: false }]),
          outcomes: [{ id: 'stop-bleeding', level: 'APPLY', text: 'Остановить.' }],
          awards: [
            { id: 'sample-provisional', kind: 'PROVISIONAL', title: 'Временный', validDays: 120, validMonths: null },
            { id: 'sample-full', kind: 'FULL', title: 'Полный', validDays: null, validMonths: 24 },
          ],
          sources: [{ title: 'Own guide', date: '2020-05', url: 'https://example.org/guide' }],
          glossary: [{ id: 'tourniquet', term: 'жгут' }],
          facts: [{ value: '103', confirmed: false }],
        },
      });
      expect(course.currentVersion.modules[1].activities[1]).toEqual({
        id: 'final-quiz',
        kind: 'QUIZ',
        title: 'Тест',
        minutes: 10,
        required: true,
        outcomes: [{ id: 'stop-bleeding' }],
        quiz: { questionCount: 4, passMark: 80, feedback: 'AFTER_SUBMISSION' },
      });
    });

    it('is null for a course of nobody', async () => {
      expect(await stranger.get(OUTLINE, { slug: 'no-such-course' })).toEqual({ course: null });
    });

    it('is found by words of any language, by topic, page by page', async () => {
      await take('sample-two', 2, true);
      const list = `query ($search: String, $first: PageSize!, $after: String) {
        courses(topic: FIRST_AID, search: $search, first: $first, after: $after) { nodes { slug } pageInfo { hasNextPage endCursor } } }`;
      const { courses } = await stranger.get(list, { search: 'УЛГУ sample', first: 1 });
      expect(courses).toMatchObject({ nodes: [{ slug: 'sample-one' }], pageInfo: { hasNextPage: true } });
      const rest = await stranger.get(list, { search: 'УЛГУ sample', first: 1, after: courses.pageInfo.endCursor });
      expect(rest.courses).toMatchObject({ nodes: [{ slug: 'sample-two' }], pageInfo: { hasNextPage: false } });
      expect((await stranger.get(list, { search: 'nothing like it', first: 5 })).courses.nodes).toEqual([]);
    });
  });

  describe('lessons', () => {
    const read = async (id: string, locale: string | null) =>
      (await learner.get(LESSON, { id, locale })).course.currentVersion.activity;

    it('are for those who are signed in', async () => {
      expect((await stranger.ask(LESSON, { id: 'press-hard' })).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    });

    it('come in the language wanted, with their checks and no key', async () => {
      const { lesson } = await read('press-hard', 'ky');
      expect(lesson).toMatchObject({ locale: 'ky', draft: true, title: 'Катуу басыңыз', words: expect.any(Number) });
      expect(lesson.blocks[0]).toEqual({ kind: 'heading', level: 2, content: expect.any(Array) });
      const check = {
        __typename: 'CheckQuestion',
        id: 'chk-press',
        type: 'TRUE_FALSE',
        options: [],
        inRussian: expect.any(String),
      };
      expect(lesson.checks).toMatchObject([check]);
      expect(JSON.stringify(lesson)).not.toMatch(/KEY|WHY/);
    });

    it('are whole in themselves: stories in the language of the lesson, sizes before the tap', async () => {
      const { lesson } = await read('press-hard', 'ky');
      const blockOf = (kind: string) => lesson.blocks.find((block: { kind: string }) => block.kind === kind);
      expect(blockOf('scenario').scenario).toMatchObject({ id: 'saw-slipped', title: 'Араа тайып кетти' });
      expect(blockOf('scenario').scenario.nodes[0].choices[0]).toEqual({
        text: 'Кароо',
        feedback: 'Коопсуз.',
        next: 'safe',
      });
      expect(blockOf('video')).toMatchObject({ src: 'media/press.mp4', captions: 'media/press.ky.vtt', bytes: 12 });
      expect(blockOf('audio')).toMatchObject({
        bytes: 9,
        transcript: [{ kind: 'paragraph', content: expect.any(Array) }],
      });
    });

    it('come in the default language of the course where the wanted one is missing, or by Accept-Language', async () => {
      expect((await read('call-for-help', 'ky')).lesson).toMatchObject({ locale: 'ru', draft: false });
      expect((await read('call-for-help', null)).lesson).toMatchObject({ locale: 'en' });
    });

    it('are null for a quiz, and an activity of nobody is null', async () => {
      expect(await read('final-quiz', 'ru')).toEqual({ id: 'final-quiz', lesson: null });
      expect(await read('no-such-activity', 'ru')).toBeNull();
    });
  });

  describe('what trainers do', () => {
    it('they find a draft that nobody else sees, and publish it', async () => {
      const id = await take('trainers-own');
      expect(await learner.get(OUTLINE, { slug: 'trainers-own' })).toEqual({ course: null });
      const drafts = await trainer.get('{ courseDrafts(first: 5) { nodes { id course { slug } } } }');
      expect(drafts.courseDrafts.nodes).toContainEqual({ id, course: { slug: 'trainers-own' } });
      const { course } = await trainer.get(VERSIONS, { slug: 'trainers-own' });
      expect(course.versions.nodes).toEqual([{ id, edition: 1, status: 'DRAFT', revision: 1 }]);

      const { publishCourseVersion } = await trainer.get(PUBLISH, { id, revision: 1 });
      expect(publishCourseVersion.version).toEqual({
        id,
        status: 'PUBLISHED',
        revision: 2,
        course: { slug: 'trainers-own' },
      });
      expect((await learner.get(OUTLINE, { slug: 'trainers-own' })).course.currentVersion.id).toBe(id);
    });

    it('a stale decision is refused in their language, with the edition as it is now', async () => {
      const id = await take('trainers-stale', 1, true);
      trainer.language = 'ru';
      const { publishCourseVersion: refused } = await trainer.get(PUBLISH, { id, revision: 1 });
      expect(refused).toMatchObject({ code: 'STALE', current: { status: 'PUBLISHED', revision: 2 } });
      expect(refused.message).toMatch(/Это издание изменили/);
      trainer.language = 'ky';
      const { retireCourseVersion } = await trainer.get(RETIRE, { id, revision: 2 });
      expect(retireCourseVersion.version).toEqual({ status: 'RETIRED', revision: 3 });
      const again = await trainer.get(RETIRE, { id, revision: 3 });
      expect(again.retireCourseVersion).toMatchObject({ code: 'NOT_PUBLISHED', current: { status: 'RETIRED' } });
      expect(await learner.get(OUTLINE, { slug: 'trainers-stale' })).toEqual({ course: null });
    });

    it('they page through editions and through questions with their keys', async () => {
      for (const edition of [1, 2, 3]) await take('trainers-pages', edition, true);
      const editions = `query ($after: String) { course(slug: "trainers-pages") {
        versions(first: 2, after: $after) { nodes { edition status } pageInfo { endCursor hasNextPage } } } }`;
      const { versions } = (await trainer.get(editions)).course;
      expect(versions.nodes).toEqual([
        { edition: 3, status: 'PUBLISHED' },
        { edition: 2, status: 'RETIRED' },
      ]);
      const rest = await trainer.get(editions, { after: versions.pageInfo.endCursor });
      expect(rest.course.versions).toMatchObject({ nodes: [{ edition: 1 }], pageInfo: { hasNextPage: false } });

      const questions = `query ($after: String) { course(slug: "trainers-pages") { currentVersion {
        questions(first: 6, after: $after) { nodes { id use type options { id correct feedback(locale: en) } truth } pageInfo { endCursor hasNextPage } } } } }`;
      const first = (await trainer.get(questions)).course.currentVersion.questions;
      const second = (await trainer.get(questions, { after: first.pageInfo.endCursor })).course.currentVersion
        .questions;
      expect(first.nodes[0]).toMatchObject({ id: 'bleed-first', use: 'EXAM', type: 'SINGLE' });
      expect(first.nodes[0].options[1]).toEqual({ id: 'b', correct: true, feedback: 'WHY yes' });
      expect(second.pageInfo.hasNextPage).toBe(false);
      expect(new Set([...first.nodes, ...second.nodes].map(({ id }) => id)).size).toBe(10);
    });

    it('learners get none of it, whatever they ask', async () => {
      const queries = [
        '{ course(slug: "sample-one") { versions { nodes { id } } } }',
        '{ course(slug: "sample-one") { currentVersion { revision } } }',
        '{ course(slug: "sample-one") { currentVersion { questions { nodes { id } } } } }',
        '{ courseDrafts { nodes { id } } }',
      ];
      for (const query of queries) {
        expect((await learner.ask(query)).errors[0]?.extensions.code).toBe('NOT_FOUND');
        expect((await stranger.ask(query)).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
      }
      expect((await learner.ask(PUBLISH, { id: published, revision: 1 })).errors[0]?.extensions.code).toBe('NOT_FOUND');
    });

    it('a forged cursor is a bad request and no surprise', async () => {
      const query =
        'query ($after: String) { course(slug: "sample-one") { versions(after: $after) { nodes { id } } } }';
      const cursor = (position: unknown) => Buffer.from(JSON.stringify(position)).toString('base64url');
      for (const position of [['x'], [1e300], [-1], ['']]) {
        expect((await trainer.ask(query, { after: cursor(position) })).errors).toEqual([]);
      }
      expect((await trainer.ask(query, { after: 'x' })).errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    });
  });

  describe('what a phone takes along', () => {
    const documentOf = (id: string) => `/api/versions/${id}/document`;
    const mediaOf = (id: string, path: string) => `/api/versions/${id}/media/${path}`;

    it('the document, packed, to be kept for ever, without a key', async () => {
      const response = await learner.fetch(documentOf(published), { headers: { 'accept-encoding': 'br' } });
      expect(response.status).toBe(200);
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'content-type': 'application/json; charset=utf-8',
        'content-encoding': 'br',
        'cache-control': 'private, max-age=31536000, immutable',
        etag: expect.stringMatching(/^"[\w-]{43}"$/),
        vary: 'accept-encoding',
        'x-content-type-options': 'nosniff',
      });
      const text = await response.text();
      expect(JSON.parse(text)).toMatchObject({
        format: 1,
        slug: 'sample-one',
        checkQuestions: [{ id: 'chk-press' }, { id: 'chk-call' }],
      });
      expect(text).not.toMatch(/KEY|WHY|4711/);
    });

    it('nothing where the phone has it already, and other bytes under another tag', async () => {
      const packed = await learner.fetch(documentOf(published), { headers: { 'accept-encoding': 'br' } });
      const plain = await learner.fetch(documentOf(published), { headers: { 'accept-encoding': 'identity' } });
      const [etag, other] = [packed.headers.get('etag') ?? '', plain.headers.get('etag') ?? ''];
      expect(other).not.toBe(etag);
      expect(await plain.json()).toEqual(await packed.json());
      const again = await learner.fetch(documentOf(published), {
        headers: { 'accept-encoding': 'br', 'if-none-match': etag },
      });
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    });

    it('a retired edition too, for an enrolment may pin it, but a draft to trainers only', async () => {
      const retired = await take('phone-course', 1, true);
      await take('phone-course', 2, true);
      const draft = await take('phone-course', 3);
      expect((await learner.fetch(documentOf(retired))).status).toBe(200);
      expect((await learner.fetch(documentOf(draft))).status).toBe(404);
      expect((await learner.fetch(mediaOf(draft, 'press.svg'))).status).toBe(404);
      const seen = await trainer.fetch(documentOf(draft));
      expect([seen.status, seen.headers.get('cache-control')]).toEqual([200, 'private, no-cache']);
    });

    it('pictures that only draw, and files to be saved', async () => {
      const picture = await learner.fetch(mediaOf(published, 'press.svg'));
      expect(picture.status).toBe(200);
      expect(await picture.text()).toBe(sampleCourse('any').text('media/press.svg'));
      expect(picture.headers.get('content-type')).toBe('image/svg+xml');
      expect(picture.headers.get('content-security-policy')).toContain('sandbox');
      const file = await learner.fetch(mediaOf(published, 'form.ru.csv'));
      expect(await file.text()).toBe('имя;дата\n');
      expect(file.headers.get('content-disposition')).toBe('attachment; filename="form.ru.csv"');
      const known = { 'if-none-match': file.headers.get('etag') ?? '' };
      expect((await learner.fetch(mediaOf(published, 'form.ru.csv'), { headers: known })).status).toBe(304);
    });

    it('audio and video whole or in parts, shown in the page', async () => {
      const film = mediaOf(published, 'press.mp4');
      const part = async (range: string, more: Record<string, string> = {}) => {
        const response = await learner.fetch(film, { headers: { range, ...more } });
        return [response.status, response.headers.get('content-range'), await response.text()];
      };
      const whole = await learner.fetch(film);
      const content = await whole.text();
      expect(content).toBe(sampleCourse('any').text('media/press.mp4'));
      expect(Object.fromEntries(whole.headers)).toMatchObject({
        'content-type': 'video/mp4',
        'accept-ranges': 'bytes',
      });
      expect(whole.headers.has('content-disposition')).toBe(false);
      expect(await part('bytes=4-7')).toEqual([206, 'bytes 4-7/12', 'ftyp']);
      expect(await part('bytes=8-')).toEqual([206, 'bytes 8-11/12', 'isom']);
      expect(await part('bytes=-4', { 'if-range': whole.headers.get('etag') ?? '' })).toEqual([
        206,
        'bytes 8-11/12',
        'isom',
      ]);
      expect(await part('bytes=4-7', { 'if-range': '"another"' })).toEqual([200, null, content]);
      expect(await part('bytes=12-')).toEqual([416, 'bytes */12', '']);
      const captions = await learner.fetch(mediaOf(published, 'press.ky.vtt'), { headers: { range: 'bytes=0-5' } });
      expect([captions.status, captions.headers.get('content-type')]).toEqual([200, 'text/vtt; charset=utf-8']);
      const sound = await learner.fetch(mediaOf(published, 'beat.mp3'));
      expect(sound.headers.get('content-type')).toBe('audio/mpeg');
    });

    it.each([
      '../course.yaml',
      '..%2fcourse.yaml',
      '%2e%2e/bank/bleeding.yaml',
      'press.svg/',
      'PRESS.svg',
      '',
      'press.png',
    ])('nothing but media: %s', async (path) => {
      const response = await learner.fetch(mediaOf(published, path));
      expect(response.status).toBe(404);
      expect(await response.text()).not.toMatch(/KEY|WHY/);
    });

    it('nothing to strangers, nothing under a wrong id, in the shape of every other refusal', async () => {
      for (const path of [documentOf(published), mediaOf(published, 'press.svg')]) {
        const refused = await stranger.fetch(path);
        expect(refused.status).toBe(401);
        expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
        expect(refused.headers.get('cache-control')).toBe('no-store');
      }
      for (const id of ['018f3c5e-0000-7000-8000-000000000000', 'x', "'"]) {
        const missing = await learner.fetch(documentOf(id));
        expect(missing.status).toBe(404);
        expect(await missing.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
      }
    });
  });
});
