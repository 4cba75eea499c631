import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { addPerson } from '../world/people.js';
import { World } from '../world/world.js';
import { launchChromium } from './chromium.js';

const MOST_REQUESTS = 12;
/** What is sent later is fetched beside the screen, which does not wait for it. */
const BESIDE = /\/(show-deeds|outbox-office)-/;
/** Remembers when the first heading of a screen stands. */
const WATCH = `new MutationObserver((_changes, observer) => {
  if (!document.querySelector('main h1')) return;
  observer.disconnect();
  document.documentElement.dataset.stood = performance.now();
}).observe(document, { childList: true, subtree: true })`;
const ASKED = `['/', ...performance.getEntriesByType('resource')
  .filter(({ startTime }) => startTime < Number(document.documentElement.dataset.stood)).map(({ name }) => new URL(name).pathname)]`;

/** On a slow connection every request is a second of waiting, whatever its size. */
describe('opening the page for the first time', () => {
  let world: World;
  let browser: Browser;
  beforeAll(async () => {
    world = await World.start({ TRUSTED_DOCUMENTS: 'only' });
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await world.stop();
  });

  it.each([
    ['for somebody who is signed in', true],
    ['for somebody who is not', false],
  ])(`takes at most ${MOST_REQUESTS} requests until the screen stands, %s`, async (_who, signedIn) => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'ky' });
    if (signedIn) await context.addCookies([await sessionOf(world)]);
    const page = await context.newPage();
    await page.addInitScript(WATCH);
    const network = await context.newCDPSession(page);
    // A phone in a village: on a fast line everything that can wait sets out too early to be told apart.
    const line = { offline: false, latency: 300, downloadThroughput: 200_000, uploadThroughput: 90_000 };
    await network.send('Network.emulateNetworkConditions', line);
    await page.goto(world.url);
    await page.locator('html[data-stood]').waitFor();
    const asked = ((await page.evaluate(ASKED)) as string[]).filter((path) => !BESIDE.test(path));
    expect(asked.slice(MOST_REQUESTS)).toEqual([]);
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((path) => /\.(woff2?|ttf|otf)$/.test(path))).toEqual([]);
    await context.close();
  });
});

/** The cookie of a new person who has signed in. */
async function sessionOf(world: World): Promise<{ name: string; value: string; url: string }> {
  const { login, password } = await addPerson(world.running.app, {});
  const response = await fetch(new URL('/graphql', world.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ documentId: await signInId(), variables: { input: { login, password } } }),
  });
  const [pair = ''] = response.headers.getSetCookie()[0]?.split(';') ?? [];
  const [name = '', value = ''] = pair.split('=');
  return { name, value, url: world.url };
}

/** The id that the build has given to signing in. */
async function signInId(): Promise<string> {
  const manifest = JSON.parse(await readFile('dist/web/.trusted-documents.json', 'utf8')) as Record<string, string>;
  return Object.entries(manifest).find(([, text]) => text.includes('mutation SignIn('))?.[0] ?? '';
}
