import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel/database';
import { QuizTaker } from '../world/quiz-taker.js';
import { readEverything } from '../world/study.js';
import { World } from '../world/world.js';
import { answerSomehow } from './answer-on-screen.js';
import { addDemoLearner, type DemoLearner } from './demo-learner.js';
import { LAPTOP, PHONE, Visitor } from './visitor.js';

const ROUTES = readFileSync(new URL('../../apps/web/src/app/app-routes.tsx', import.meta.url), 'utf8');
const NARROWEST = { width: 360, height: 640 };
const WIDEST = { width: 1440, height: 900 };
const TIME_FOR_ALL = 240_000;

/** The addresses of a route that show different things. Whoever adds a route says here how it is looked at. */
const ADDRESSES: Record<string, (learner: DemoLearner) => readonly string[]> = {
  '/': () => ['/'],
  '/sign-in': () => ['/sign-in'],
  '/join': () => ['/join', '/join?code=ABCD-EFGH'],
  '/first-administrator': () => ['/first-administrator#made-up-token'],
  '/help': () => ['/help'],
  '/check': () => ['/check'],
  '/courses': () => ['/courses', '/courses?q=укук', '/courses?q=zzzz'],
  '/courses/:slug': () => ['/courses/reporting', '/courses/no-such-course'],
  '/learning/:enrolmentId': ({ enrolmentId }) => [`/learning/${enrolmentId}`, `/learning/${newId()}`],
  '/learning/:enrolmentId/:activityId': ({ enrolmentId, quizEnrolmentId }) => [
    ...['recovery-position', 'cpr', 'decide-to-help'].map((lesson) => `/learning/${enrolmentId}/${lesson}`),
    `/learning/${quizEnrolmentId}/final-quiz`,
  ],
  // A quiz has a story of its own below.
  '/learning/:enrolmentId/:activityId/attempts/:attemptId': ({ quizEnrolmentId }) => [
    `/learning/${quizEnrolmentId}/final-quiz/attempts/${newId()}`,
  ],
  '/certificates': () => ['/certificates'],
  '/sync': () => ['/sync'],
  '/profile': () => ['/profile'],
  '*': () => ['/no-such-page'],
};
/** What somebody without an account sees. */
const FOR_STRANGERS = [
  '/',
  '/sign-in',
  '/join',
  '/first-administrator',
  '/help',
  '/check',
  '/courses',
  '/courses/:slug',
];

let world: World;
let learner: DemoLearner;
beforeAll(async () => {
  world = await World.start();
  learner = await addDemoLearner(world);
}, TIME_FOR_ALL);
afterAll(() => world.stop());

it('the table of screens names every route of the page', () => {
  const routes = [...ROUTES.matchAll(/path="([^"]+)"/g)].map(([, path]) => path);
  expect(Object.keys(ADDRESSES).sort()).toEqual([...routes].sort());
});

