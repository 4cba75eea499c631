import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { addPerson } from '../world/people.js';
import { World } from '../world/world.js';
import { launchChromium } from './chromium.js';

/** The page as it is built, on a server as it runs in production. */
describe('the built page on a server that answers its operations only', () => {
  let world: World;
  let browser: Browser;
  let page: Page;
  const sent: { documentId?: string; query?: string }[] = [];
  const answers: unknown[] = [];

  beforeAll(async () => {
    world = await World.start({ TRUSTED_DOCUMENTS: 'only' });
    browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 390, height: 844 }, locale: 'ky' });
    page.setDefaultTimeout(15_000);
    page.on('response', (response) => {
      if (!response.url().endsWith('/graphql')) return;
      sent.push(response.request().postDataJSON() as { documentId: string });
      answers.push(response.json().catch(() => null));
    });
  });
  afterAll(async () => {
    await browser.close();
    await world.stop();
  });

  it('signs in, enrols and opens a lesson', async () => {
    const { login, password } = await addPerson(world.running.app, {});
    await page.goto(`${world.url}/sign-in`);
    await page.getByLabel('Электрондук почта же телефон номери').fill(login);
    await page.getByLabel('Сырсөз', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Кирүү' }).click();
    await page.waitForURL(`${world.url}/`);
    await page.goto(`${world.url}/courses/fundamental-principles`);
    await page.getByRole('button', { name: 'Жазылуу' }).click();
    await page.waitForURL(/\/learning\/[0-9a-f-]{36}$/);
    await page.locator('main a[href*="/learning/"]').first().click();
    await page.getByRole('button', { name: 'Өтүлдү деп белгилөө' }).waitFor();
  });

  it('by the ids of its operations, none of which is refused', async () => {
    expect(sent.length).toBeGreaterThan(4);
    expect(sent.filter(({ documentId, query }) => !documentId?.startsWith('sha256:') || query)).toEqual([]);
    const all = await Promise.all(answers);
    expect(all.flatMap((answer) => (answer as { errors?: unknown[] } | null)?.errors ?? [])).toEqual([]);
  });

  it('and the server does not hand out its list of operations', async () => {
    const answer = await world.stranger().fetch('/.trusted-documents.json');
    expect(await answer.text()).not.toContain('sha256:');
  });
});
