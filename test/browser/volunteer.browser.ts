import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { ApiClient } from '../world/api-client.js';
import { addPerson } from '../world/people.js';
import { QuizTaker } from '../world/quiz-taker.js';
import { readEverything } from '../world/study.js';
import { World } from '../world/world.js';
import { launchChromium } from './chromium.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const SIZES = [
  { language: 'ky', width: 390, height: 844 },
  { language: 'ru', width: 1280, height: 800 },
] as const;
const WORDS = {
  ky: {
    login: 'Электрондук почта же телефон номери',
    password: 'Сырсөз',
    signIn: 'Кирүү',
    enrol: 'Жазылуу',
    complete: 'Өтүлдү деп белгилөө',
    completed: 'Өтүлдү',
    start: 'Тестти баштоо',
    goOn: 'Тестти улантуу',
    submit: 'Жоопторду жөнөтүү',
    passed: 'Тест тапшырылды!',
    valid: 'Сертификат жарактуу',
  },
  ru: {
    login: 'Электронная почта или номер телефона',
    password: 'Пароль',
    signIn: 'Войти',
    enrol: 'Записаться',
    complete: 'Отметить как пройденный',
    completed: 'Пройден',
    start: 'Начать тест',
    goOn: 'Продолжить тест',
    submit: 'Отправить ответы',
    passed: 'Тест сдан!',
    valid: 'Сертификат действителен',
  },
};

describe.each(SIZES)('a volunteer with a screen $width wide, in $language', ({ language, width, height }) => {
  const words = WORDS[language];
  let world: World;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let account: { login: string; password: string; personId: string };
  let taker: QuizTaker;
  const surprises: string[] = [];

  beforeAll(async () => {
    world = await World.start();
    account = await addPerson(world.running.app, { givenName: 'Үмүт', familyName: 'Өмүрбекова', locale: language });
    browser = await launchChromium();
    context = await browser.newContext({ viewport: { width, height }, locale: language });
    page = await context.newPage();
    page.setDefaultTimeout(15_000);
    page.on('pageerror', (error) => surprises.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(world.url) && !request.url().startsWith('data:')) surprises.push(request.url());
    });
  });
  afterAll(async () => {
    await browser.close();
    await world.stop();
  });

  /** What axe finds against WCAG 2.2 AA, in light and dark, and anything wider than the screen. */
  async function lookAt(): Promise<string[]> {
    const found: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      // A colour that is still on its way to the other scheme has a contrast of its own.
      await page.waitForTimeout(300);
      await page.evaluate(AXE);
      const violations = (await page.evaluate(
        `axe.run(document, { runOnly: ${JSON.stringify(WCAG)} }).then((r) => r.violations.map((v) => v.id + ' ' + v.nodes[0].html))`,
      )) as string[];
      found.push(...violations.map((violation) => `${colorScheme}: ${violation}`));
    }
    const overflow = (await page.evaluate('document.documentElement.scrollWidth - innerWidth')) as number;
    return overflow > 0 ? [...found, `${overflow} px too wide`] : found;
  }

  it('signs in', async () => {
    await page.goto(world.url);
    await page.waitForLoadState('networkidle');
    if (!page.url().endsWith('/sign-in')) await page.goto(`${world.url}/sign-in`);
    await page.locator('html[lang]').waitFor();
    if ((await page.locator('html').getAttribute('lang')) !== language)
      await page.locator('select').first().selectOption(language);
    await page.getByLabel(words.login).waitFor();
    expect(await lookAt()).toEqual([]);
    await page.getByLabel(words.login).fill(account.login);
    await page.getByLabel(words.password, { exact: true }).fill(account.password);
    await page.getByRole('button', { name: words.signIn }).click();
    await page.waitForURL(`${world.url}/`);
    expect(await lookAt()).toEqual([]);
  });

  it('enrols and reads a lesson', async () => {
    await page.goto(`${world.url}/courses/fundamental-principles`);
    await page.getByRole('button', { name: words.enrol }).click();
    await page.waitForURL(/\/learning\/[0-9a-f-]{36}$/);
    expect(await lookAt()).toEqual([]);
    await page.locator('main a[href*="/learning/"]').first().click();
    await page.waitForURL(/\/learning\/[0-9a-f-]{36}\/[a-z-]+$/);
    await page.getByRole('button', { name: words.complete }).waitFor();
    expect(await lookAt()).toEqual([]);
    await page.getByRole('button', { name: words.complete }).click();
    await page.getByText(words.completed).first().waitFor();
  });

  it('takes the quiz, with every answer saved as it is given', async () => {
    const enrolmentId = page.url().split('/')[4] as string;
    const phone: ApiClient = world.stranger();
    await phone.signIn(account.login, account.password);
    await readEverything(phone, enrolmentId);
    taker = await QuizTaker.enrolledIn(world, 'fundamental-principles', phone);
    await page.goto(`${world.url}/learning/${enrolmentId}/final-quiz`);
    expect(await lookAt()).toEqual([]);
    await page.getByRole('button', { name: words.start }).click();
    await page.waitForURL(/\/attempts\//);
    await page.locator('main h1').waitFor();
    expect(await lookAt()).toEqual([]);
    const attempt = await taker.started();
    for (const answer of taker.answersTo(attempt, 'right', 5)) await taker.save({ attemptId: attempt.id, ...answer });
    // With every answer given, the page opens where they are reviewed before they are sent.
    await page.reload();
    await page.getByRole('button', { name: words.submit }).waitFor();
    expect(await lookAt()).toEqual([]);
    await page.getByRole('button', { name: words.submit }).click();
    await page.getByText(words.passed).waitFor();
    expect(await lookAt()).toEqual([]);
  });

  it('finds the certificate, its PDF and its public page', async () => {
    await world.settle();
    await page.goto(`${world.url}/certificates`);
    await page.locator('main').getByText('Өмүрбекова Үмүт').first().waitFor();
    expect(await lookAt()).toEqual([]);
    const pdf = await page.locator('a[href*="/pdf"]').first().getAttribute('href');
    const response = await context.request.get(new URL(pdf ?? '', world.url).href);
    expect(response.headers()['content-type']).toBe('application/pdf');
    const verify = await page.locator('a[href*="/verify/"]').first().getAttribute('href');
    await page.goto(new URL(new URL(verify ?? '', world.url).pathname, world.url).href + `?lang=${language}`);
    await page.getByRole('heading', { name: words.valid }).waitFor();
    expect(await lookAt()).toEqual([]);
  });

  it('met no error in the page and asked no other server', () => expect(surprises).toEqual([]));
});
