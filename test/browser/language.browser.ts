import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { QuizTaker } from '../world/quiz-taker.js';
import { readEverything } from '../world/study.js';
import { World } from '../world/world.js';
import { answerSomehow } from './answer-on-screen.js';
import { addDemoLearner, type DemoLearner } from './demo-learner.js';
import { LAPTOP, PHONE, Visitor } from './visitor.js';

/** Translations are up to so much longer than what they translate. */
const LONGER_BY = 0.4;
const SEND = 'Submit the answers';
const NARROWEST = { language: 'ky', width: 360, height: 640 } as const;
/** The words of a language come in two files. */
const CATALOGUE = /\/assets\/ky-[^/]*\.js$/;
/** What stands on the page for a message that has not come. */
const MESSAGE_ID = /\b[a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)*\b/g;
/** In a compiled catalogue only the words for people are Cyrillic. */
const LETTERS = /[а-яёңөү]{3,}/giu;

let world: World;
let learner: DemoLearner;
beforeAll(async () => {
  world = await World.start();
  learner = await addDemoLearner(world);
});
afterAll(() => world.stop());

describe.each([PHONE, LAPTOP])('the language is changed in the middle of a quiz, $width wide', (screen) => {
  let visitor: Visitor;
  let taker: QuizTaker;
  beforeAll(async () => {
    visitor = await Visitor.arrive(world, screen);
    taker = await QuizTaker.enrolledIn(world, 'fundamental-principles');
    await readEverything(taker.client, taker.enrolmentId);
    await visitor.carry(taker.client.sentCookie);
  });
  afterAll(() => visitor.leave());

  it('keeps every answer, on the screen and for the server', async () => {
    const { page } = visitor;
    await visitor.open(`/learning/${taker.enrolmentId}/final-quiz`);
    await visitor.button('quiz.start').click();
    await page.locator('.question').waitFor();
    const attemptId = page.url().split('/').at(-1) as string;
    const { questions } = await taker.read(attemptId);
    const half = Math.floor(questions.length / 2);
    for (let place = 0; place < half; place += 1) await answerAndGoOn(page);
    await answerSomehow(page);
    const before = await given(page);

    await page.locator('header select').first().selectOption('en');
    await page.locator('html[lang="en"]').waitFor();
    await page.getByText(`Question ${half + 1} of ${questions.length}`).waitFor();
    expect(await given(page)).toEqual(before);
    await page.locator('.quiz-steps .button-primary').click();
    for (let place = half + 1; place < questions.length; place += 1) await answerAndGoOn(page);
    await page.getByText('All questions are answered.').waitFor();
    await page.getByRole('button', { name: SEND, exact: true }).click();
    await page.locator('.result').waitFor();
    const attempt = await taker.read(attemptId);
    expect(attempt.status).toBe('SUBMITTED');
    expect(attempt.questions.filter(({ response }: any) => response === null)).toEqual([]);
  });
});

describe('the words that travel first', () => {
  it('are all that the first screens say', async () => {
    const visitor = await Visitor.arrive(world, PHONE);
    const { page } = visitor;
    let sentFirst = 0;
    await page.route(CATALOGUE, async (route) => {
      const response = await route.fetch();
      // The other file never comes.
      if (!(await response.text()).includes('sign-in.action')) return;
      sentFirst += 1;
      await route.fulfill({ response });
    });
    const unsaid: string[] = [];
    const look = async (address: string): Promise<void> => {
      await page.goto(`${world.url}${address}`);
      await page.locator('main h1').waitFor();
      await page.locator('.skeleton').first().waitFor({ state: 'detached' });
      const text = await page.locator('body').innerText();
      unsaid.push(...(text.match(MESSAGE_ID) ?? []).map((id) => `${address}: ${id}`));
    };
    await look('/');
    await look('/sign-in');
    await visitor.carry(learner.cookie);
    await look('/');
    await visitor.leave();
    expect(sentFirst).toBeGreaterThan(0);
    expect(unsaid).toEqual([]);
  });
});

describe('with words that are 40 % longer', () => {
  it('nothing is cut off or stands out on the narrowest phone', async () => {
    const visitor = await Visitor.arrive(world, NARROWEST);
    const { page } = visitor;
    let lengthened = 0;
    await page.route(CATALOGUE, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll(LETTERS, longer);
      lengthened += 1;
      await route.fulfill({ response, body });
    });
    const { enrolmentId, lessonId, quizEnrolmentId } = learner;
    const found: string[] = [];
    const look = async (address: string): Promise<void> => {
      await visitor.open(address);
      found.push(...(await visitor.tooWide()).map((fault) => `${address}: ${fault}`));
    };
    for (const address of ['/', '/sign-in', '/join', '/help', '/check']) await look(address);
    await visitor.carry(learner.cookie);
    const inside = [`/learning/${enrolmentId}`, `/learning/${enrolmentId}/${lessonId}`, '/certificates', '/profile'];
    const quiz = `/learning/${quizEnrolmentId}/final-quiz`;
    for (const address of ['/', '/courses', '/courses/reporting', ...inside, '/sync', quiz]) await look(address);
    await visitor.leave();
    expect(lengthened).toBeGreaterThan(0);
    expect(found).toEqual([]);
  }, 120_000);
});

async function answerAndGoOn(page: Page): Promise<void> {
  await page.locator('.question').waitFor();
  await answerSomehow(page);
  await page.locator('.quiz-steps .button-primary').click();
}

/** What stands in the fields of the question on the screen, sorted: gaps stand in another order in each language. */
async function given(page: Page): Promise<unknown> {
  return page.evaluate(`[...document.querySelectorAll('.question :is(input, select)')].map((field) =>
    field.type === 'radio' || field.type === 'checkbox' ? field.value + field.checked : field.value).sort()`);
}

function longer(word: string): string {
  return word + word.slice(0, Math.ceil(word.length * LONGER_BY));
}
