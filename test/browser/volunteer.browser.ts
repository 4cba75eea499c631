import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../world/api-client.js';
import { addPerson } from '../world/people.js';
import { QuizTaker, rightAnswer } from '../world/quiz-taker.js';
import { readEverything } from '../world/study.js';
import { World } from '../world/world.js';
import { answerOnScreen } from './answer-on-screen.js';
import { LAPTOP, PHONE, Visitor } from './visitor.js';

/** Of the public page, which the server draws. */
const VALID = { ky: 'Сертификат жарактуу', ru: 'Сертификат действителен', en: 'The certificate is valid' };

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

describe.each([PHONE, LAPTOP])('a volunteer with a screen $width wide, in $language', (screen) => {
  let visitor: Visitor;
  let account: { login: string; password: string; personId: string };
  let taker: QuizTaker;

  beforeAll(async () => {
    const { language: locale } = screen;
    account = await addPerson(world.running.app, { givenName: 'Үмүт', familyName: 'Өмүрбекова', locale });
    visitor = await Visitor.arrive(world, screen);
  });
  afterAll(() => visitor.leave());

  it('sees what this is, and signs in', async () => {
    await visitor.open('/');
    expect(await visitor.faults()).toEqual([]);
    await visitor.page
      .locator('main')
      .getByRole('link', { name: visitor.say('sign-in.action') })
      .click();
    await visitor.page.getByLabel(visitor.say('account.login')).waitFor();
    expect(await visitor.faults()).toEqual([]);
    await visitor.signIn(account);
    await visitor.page.getByText(visitor.say('home.nothing-yet')).waitFor();
    expect(await visitor.faults()).toEqual([]);
  });

  it('enrols and reads a lesson', async () => {
    const { page } = visitor;
    await visitor.open('/courses/fundamental-principles');
    await visitor.button('enrol.action').click();
    await page.waitForURL(/\/learning\/[0-9a-f-]{36}$/);
    await page.locator('main h1').waitFor();
    expect(await visitor.faults()).toEqual([]);
    await page.locator('main a[href*="/learning/"]').first().click();
    await page.waitForURL(/\/learning\/[0-9a-f-]{36}\/[a-z-]+$/);
    await visitor.button('lesson.complete').waitFor();
    expect(await visitor.faults()).toEqual([]);
    await visitor.button('lesson.complete').click();
    await page.getByText(visitor.say('lesson.completed')).first().waitFor();
  });

  it('answers every question of the quiz and sends the answers after a look at all of them', async () => {
    const { page } = visitor;
    const enrolmentId = page.url().split('/')[4] as string;
    const phone: ApiClient = world.stranger();
    phone.language = screen.language;
    await phone.signIn(account.login, account.password);
    await readEverything(phone, enrolmentId);
    taker = await QuizTaker.enrolledIn(world, 'fundamental-principles', phone);
    await visitor.open(`/learning/${enrolmentId}/final-quiz`);
    expect(await visitor.faults()).toEqual([]);
    await visitor.button('quiz.start').click();
    await page.waitForURL(/\/attempts\//);
    await page.locator('fieldset.question').waitFor();
    expect(await visitor.faults()).toEqual([]);
    const attempt = await taker.read(page.url().split('/').at(-1) as string);
    for (const question of attempt.questions) {
      await answerOnScreen(page, question, rightAnswer(taker.questions.get(question.id) as never));
      await page.locator('.quiz-steps .button-primary').click();
    }
    await visitor.button('quiz.submit').waitFor();
    expect(await visitor.faults()).toEqual([]);
    await visitor.button('quiz.submit').click();
    await page.getByText(visitor.say('quiz.you-passed')).waitFor();
    expect(await visitor.faults()).toEqual([]);
  });

  it('finds the certificate, its PDF and its public page', async () => {
    const { page, context } = visitor;
    await world.settle();
    await visitor.open('/certificates');
    await page.locator('main').getByText('Өмүрбекова Үмүт').first().waitFor();
    expect(await visitor.faults()).toEqual([]);
    const pdf = await page.locator('a[href*="/pdf"]').first().getAttribute('href');
    const response = await context.request.get(new URL(pdf ?? '', world.url).href);
    expect(response.headers()['content-type']).toBe('application/pdf');
    const verify = await page.locator('a[href*="/verify/"]').first().getAttribute('href');
    const path = new URL(verify ?? '', world.url).pathname;
    await page.goto(`${world.url}${path}?lang=${screen.language}`);
    await page.getByRole('heading', { name: VALID[screen.language] }).waitFor();
    expect(await visitor.faults()).toEqual([]);
  });

  it('met no error in the page and asked no other server', () => expect(visitor.surprises).toEqual([]));
});
