import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { World } from '../world/world.js';
import { addDemoLearner, type DemoLearner } from './demo-learner.js';
import { PHONE, Visitor } from './visitor.js';

const SLOW_MS = 250;
/** Plays, goes to the middle, and plays on from there. @returns where it is and how long it is, in seconds. */
const playFromTheMiddle = (kind: string): string => `(async () => {
  const player = document.querySelector('main ${kind}');
  player.muted = true;
  await player.play();
  const soughtFor = new Promise((done) => player.addEventListener('seeked', done, { once: true }));
  player.currentTime = player.duration / 2;
  await soughtFor;
  await new Promise((done) => player.addEventListener('timeupdate', done, { once: true }));
  player.pause();
  return [player.currentTime, player.duration];
})()`;

describe('a course that is taken along, on a phone in Kyrgyz', () => {
  let world: World;
  let learner: DemoLearner;
  let visitor: Visitor;
  let page: Page;
  beforeAll(async () => {
    world = await World.start();
    learner = await addDemoLearner(world);
    visitor = await Visitor.arrive(world, PHONE);
    page = visitor.page;
    await visitor.carry(learner.cookie);
  });
  afterAll(async () => {
    await visitor.leave();
    await world.stop();
  });

  it('stops when it is told to, keeps what has come, and goes on with the rest, even after the page was closed', async () => {
    const lessons: string[] = [];
    await page.route('**/graphql', async (route) => {
      const { activityId } = (route.request().postDataJSON() as { variables: { activityId?: string } }).variables;
      if (activityId) lessons.push(activityId);
      await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
      await route.continue();
    });
    await visitor.open(`/learning/${learner.enrolmentId}`);
    lessons.length = 0;
    await visitor.button('download.start').click();
    while (lessons.length < 4) await page.waitForTimeout(SLOW_MS);
    await visitor.button('download.cancel').click();
    await visitor.button('download.resume').waitFor();
    await page.waitForTimeout(3 * SLOW_MS);
    const stoppedAt = lessons.length;
    await page.waitForTimeout(4 * SLOW_MS);
    expect(lessons).toHaveLength(stoppedAt);
    expect(await visitor.faults()).toEqual([]);
    await page.unroute('**/graphql');
    const first = [...lessons];
    lessons.length = 0;

    page.on('request', (request) => {
      const asked = request.url().endsWith('/graphql') ? request.postDataJSON()?.variables?.activityId : null;
      if (asked) lessons.push(asked);
    });
    await visitor.open(`/learning/${learner.enrolmentId}`);
    await visitor.button('download.resume').click();
    await page.getByText(visitor.say('download.ready')).waitFor();
    expect(lessons.length).toBeGreaterThan(0);
    // The last one was under way when it was stopped.
    expect(lessons.filter((id) => first.slice(0, -1).includes(id))).toEqual([]);
  });

  it('plays its sound and its film from the middle with no network', async () => {
    await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
    await visitor.context.setOffline(true);
    await page.goto(`${world.url}/learning/${learner.enrolmentId}/cpr`);
    await page.locator('main h1').waitFor();
    for (const kind of ['audio', 'video']) {
      await page.locator(`main ${kind}`).first().scrollIntoViewIfNeeded();
      const [at, length] = (await page.evaluate(playFromTheMiddle(kind))) as [number, number];
      expect(at).toBeGreaterThanOrEqual(length / 2);
    }
    await visitor.context.setOffline(false);
    expect(visitor.surprises).toEqual([]);
  });
});
