import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { Config } from '#kernel/config';
import { newId } from '#kernel/database';
import { startProcess, type RunningProcess } from '../../apps/api/src/process.js';
import type { ApiClient } from '../world/api-client.js';
import { addPerson } from '../world/people.js';
import { QuizTaker } from '../world/quiz-taker.js';
import { quickSettings } from '../world/test-database.js';
import { World } from '../world/world.js';
import { answerSomehow } from './answer-on-screen.js';
import { launchChromium } from './chromium.js';
import { Line } from './offline-line.js';
import { LAPTOP, PHONE, wordsIn } from './visitor.js';

const SLUG = 'fundamental-principles';
const PROGRESS = `query ($id: ID!) { enrolment(id: $id) { completedActivityIds
  version { modules { activities { id kind } } } attempts(first: 10, activityId: "final-quiz") { nodes { id status } } } }`;
const ENROL = `mutation ($slug: String!, $operationId: ID!) { enrol(courseSlug: $slug, operationId: $operationId) {
  ... on Enrolled { enrolment { id } } } }`;
const PATIENCE = 20_000;
/** What there is on the device of people and of courses. */
const LEFT_BEHIND = `Promise.all([indexedDB.databases(), caches.keys()]).then(([databases, names]) => [
  ...databases.map(({ name }) => name),
  ...names.filter((name) => name.startsWith('media')),
  ...Object.keys(localStorage).filter((key) => key.startsWith('sabak.mine.')),
])`;

interface Account {
  readonly login: string;
  readonly password: string;
  readonly personId: string;
}