describe.each([PHONE, LAPTOP])('every screen, $width wide, in $language', (screen) => {
  let stranger: Visitor;
  let member: Visitor;
  beforeAll(async () => {
    stranger = await Visitor.arrive(world, screen);
    member = await Visitor.arrive(world, screen);
    await member.carry(learner.cookie);
  });
  afterAll(async () => {
    await stranger.leave();
    await member.leave();
  });

  it.each(Object.keys(ADDRESSES))(
    'has nothing to hinder anybody, in light and dark, from 360 to 1440 wide: %s',
    async (route) => {
      const visitors = FOR_STRANGERS.includes(route) ? [stranger, member] : [member];
      for (const visitor of visitors)
        for (const address of ADDRESSES[route]?.(learner) ?? []) expect(await faultsAt(visitor, address)).toEqual([]);
    },
    TIME_FOR_ALL,
  );

  it.each(['', 'x'])('the public page of a certificate, known or not: %p', async (wrong) => {
    await stranger.page.goto(`${world.url}${learner.verifyPath}${wrong}?lang=${screen.language}`);
    await stranger.page.locator('h1').first().waitFor();
    expect(await everyFault(stranger)).toEqual([]);
  });

  it(
    'a quiz: its questions, the look at all answers, what waits and what was refused, the way out with unsent work, the result',
    async () => {
      const member = await Visitor.arrive(world, screen);
      const { page, context } = member;
      const person = await world.person();
      const taker = await QuizTaker.enrolledIn(world, 'fundamental-principles', person);
      await readEverything(person, taker.enrolmentId);
      await member.carry(person.sentCookie);
      await member.open('/sync');
      expect(await everyFault(member)).toEqual([]);
      const quiz = `/learning/${taker.enrolmentId}/final-quiz`;
      await member.open(quiz);
      await member.button('quiz.start').click();
      await page.locator('.question').waitFor();
      const attempt = await taker.read(page.url().split('/').at(-1) as string);
      const seen = new Set<string>();
      for (let place = 0; place < attempt.questions.length; place += 1) {
        await page.locator('.question').waitFor();
        const { type } = attempt.questions[place];
        if (!seen.has(type)) expect(await everyFault(member)).toEqual([]);
        seen.add(type);
        await page.locator('.quiz-steps .button-primary').click();
      }
      await member.button('quiz.submit').waitFor();
      expect(await everyFault(member)).toEqual([]);

      // With the network gone an answer waits; meanwhile the attempt is ended elsewhere, and the answer comes too late.
      await page.locator('.review button').first().click();
      await context.setOffline(true);
      await answerSomehow(page);
      await page.getByText(member.say('connection.offline')).waitFor();
      expect(await everyFault(member)).toEqual([]);
      await page.locator('nav a[href="/profile"]').first().click();
      await member.button('sign-out.action').click();
      await page.getByRole('dialog').waitFor();
      expect(await everyFault(member)).toEqual([]);
      await member.button('sign-out.stay').click();
      await page.goto(`${world.url}/sync`);
      await page.locator('.deeds').first().waitFor();
      expect(await everyFault(member)).toEqual([]);
      await taker.submit(attempt.id);
      await context.setOffline(false);
      await member.button('sync.discard').waitFor();
      expect(await everyFault(member)).toEqual([]);
      await member.open(`${quiz}/attempts/${attempt.id}`);
      expect(await everyFault(member)).toEqual([]);
      await member.leave();
    },
    TIME_FOR_ALL,
  );

  it(
    'a course that is taken along, and one that was',
    async () => {
      await member.open(`/learning/${learner.enrolmentId}`);
      await member.button('download.start').click();
      await member.page.getByText(member.say('download.ready')).waitFor();
      expect(await everyFault(member)).toEqual([]);
      await member.open('/sync');
      expect(await everyFault(member)).toEqual([]);
    },
    TIME_FOR_ALL,
  );

  it(
    'a screen on its way, and one that the server fails to send',
    async () => {
      const { page } = member;
      let fail = (): void => undefined;
      const failed = new Promise<void>((resolve) => (fail = resolve));
      await page.route('**/graphql', async (route) => {
        await failed;
        await route.fulfill({ status: 503, body: '' });
      });
      await page.goto(`${world.url}/courses/negotiation`);
      await page.locator('.skeleton').first().waitFor();
      expect(await everyFault(member)).toEqual([]);
      fail();
      await page
        .getByRole('button', { name: member.say('action.retry') })
        .first()
        .waitFor();
      expect(await everyFault(member)).toEqual([]);
      await page.unroute('**/graphql');
    },
    TIME_FOR_ALL,
  );
});

async function faultsAt(visitor: Visitor, address: string): Promise<string[]> {
  await visitor.open(address);
  return (await everyFault(visitor)).map((fault) => `${address}: ${fault}`);
}

/** What axe finds in light and dark, and what does not fit into the narrowest and the widest screen. */
async function everyFault(visitor: Visitor): Promise<string[]> {
  const found = await visitor.faults();
  for (const size of [NARROWEST, WIDEST]) {
    await visitor.page.setViewportSize(size);
    found.push(...(await visitor.tooWide()).map((fault) => `${size.width} wide: ${fault}`));
  }
  await visitor.page.setViewportSize({ width: visitor.screen.width, height: visitor.screen.height });
  return found;
}
