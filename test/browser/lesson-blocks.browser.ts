import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { ApiClient } from '../world/api-client.js';
import { addPerson } from '../world/people.js';
import { QuizTaker } from '../world/quiz-taker.js';
import { World } from '../world/world.js';
import { launchChromium } from './chromium.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

describe('what a lesson shows besides text, on a phone in Kyrgyz', () => {
  let world: World;
  let browser: Browser;
  let page: Page;
  let enrolmentId: string;
  const surprises: string[] = [];

  beforeAll(async () => {
    world = await World.start();
    const { login, password } = await addPerson(world.running.app, { locale: 'ky' });
    const client = new ApiClient(world.url);
    await client.signIn(login, password);
    ({ enrolmentId } = await QuizTaker.enrolledIn(world, 'first-aid', client));
    browser = await launchChromium();
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'ky' });
    page = await context.newPage();
    page.setDefaultTimeout(15_000);
    page.on('pageerror', (error) => surprises.push(error.message));
    page.on('console', (message) => {
      // The browser refuses with such a message what the content security policy forbids.
      if (message.type() === 'error' && message.text().includes('Content Security')) surprises.push(message.text());
    });
    await page.goto(`${world.url}/sign-in`);
    await page.locator('input[autocomplete="username"]').fill(login);
    await page.locator('input[type="password"]').fill(password);
    await page.locator('form button[type="submit"]').click();
    await page.waitForURL(`${world.url}/`);
  });
  afterAll(async () => {
    await browser.close();
    await world.stop();
  });

  async function open(lesson: string): Promise<void> {
    await page.goto(`${world.url}/learning/${enrolmentId}/${lesson}`);
    await page.locator('.lesson').waitFor();
  }

  /** What axe finds against WCAG 2.2 AA, in light and dark, and anything wider than the screen. */
  async function faults(): Promise<string[]> {
    const found: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
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

  /** The words that have the focus. */
  const focused = (): Promise<string> => page.evaluate('document.activeElement.textContent');

  it('a picture has words for who cannot see it, opens large by keyboard, and gives the focus back', async () => {
    await open('cpr');
    const picture = page.locator('figure img').first();
    await picture.scrollIntoViewIfNeeded();
    expect(await picture.getAttribute('alt')).toMatch(/100–120/);
    const width = await page.evaluate(`new Promise((done) => {
      const image = document.querySelector('figure img');
      if (image.complete) done(image.naturalWidth);
      else image.addEventListener('load', () => done(image.naturalWidth));
    })`);
    expect(width).toBeGreaterThan(0);
    await page.locator('.figure-enlarge').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('dialog[open] img').waitFor();
    expect(await faults()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    expect(await focused()).toBe('Чоңойтуу');
  });

  it('audio is fetched only when wanted, and played from the middle', async () => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (/\.(mp3|mp4)$/.test(request.url())) asked.push(request.url());
    });
    await open('cpr');
    await page.locator('audio').scrollIntoViewIfNeeded();
    await page.waitForTimeout(500);
    expect(asked).toEqual([]);
    const [time, length] = (await page.evaluate(`(async () => {
      const audio = document.querySelector('audio');
      audio.muted = true;
      await audio.play();
      audio.currentTime = 20;
      await new Promise((done) => audio.addEventListener('seeked', done, { once: true }));
      return [audio.currentTime, audio.duration];
    })()`)) as [number, number];
    expect(time).toBeGreaterThanOrEqual(20);
    expect(length).toBeCloseTo(30, 0);
  });

  it('a video shows its subtitles, and says in words what it shows', async () => {
    const [cue, language] = (await page.evaluate(`(async () => {
      const video = document.querySelector('video');
      video.muted = true;
      await video.play();
      await new Promise((done) => setTimeout(done, 1000));
      video.pause();
      const [track] = video.textTracks;
      return [track.activeCues[0]?.text ?? '', track.language];
    })()`)) as [string, string];
    expect([language, cue]).toEqual(['ky', expect.stringContaining('көкүрөктүн ортосунда')]);
    await page.locator('.transcript summary').last().click();
    await page.getByText('Үнсүз тартылган тасма', { exact: false }).waitFor();
    expect(await faults()).toEqual([]);
  });

  it('a story is gone through by keyboard alone, the new text has the focus, and it is kept while the page lives', async () => {
    await open('decide-to-help');
    const story = page.locator('.scenario');
    await story.waitFor();
    expect(await faults()).toEqual([]);
    for (let step = 0; step < 6 && (await story.locator('.scenario-choices').count()) > 0; step += 1) {
      const first = story.locator('.scenario-choices button').first();
      const words = (await first.textContent()) ?? '';
      await first.focus();
      await page.keyboard.press('Enter');
      await page.locator('.scenario-place:focus').waitFor();
      expect(await focused()).toContain(words);
    }
    await story.locator('.scenario-ending').waitFor();
    expect(await faults()).toEqual([]);
    const told = await story.textContent();
    await page.locator('a[href="/"]').first().click();
    await page.goBack();
    await story.locator('.scenario-ending').waitFor();
    expect(await story.textContent()).toBe(told);
    await story.getByRole('button', { name: 'Башынан кайра баштоо' }).click();
    await story.getByText('1-кадам').waitFor();
  });

  it('nothing broke, and nothing asked for what the security policy forbids', () => expect(surprises).toEqual([]));
});
