import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { World } from '../world/world.js';
import { launchChromium } from './chromium.js';
import { addDemoLearner, type DemoLearner } from './demo-learner.js';

const FOLDER = 'docs/screenshots';
const MOST_BYTES = 60_000;
const MOST_BYTES_TOGETHER = 1_500_000;
const QUALITIES = [82, 70, 55, 40];
const SIZES = [
  { size: 'phone', viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 },
  { size: 'laptop', viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 },
] as const;

interface Screen {
  readonly name: string;
  readonly path: (learner: DemoLearner) => string;
  /** For somebody who is not signed in. */
  readonly forStrangers?: boolean;
  /** What to do before the picture is taken. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** The main screens, in the order of a learner's way. */
const SCREENS: readonly Screen[] = [
  { name: 'landing', path: () => '/', forStrangers: true },
  { name: 'home', path: () => '/' },
  { name: 'courses', path: () => '/courses' },
  { name: 'course', path: ({ enrolmentId }) => `/learning/${enrolmentId}` },
  { name: 'lesson', path: ({ enrolmentId }) => `/learning/${enrolmentId}/recovery-position`, prepare: toPicture },
  { name: 'quiz', path: ({ quizEnrolmentId }) => `/learning/${quizEnrolmentId}/final-quiz`, prepare: startQuiz },
  { name: 'certificates', path: () => '/certificates' },
  { name: 'sync', path: () => '/sync' },
  { name: 'profile', path: () => '/profile' },
  { name: 'verify', path: ({ verifyPath }) => `${verifyPath}?lang=ky`, forStrangers: true },
];

/** `npm run screenshots`: the main screens of the demo in Kyrgyz, as the README shows them. */
describe('pictures of the main screens', () => {
  let world: World;
  let learner: DemoLearner;
  let browser: Browser;
  let bytes = 0;

  beforeAll(async () => {
    world = await World.start();
    learner = await addDemoLearner(world);
    browser = await launchChromium();
    await rm(FOLDER, { recursive: true, force: true });
    await mkdir(FOLDER, { recursive: true });
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await world.stop();
  });

  it.each(SIZES.flatMap((size) => SCREENS.map((screen) => ({ ...size, ...screen }))))(
    '$name on a $size',
    async ({ size, viewport, deviceScaleFactor, name, path, forStrangers, prepare }) => {
      const context = await browser.newContext({ viewport, deviceScaleFactor, locale: 'ky', reducedMotion: 'reduce' });
      const [cookie = '', value = ''] = learner.cookie.split('=');
      if (!forStrangers) await context.addCookies([{ name: cookie, value, url: world.url }]);
      const page = await context.newPage();
      await page.goto(world.url + path(learner), { waitUntil: 'networkidle' });
      await page.locator('h1').first().waitFor();
      await prepare?.(page);
      await page.locator('.skeleton').first().waitFor({ state: 'detached' });
      await page.waitForTimeout(400);
      const picture = await pictureOf(page);
      await writeFile(join(FOLDER, `${name}-${size}.webp`), picture);
      bytes += picture.length;
      expect(picture.length).toBeLessThanOrEqual(MOST_BYTES);
      await context.close();
    },
    60_000,
  );

  it('are small enough to be kept', async () => {
    expect(await readdir(FOLDER)).toHaveLength(SIZES.length * SCREENS.length);
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES_TOGETHER);
  });
});

/** The best picture that is small enough, or else the smallest. */
async function pictureOf(page: Page): Promise<Buffer> {
  const devtools = await page.context().newCDPSession(page);
  let picture = Buffer.alloc(0);
  for (const quality of QUALITIES) {
    const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality });
    picture = Buffer.from(data, 'base64');
    if (picture.length <= MOST_BYTES) break;
  }
  return picture;
}

/** Where a lesson has a picture, it stands in the middle. */
async function toPicture(page: Page): Promise<void> {
  const figure = page.locator('main figure').first();
  if ((await figure.count()) > 0) await figure.evaluate((element) => element.scrollIntoView({ block: 'center' }));
}

async function startQuiz(page: Page): Promise<void> {
  await page
    .locator('main')
    .getByText(/Тестти (баштоо|улантуу)/)
    .first()
    .click();
  await page.waitForURL(/\/attempts\//);
  await page.locator('main h1').waitFor();
}
