import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { ApiClient } from '../world/api-client.js';
import { graduateOf } from '../world/study.js';
import { World } from '../world/world.js';
import { LAPTOP, PHONE, Visitor } from './visitor.js';

const INVITE = `mutation { createInvite(input: { branch: "KG-N" }) { ... on InviteCreated { inviteCode } } }`;
const CERTIFICATES = 'query { viewer { certificates { nodes { serial verifyUrl verifyQr { path } } } } }';
const NAMES = 'query { viewer { person { displayName latinName } } }';
const PASSWORD = 'жайлоо-булак-тоо-суу';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

describe.each([PHONE, LAPTOP])('a person with an account, $width wide, in $language', (screen) => {
  let visitor: Visitor;
  let page: Page;
  beforeEach(async () => {
    visitor = await Visitor.arrive(world, screen);
    page = visitor.page;
  });
  afterEach(async () => {
    expect(visitor.surprises).toEqual([]);
    await visitor.leave();
  });

  const field = (id: string) => page.getByLabel(visitor.say(id), { exact: true });
  const join = () => page.locator('form').getByRole('button', { name: visitor.say('join.action') });

  async function fillIn(login: string, birthDate: string): Promise<void> {
    await field('account.given-name').fill('Үмүт');
    await field('account.birth-date').fill(birthDate);
    await field('account.login').fill(login);
    await field('account.password').fill(PASSWORD);
  }

  it('joins with an invite and a phone number, in another language; a name that could not be printed is refused at its field', async () => {
    await visitor.open(`/join#${await invite()}`);
    await page.locator('header select').selectOption(screen.language === 'ky' ? 'ru' : 'ky');
    await page.locator(`html:not([lang="${screen.language}"])`).waitFor();
    await page.locator('header select').selectOption(screen.language);
    await page.locator(`html[lang="${screen.language}"]`).waitFor();
    expect(await page.locator('[name="guardianName"]').count()).toBe(0);
    await fillIn(`+996 555 ${screen.width}00${screen.width % 10}`.slice(0, 15), '1999-09-09');
    await field('account.family-name').fill('王');
    await join().click();
    const familyName = field('account.family-name');
    await page.locator('[name="familyName"][aria-invalid]').waitFor();
    expect(await page.locator(':focus').getAttribute('name')).toBe('familyName');
    expect(await field('account.given-name').inputValue()).toBe('Үмүт');
    expect(await visitor.faults()).toEqual([]);
    await familyName.fill('Өмүрбекова');
    await join().click();
    await page.waitForURL(`${world.url}/`);
    await page.getByText(visitor.say('home.nothing-yet')).waitFor();
  });

  it('joins with an e-mail address under 18 only when a guardian agrees', async () => {
    await visitor.open(`/join#${await invite()}`);
    await fillIn(`young${screen.width}@example.org`, '2012-02-02');
    await page.locator('[name="guardianName"]').fill('Гүлзат Өмүрбекова');
    await page.locator('[name="guardianPhone"]').fill('+996 700 123456');
    await join().click();
    expect(page.url()).toContain('/join');
    expect(await visitor.faults()).toEqual([]);
    await page.locator('[name="guardianConsents"]').check();
    await join().click();
    await page.waitForURL(`${world.url}/`);
  });

  it('changes names in both scripts: what is refused is said at its field, and a change made elsewhere is shown, not overwritten', async () => {
    const person = await world.person({ givenName: 'Үмүт', familyName: 'Өмүрбекова', locale: screen.language });
    await visitor.carry(person.sentCookie);
    await visitor.open('/profile');
    const latin = field('profile.latin-name');
    await latin.fill('Үмүт');
    await visitor.button('profile.names-save').click();
    await page.locator('[name="latinName"][aria-invalid]').waitFor();
    expect(await visitor.faults()).toEqual([]);
    await latin.fill('Umut Omurbekova');
    await visitor.button('profile.names-save').click();
    await page.getByText(visitor.say('profile.names-saved')).waitFor();
    expect((await person.get(NAMES)).viewer.person.latinName).toBe('Umut Omurbekova');

    await person.get('mutation { changeNames(input: { givenName: "Айзада", expectedRevision: 2 }) { __typename } }');
    await field('account.patronymic').fill('Ңуран кызы');
    await visitor.button('profile.names-save').click();
    await page.getByText(visitor.say('profile.names-now').replace('{name}', 'Айзада')).waitFor();
    expect(await field('account.patronymic').inputValue()).toBe('Ңуран кызы');
    await visitor.button('profile.names-save').click();
    await page.getByText(visitor.say('profile.names-saved')).waitFor();
    expect((await person.get(NAMES)).viewer.person.displayName).toBe('Өмүрбекова Үмүт Ңуран кызы');
  });

  it('takes everything that is stored about them along as a file', async () => {
    const person = await graduate(screen.language);
    await visitor.carry(person.sentCookie);
    await visitor.open('/profile');
    const [download] = await Promise.all([page.waitForEvent('download'), visitor.button('export.action').click()]);
    const data = JSON.parse(await readFile((await download.path()) as string, 'utf8'));
    expect(data.account).toMatchObject({ person: { givenName: 'Үмүт' }, account: { phone: null } });
    const [enrolment] = data.enrolments;
    expect(enrolment.progress.percent).toBe(100);
    expect(enrolment.completions.length).toBeGreaterThan(3);
    const [attempt] = enrolment.attempts;
    expect(attempt.passed).toBe(true);
    expect(attempt.questions.every(({ response }: { response: unknown }) => response !== null)).toBe(true);
    expect(data.certificates[0].serial).toMatch(/^KG-/);
    expect(data.notifications.length).toBeGreaterThan(0);
    await page.getByText(visitor.say('export.done')).waitFor();
    await visitor.context.setOffline(true);
    await visitor.button('export.action').click();
    await page.locator('main').getByText(visitor.say('failure.offline')).waitFor();
    expect(await visitor.faults()).toEqual([]);
    visitor.surprises.splice(0, Infinity, ...visitor.surprises.filter((url) => !url.startsWith('blob:')));
  });

  it('shows the QR code of a certificate, hands its address on, and has both without a network', async () => {
    const person = await graduate(screen.language);
    const { verifyUrl, verifyQr, serial } = (await person.get(CERTIFICATES)).viewer.certificates.nodes[0];
    await visitor.carry(person.sentCookie);
    await page.addInitScript('navigator.share = async (data) => { window.shared = data; }');
    await visitor.open('/certificates');
    await visitor.button('certificate.share').click();
    expect(await page.evaluate('window.shared')).toMatchObject({
      url: verifyUrl,
      title: expect.stringContaining(serial),
    });
    const showQr = async (): Promise<void> => {
      await page.locator('.certificate-qr summary').first().click();
      await page.locator('.certificate-qr svg[role="img"]').waitFor();
    };
    await showQr();
    expect(await page.locator('.certificate-qr svg[role="img"] path').getAttribute('d')).toBe(verifyQr.path);
    expect(await visitor.faults()).toEqual([]);
    await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
    await visitor.context.setOffline(true);
    await page.reload();
    await showQr();
  });

  it('copies the address where the device has no way to share, and shows it where nothing may be copied', async () => {
    const person = await graduate(screen.language);
    const { verifyUrl } = (await person.get(CERTIFICATES)).viewer.certificates.nodes[0];
    await visitor.carry(person.sentCookie);
    await page.addInitScript('delete Navigator.prototype.share');
    await visitor.open('/certificates');
    await page.evaluate('navigator.clipboard.writeText = () => Promise.reject(new Error())');
    await visitor.button('certificate.share').click();
    await page.getByText(verifyUrl).waitFor();
    await page.evaluate('navigator.clipboard.writeText = async (text) => { window.copied = text; }');
    await visitor.button('certificate.share').click();
    await page.getByText(visitor.say('certificate.link-copied')).waitFor();
    expect(await page.evaluate('window.copied')).toBe(verifyUrl);
  });
});

async function invite(): Promise<string> {
  const coordinator = await world.person({ roles: [{ role: 'COORDINATOR' as never, branch: 'KG-N' }] });
  const { createInvite } = await coordinator.get(INVITE);
  return createInvite.inviteCode;
}

/** Somebody with a certificate. */
async function graduate(locale: 'ky' | 'ru' | 'en'): Promise<ApiClient> {
  const person = await world.person({ givenName: 'Үмүт', familyName: 'Өмүрбекова', locale });
  await graduateOf(world, 'fundamental-principles', person);
  await world.settle();
  return person;
}
