import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Config } from '#kernel/config';
import { newId } from '#kernel/database';
import { startProcess, type RunningProcess } from '../../apps/api/src/process.js';
import type { ApiClient } from '../world/api-client.js';
import { addPerson } from '../world/people.js';
import { QuizTaker, rightAnswer } from '../world/quiz-taker.js';
import { readEverything } from '../world/study.js';
import { quickSettings } from '../world/test-database.js';
import { World } from '../world/world.js';
import { answerOnScreen } from './answer-on-screen.js';
import { LAPTOP, PHONE, Visitor } from './visitor.js';

const STREAM = '/graphql/stream';
const COMPLETE = 'mutation ($input: CompleteActivityInput!) { completeActivity(input: $input) { __typename } }';
const LESSONS =
  'query ($id: ID!) { enrolment(id: $id) { completedActivityIds version { modules { activities { id kind } } } } }';
const ASK_EVERY_MS = 60_000;
const PATIENCE_MS = 15_000;

interface Account {
  readonly login: string;
  readonly password: string;
}

describe.each([PHONE, LAPTOP])('an open page, $width wide, in $language', (screen) => {
  let world: World;
  let worker: RunningProcess;
  let account: Account;
  let visitor: Visitor;
  /** The same person's other device. */
  let other: ApiClient;
  let streams: { opened: number; closed: number };

  beforeAll(async () => {
    // The certificates are the worker's work, and it does not run yet.
    world = await World.start({}, { api: true, worker: false });
    const { language: locale } = screen;
    account = await addPerson(world.running.app, { givenName: 'Үмүт', familyName: 'Өмүрбекова', locale });
    other = world.stranger();
    other.language = locale;
    await other.signIn(account.login, account.password);
    visitor = await Visitor.arrive(world, screen);
    streams = streamsOf(visitor);
    await visitor.signIn(account);
  });
  afterAll(async () => {
    await visitor.leave();
    await worker?.stop();
    await world.stop();
  });

  /** Opens a screen and waits until it listens. */
  async function openAndListen(path: string): Promise<void> {
    streams.opened = 0;
    await visitor.open(path);
    await until(() => streams.opened === 2);
    await visitor.page.evaluate(`document.body.dataset.opened = 'once'`);
  }

  /** That the page is the one that was opened: nobody has loaded it again or gone elsewhere. */
  async function expectSamePage(path: string): Promise<void> {
    expect(await visitor.page.evaluate('document.body.dataset.opened')).toBe('once');
    expect(new URL(visitor.page.url()).pathname).toBe(path);
  }

  it('says after the quiz that the certificate is being made, and shows it when it comes', async () => {
    const { page } = visitor;
    const taker = await QuizTaker.enrolledIn(world, 'fundamental-principles', other);
    await readEverything(other, taker.enrolmentId);
    await openAndListen(`/learning/${taker.enrolmentId}/final-quiz`);
    await visitor.button('quiz.start').click();
    await page.waitForURL(/\/attempts\//);
    const { pathname } = new URL(page.url());
    await answerAll(visitor, taker, pathname.split('/').at(-1) as string);
    await visitor.button('quiz.submit').click();
    await page.getByText(visitor.say('awards.being-issued')).waitFor();
    expect(await visitor.faults()).toEqual([]);
    expect(await page.locator('.certificate').count()).toBe(0);
    await page.locator('.result').focus();

    worker = await startProcess(Config.from(quickSettings(world.database.url)), { api: false, worker: true });
    await page.locator('.certificate').waitFor();
    const word = page.getByRole('status').filter({ hasText: start(visitor.say('live.certificate')) });
    await word.waitFor();
    await expectSamePage(pathname);
    expect(await page.evaluate('document.activeElement.className')).toBe('result');
    expect(await page.getByText(visitor.say('awards.being-issued')).count()).toBe(0);
    expect(await page.locator('.toast').count()).toBe(1);
    expect(await visitor.faults()).toEqual([]);
    await word.getByRole('link').click();
    await page.locator('.certificate').getByText('Өмүрбекова Үмүт').waitFor();
    expect(await page.locator('.toast').count()).toBe(0);
  });

  it('moves when a lesson is read on another device', async () => {
    const { page } = visitor;
    const { enrolmentId } = await QuizTaker.enrolledIn(world, 'ihl', other);
    await openAndListen('/');
    const line = page.locator('.hero .progress-line');
    const before = await line.innerText();
    await readOne(other, enrolmentId);
    await page.locator('.toast').waitFor();
    expect(await line.innerText()).not.toBe(before);
    await expectSamePage('/');
    expect(await visitor.faults()).toEqual([]);
    await visitor.button('live.close').click();
    expect(await page.locator('.toast').count()).toBe(0);
  });

  it('shows the steps and what the certificate still takes, as they change', async () => {
    const { page } = visitor;
    const { enrolmentId } = await QuizTaker.enrolledIn(world, 'ihl', other);
    await openAndListen(`/learning/${enrolmentId}`);
    const gates = page.locator('.gates').first();
    await gates.waitFor();
    const [steps, before] = [await page.locator('.step-done').count(), await gates.innerText()];
    await readOne(other, enrolmentId);
    await page.locator('.step-done').nth(steps).waitFor();
    await until(async () => (await gates.innerText()) !== before);
    await expectSamePage(`/learning/${enrolmentId}`);
  });

  it('says nothing of what was done on it', async () => {
    const { page } = visitor;
    const { enrolmentId } = await QuizTaker.enrolledIn(world, 'ihl', other);
    await openAndListen(`/learning/${enrolmentId}/${await nextLesson(other, enrolmentId)}`);
    await visitor.button('lesson.complete').click();
    await page.locator('.lesson-done').waitFor();
    await page.locator('.toasts').waitFor({ state: 'attached' });
    await world.settle();
    await page.waitForTimeout(500);
    expect(await page.locator('.toast').count()).toBe(0);
  });

  it('listens only while it is looked at', async () => {
    const { page } = visitor;
    await openAndListen('/certificates');
    const { closed } = streams;
    await page.evaluate(turnTo('hidden'));
    await until(() => streams.closed === closed + 2);
    streams.opened = 0;
    await page.evaluate(turnTo('visible'));
    await until(() => streams.opened === 2);
  });

  it('leaves when the session is ended elsewhere', async () => {
    const { page } = visitor;
    const { enrolmentId } = await QuizTaker.enrolledIn(world, 'ihl', other);
    await openAndListen('/certificates');
    await other.get('mutation { endAllSessions { __typename } }');
    await other.signIn(account.login, account.password);
    await readOne(other, enrolmentId);
    await page.waitForURL(/\/sign-in$/);
    expect(await page.locator('.toast').count()).toBe(0);
    await visitor.open('/');
    await visitor.signIn(account);
  });

  it('listens no more once nobody is signed in', async () => {
    await openAndListen('/profile');
    const { closed } = streams;
    await visitor.button('sign-out.action').click();
    await visitor.page.waitForURL((url) => !url.pathname.startsWith('/profile'));
    await until(() => streams.closed === closed + 2);
  });

  it('asks from time to time where the stream cannot be had', async () => {
    const { page } = visitor;
    const { enrolmentId } = await QuizTaker.enrolledIn(world, 'ihl', other);
    await page.route(`**${STREAM}`, (route) => route.abort());
    await page.clock.install();
    await visitor.open('/');
    await visitor.signIn(account);
    await page.locator('.hero').waitFor();
    const id = idOf('query News ');
    const news = (): Promise<unknown> =>
      page.waitForResponse((response) => (response.request().postData() ?? '').includes(id));
    // Two refusals, and the page asks by itself.
    const first = news();
    await page.clock.runFor(10_000);
    await first;
    await readOne(other, enrolmentId);
    await world.settle();
    await page.waitForTimeout(500);
    expect(await page.locator('.toast').count()).toBe(0);
    const second = news();
    await page.clock.runFor(ASK_EVERY_MS);
    await second;
    await page.locator('.toast').waitFor();
    await page.unroute(`**${STREAM}`);
  });

  it('met no error', () => expect(visitor.surprises).toEqual([]));
});

/** As when the person turns to something else, or back to the page. */
function turnTo(state: 'hidden' | 'visible'): string {
  return `Object.defineProperty(document, 'visibilityState', { configurable: true, value: '${state}' });
    document.dispatchEvent(new Event('visibilitychange'))`;
}

/** How many streams the page has opened, and how many have ended. */
function streamsOf({ page }: Visitor): { opened: number; closed: number } {
  const streams = { opened: 0, closed: 0 };
  page.on('response', (response) => (streams.opened += Number(response.url().endsWith(STREAM))));
  page.on('requestfailed', (request) => (streams.closed += Number(request.url().endsWith(STREAM))));
  return streams;
}

async function answerAll({ page }: Visitor, taker: QuizTaker, attemptId: string): Promise<void> {
  await page.locator('fieldset.question').waitFor();
  const attempt = await taker.read(attemptId);
  for (const question of attempt.questions) {
    await answerOnScreen(page, question, rightAnswer(taker.questions.get(question.id) as never));
    await page.locator('.quiz-steps .button-primary').click();
  }
}

/** Reads the first lesson that is still open. */
async function readOne(client: ApiClient, enrolmentId: string): Promise<void> {
  const activityId = await nextLesson(client, enrolmentId);
  await client.get(COMPLETE, { input: { enrolmentId, activityId, operationId: newId() } });
}

async function nextLesson(client: ApiClient, enrolmentId: string): Promise<string> {
  const { enrolment } = await client.get(LESSONS, { id: enrolmentId });
  const activities: { id: string; kind: string }[] = enrolment.version.modules.flatMap((one: any) => one.activities);
  const open = activities.find(({ id, kind }) => kind === 'READING' && !enrolment.completedActivityIds.includes(id));
  return open?.id ?? '';
}

/** The id that the build has given to an operation. */
function idOf(operation: string): string {
  const manifest = JSON.parse(readFileSync('dist/web/.trusted-documents.json', 'utf8')) as Record<string, string>;
  return Object.entries(manifest).find(([, text]) => text.includes(operation))?.[0] ?? 'none';
}

/** What a message begins with, before its first value. */
function start(message: string): string {
  return message.split('{')[0] ?? '';
}

async function until(what: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await what())) {
    if (Date.now() > deadline) throw new Error(`Waited in vain: ${what.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
