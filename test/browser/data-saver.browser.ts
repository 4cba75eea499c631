import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addPerson } from '../world/people.js';
import { QuizTaker } from '../world/quiz-taker.js';
import { World } from '../world/world.js';
import { PHONE, Visitor } from './visitor.js';

/** A lesson with a picture, a sound and a film with a poster and subtitles. */
const LESSON = 'cpr';
const MEDIA = /\/api\/versions\/[^/]+\/media\//;
const TO_THE_END = 'window.scrollTo(0, document.body.scrollHeight)';
const LONG_ENOUGH_MS = 700;

describe('a reader who spares data, on a phone in Kyrgyz', () => {
  let world: World;
  let visitor: Visitor;
  let lesson: string;
  const fetched: string[] = [];

  beforeAll(async () => {
    world = await World.start();
    const account = await addPerson(world.running.app, { locale: 'ky' });
    const client = world.stranger();
    await client.signIn(account.login, account.password);
    const { enrolmentId } = await QuizTaker.enrolledIn(world, 'first-aid', client);
    lesson = `/learning/${enrolmentId}/${LESSON}`;
    visitor = await Visitor.arrive(world, PHONE);
    visitor.page.on('request', (request) => {
      if (MEDIA.test(request.url())) fetched.push(request.url().split('/').at(-1) ?? '');
    });
    await visitor.signIn(account);
    await visitor.page.evaluate('navigator.serviceWorker.ready.then(() => true)');
  });
  afterAll(async () => {
    await visitor.leave();
    await world.stop();
  });

  /** Reads the lesson to its end. */
  async function read(): Promise<void> {
    fetched.length = 0;
    await visitor.open(lesson);
    await visitor.page.locator('audio').waitFor();
    await visitor.page.evaluate(TO_THE_END);
    await visitor.page.waitForTimeout(LONG_ENOUGH_MS);
  }

  const waiting = () => visitor.page.locator('.figure-waiting');

  it('chooses so in the profile, and no picture, sound, poster or subtitle comes by itself', async () => {
    await visitor.open('/profile');
    await visitor.page.getByText(visitor.say('profile.data-saver-on'), { exact: true }).click();
    await read();
    expect(fetched).toEqual([]);
    expect(await waiting().count()).toBe(1);
    expect(await visitor.page.locator('video').count()).toBe(0);
    expect(await visitor.faults()).toEqual([]);
  });

  it('sees a picture and a film after asking for them, and stays where they were', async () => {
    const { page } = visitor;
    await waiting().getByRole('button').click();
    await page.locator('.figure-card img').waitFor();
    expect(await page.evaluate('document.activeElement.tagName')).toBe('FIGURE');
    const watch = visitor.say('media.watch').split('{')[0] ?? '';
    await page.getByRole('button', { name: watch }).click();
    await page.locator('video').waitFor();
    await page.waitForTimeout(LONG_ENOUGH_MS);
    expect(fetched.filter((name) => name.startsWith('cpr-rhythm'))).toHaveLength(1);
    expect(fetched.filter((name) => /\.(mp3|mp4)$/.test(name))).toEqual([]);
  });

  it('need not ask for what this device has already', async () => {
    await read();
    await visitor.page.locator('.figure-card img').waitFor();
    expect(await waiting().count()).toBe(0);
    expect(await visitor.page.locator('video').count()).toBe(0);
  });

  it('gets pictures and posters at once again when data need not be spared, and sound still on demand', async () => {
    await visitor.open('/profile');
    await visitor.page.getByText(visitor.say('profile.data-saver-off'), { exact: true }).click();
    await read();
    expect(await visitor.page.locator('video').count()).toBe(1);
    expect(fetched).toContain('cpr-cycle.svg');
    expect(fetched.filter((name) => /\.(mp3|mp4)$/.test(name))).toEqual([]);
    expect(visitor.surprises).toEqual([]);
  });
});