describe.each([PHONE, LAPTOP])(
  'a device whose signal comes and goes, $width wide, in $language',
  ({ language, width, height }) => {
    const words = wordsIn(language);
    let world: World;
    let restarted: RunningProcess | null = null;
    let line: Line;
    let browser: Browser;
    let context: BrowserContext;
    let page: Page;
    let account: Account;
    let phone: ApiClient;
    let taker: QuizTaker;
    let lessons: string[];
    const surprises: string[] = [];

    beforeAll(async () => {
      world = await World.start();
      line = await Line.to(world.url);
      account = await addPerson(world.running.app, { givenName: 'Үмүт', locale: language });
      phone = await newPhone(account);
      taker = await QuizTaker.enrolledIn(world, SLUG, phone);
      const { enrolment } = await phone.get(PROGRESS, { id: taker.enrolmentId });
      lessons = enrolment.version.modules
        .flatMap((module: any) => module.activities)
        .filter(({ kind }: any) => kind === 'READING')
        .map(({ id }: any) => id);
      browser = await launchChromium();
      context = await browser.newContext({ viewport: { width, height }, locale: language });
      page = await newTab();
    });
    afterEach(async () => {
      line.isCut = false;
      line.losesAnswer = () => false;
      await context.setOffline(false);
    });
    afterAll(async () => {
      await browser.close();
      line.close();
      await restarted?.stop();
      await world.stop();
    });

    async function newPhone({ login, password }: Account): Promise<ApiClient> {
      const client = world.stranger();
      await client.signIn(login, password);
      return client;
    }

    async function newTab(): Promise<Page> {
      const tab = await context.newPage();
      tab.setDefaultTimeout(PATIENCE);
      tab.on('pageerror', (error) => surprises.push(error.message));
      return tab;
    }

    const say = (id: string): string => words[id] ?? `no word for ${id}`;
    const button = (id: string, tab = page) => tab.getByRole('button', { name: say(id), exact: false }).first();
    const course = (): string => `${line.url}/learning/${taker.enrolmentId}`;

    async function signIn({ login, password }: Account): Promise<void> {
      await page.goto(`${line.url}/sign-in`);
      await page.getByLabel(say('account.login')).fill(login);
      await page.getByLabel(say('account.password'), { exact: true }).fill(password);
      await button('sign-in.action').click();
      await page.waitForURL((url) => url.pathname !== '/sign-in');
      await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
    }

    async function signOut(): Promise<void> {
      await page.goto(`${line.url}/profile`);
      await button('sign-out.action').click();
      await page.waitForURL((url) => !url.pathname.startsWith('/profile'));
    }

    /** Marks a lesson as read, on the screen. */
    async function complete(lesson: string, tab = page): Promise<void> {
      await tab.goto(`${course()}/${lesson}`);
      await button('lesson.complete', tab).click();
      await tab.locator('.lesson-done').waitFor();
    }

    /** Enrols the person in one more course. @returns the enrolment and the first lesson. */
    async function anotherCourse(): Promise<[enrolmentId: string, lesson: string]> {
      const { enrol } = await phone.get(ENROL, { slug: 'ihl', operationId: newId() });
      const { enrolment } = await phone.get(PROGRESS, { id: enrol.enrolment.id });
      return [enrol.enrolment.id, enrolment.version.modules[0].activities[0].id];
    }

    const completed = async (): Promise<string[]> =>
      (await phone.get(PROGRESS, { id: taker.enrolmentId })).enrolment.completedActivityIds;

    /** What reached the server and was answered, as the line noted it. */
    const delivered = (): string[] =>
      line.asked
        .filter(({ isAnswered }) => isAnswered)
        .flatMap(({ variables: { items, input } }) => [
          ...(items ?? [])
            .filter(({ kind }: any) => kind === 'COMPLETE')
            .map((item: any) => `complete ${item.activityId}`),
          ...(input?.attemptId ? [input.questionId ? `answer ${input.questionId}` : 'submit'] : []),
        ]);

    /** Waits until nothing waits on the device any more. */
    async function untilSent(tab = page): Promise<void> {
      await tab.goto(`${line.url}/sync`);
      await tab.getByText(say('sync.all-sent')).waitFor();
    }

    it('takes a course along, with its size first', async () => {
      await signIn(account);
      await page.goto(course());
      const start = button('download.start');
      expect(await start.textContent()).toMatch(/\d+ (кБ|МБ)/);
      await start.click();
      await page.getByText(say('download.ready')).waitFor();
      await page.goto(`${course()}/final-quiz`);
      await button('quiz.start').click();
      await page.waitForURL(/\/attempts\//);
      await page.locator('.quiz').waitFor();
    });

    it('in aeroplane mode: two lessons and a quiz are finished, the tab is killed, and all of it arrives once and in order', async () => {
      await context.setOffline(true);
      line.isCut = true;
      const [first = '', second = ''] = lessons;
      await complete(first);
      await complete(second);
      await page.getByText(say('sync.waits')).waitFor();
      await page.goto(`${course()}/final-quiz`);
      await page.getByRole('link', { name: say('quiz.go-on') }).click();
      await answerEverything(page, say);
      await button('quiz.submit').click();
      await page.getByText(say('quiz.waits-to-be-sent')).waitFor();
      const waiting = await waitingIn(page, account.personId);
      const given = waiting.filter((deed) => deed.startsWith('answer'));
      expect(waiting).toEqual([`complete ${first}`, `complete ${second}`, ...given, 'submit']);
      expect(given).toHaveLength(12);
      await page.close();

      page = await newTab();
      await page.goto(`${line.url}/`);
      await page.getByRole('heading', { level: 3 }).first().waitFor();
      await page.goto(`${line.url}/sync`);
      await page.locator('.deed').first().waitFor();
      expect(await page.locator('.deed').count()).toBe(waiting.length);
      line.asked.length = 0;

      line.isCut = false;
      await context.setOffline(false);
      await page.getByText(say('sync.all-sent')).waitFor();
      expect(delivered()).toEqual(waiting);
      expect(await completed()).toEqual(expect.arrayContaining([first, second]));
      const { enrolment } = await phone.get(PROGRESS, { id: taker.enrolmentId });
      const [attempt] = enrolment.attempts.nodes;
      expect(attempt.status).toBe('SUBMITTED');
      const paper = await taker.read(attempt.id);
      const answered = paper.questions
        .filter(({ response }: any) => response !== null)
        .map(({ id }: any) => `answer ${id}`);
      expect(answered.toSorted()).toEqual(given.toSorted());
    });

    it('an answer of the server that gets lost costs nothing and doubles nothing', async () => {
      const lesson = lessons[2] ?? '';
      let lost = 0;
      line.asked.length = 0;
      line.losesAnswer = ({ items }) =>
        items?.some(({ kind, activityId }: any) => kind === 'COMPLETE' && activityId === lesson) && (lost += 1) === 1;
      await complete(lesson);
      await untilSent();
      const sent = line.asked.flatMap(({ variables }) => variables.items ?? []);
      const operations = sent.filter((item: any) => item.activityId === lesson && item.kind === 'COMPLETE');
      expect(operations.length).toBeGreaterThan(1);
      expect(new Set(operations.map((item: any) => item.operationId)).size).toBe(1);
      expect((await completed()).filter((id) => id === lesson)).toEqual([lesson]);
    });

    it('two tabs send what waits once, in its order', async () => {
      const other = await newTab();
      line.isCut = true;
      line.asked.length = 0;
      await complete(lessons[3] ?? '');
      await complete(lessons[4] ?? '', other);
      await Promise.all([page.goto(`${line.url}/sync`), other.goto(`${line.url}/sync`)]);
      line.asked.length = 0;
      line.isCut = false;
      await Promise.all([page, other].map((tab) => tab.evaluate(`dispatchEvent(new Event('online'))`)));
      await Promise.all([page, other].map((tab) => tab.getByText(say('sync.all-sent')).waitFor()));
      expect(delivered()).toEqual([`complete ${lessons[3]}`, `complete ${lessons[4]}`]);
      await other.close();
    });

    it('a server that restarts in the middle is waited for', async () => {
      await page.goto(`${course()}/${lessons[5]}`);
      await button('lesson.complete').waitFor();
      await world.running.stop();
      await button('lesson.complete').click();
      await page.getByText(say('sync.waits')).waitFor();
      restarted = await startProcess(Config.from(quickSettings(world.database.url)), { api: true, worker: true });
      line.redirect(restarted.url.replace('[::1]', 'localhost').replace('0.0.0.0', '127.0.0.1'));
      await untilSent();
      phone = new (phone.constructor as new (url: string) => ApiClient)(line.url);
      await phone.signIn(account.login, account.password);
      expect(await completed()).toContain(lessons[5]);
    });

    it('a session that ended keeps what waits for the same person; another one who signs in finds nothing of it', async () => {
      const stranger = await addPerson((restarted as RunningProcess).app, { givenName: 'Айбек', locale: language });
      await page.goto(`${course()}/${lessons[6]}`);
      await button('lesson.complete').waitFor();
      await context.clearCookies();
      await button('lesson.complete').click();
      await page.waitForURL(/\/sign-in$/);
      await signIn(stranger);
      await page.goto(`${line.url}/sync`);
      await page.getByText(say('sync.all-sent')).waitFor();
      expect(await page.locator('.deed').count()).toBe(0);
      await page.goto(course());
      await page.getByText(say('not-found.title')).first().waitFor();
      expect(await completed()).not.toContain(lessons[6]);
      await signOut();

      await signIn(account);
      await untilSent();
      expect(await completed()).toContain(lessons[6]);
    });

    it('signing out asks about unsent work, can send it first, and wipes the phone', async () => {
      const [id, lesson] = await anotherCourse();
      await page.goto(`${line.url}/learning/${id}/${lesson}`);
      await button('lesson.complete').waitFor();
      line.isCut = true;
      await button('lesson.complete').click();
      await page.getByText(say('sync.waits')).waitFor();
      await page.goto(`${line.url}/profile`);
      await button('sign-out.action').click();
      await page.getByRole('dialog').waitFor();
      await button('sign-out.stay').click();
      expect(await waitingIn(page, account.personId)).toEqual([`complete ${lesson}`]);
      await button('sign-out.action').click();
      line.isCut = false;
      await button('sign-out.send-first').click();
      await page.waitForURL((url) => !url.pathname.startsWith('/profile'));
      expect((await phone.get(PROGRESS, { id })).enrolment.completedActivityIds).toEqual([lesson]);
      expect(await page.evaluate(LEFT_BEHIND)).toEqual([]);
      await page.goto(course());
      await page.waitForURL(/\/sign-in$/);
    });

    it('who signs out with no network is forgotten here at once, and by the server as soon as it hears of it', async () => {
      await signIn(account);
      await page.goto(`${line.url}/profile`);
      await button('sign-out.action').waitFor();
      line.isCut = true;
      await button('sign-out.action').click();
      await page.waitForURL((url) => !url.pathname.startsWith('/profile'));
      expect(await page.evaluate(LEFT_BEHIND)).toEqual([]);
      line.isCut = false;
      await page.goto(course());
      await page.waitForURL(/\/sign-in$/);
      await page.reload();
      await page.getByLabel(say('account.login')).waitFor();
      await signIn(account);
    });

    it('a new version waits behind a bar, and the page reloads only when it is told to', async () => {
      await page.goto(course());
      await page.evaluate('window.isSamePage = true');
      line.newBuild = '\n// a newer build';
      await page.evaluate('navigator.serviceWorker.getRegistration().then((known) => known.update())');
      await page.getByText(say('update.ready')).waitFor();
      expect(await page.evaluate('window.isSamePage')).toBe(true);
      await Promise.all([page.waitForEvent('load'), button('update.apply').click()]);
      expect(await page.evaluate('window.isSamePage ?? false')).toBe(false);
      await page.getByRole('heading', { level: 1 }).waitFor();
    });

    it('met no error in the page', () => expect(surprises).toEqual([]));
  },
);

/** Answers whatever can be answered with a tap or a word, to the last question and its review. */
async function answerEverything(page: Page, say: (id: string) => string): Promise<void> {
  await page.locator('.question').waitFor();
  for (;;) {
    await answerSomehow(page);
    const toReview = page.getByRole('button', { name: say('quiz.to-review') });
    const isLast = (await toReview.count()) > 0;
    await (isLast ? toReview : page.getByRole('button', { name: say('quiz.next'), exact: true })).click();
    if (isLast) return;
  }
}

/** What waits on the device of the page's person, in its order, as the line would note it. */
async function waitingIn(page: Page, personId: string): Promise<string[]> {
  const items = (await page.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('sabak.${personId}');
    opening.onerror = reject;
    opening.onsuccess = () => {
      const reading = opening.result.transaction('outbox').objectStore('outbox').getAll();
      reading.onsuccess = () => { opening.result.close(); resolve(reading.result); };
    };
  })`)) as { kind: string; payload: { activityId: string; questionId?: string } }[];
  return items
    .filter(({ kind }) => kind !== 'position')
    .map(({ kind, payload: { activityId, questionId } }) =>
      kind === 'complete' ? `complete ${activityId}` : questionId ? `answer ${questionId}` : 'submit',
    );
}
