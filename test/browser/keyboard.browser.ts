import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { addPerson } from '../world/people.js';
import { QuizTaker, rightAnswer } from '../world/quiz-taker.js';
import { readEverything } from '../world/study.js';
import { World } from '../world/world.js';
import type { AskedQuestion } from './answer-on-screen.js';
import { LAPTOP, PHONE, Visitor } from './visitor.js';

const MOST_TABS = 120;
/** Where the focus is, and whether it can be seen: on the element itself, or on the frame that stands for it. */
const FOCUS = `(() => {
  const element = document.activeElement;
  const isSeen = [element, element?.closest('.choice, .setting-choice')].some((shown) => {
    if (!shown) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(shown);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
  });
  return { isLost: !element || element === document.body, isSeen, html: element?.outerHTML.slice(0, 200) };
})()`;

interface Focus {
  readonly isLost: boolean;
  readonly isSeen: boolean;
  readonly html: string;
}

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

describe.each([PHONE, LAPTOP])('with a keyboard alone, $width wide, in $language', (screen) => {
  it('a volunteer signs in, enrols, reads, takes the quiz, opens the certificate and signs out', async () => {
    const visitor = await Visitor.arrive(world, screen);
    const { page } = visitor;
    const keys = new Keyboard(page);
    const main = page.locator('main');
    const button = (id: string): Locator => main.getByRole('button', { name: visitor.say(id) }).first();
    const account = await addPerson(world.running.app, { givenName: 'Үмүт', locale: screen.language });

    await visitor.open('/sign-in');
    await keys.to(page.getByRole('link', { name: visitor.say('app.skip') }));
    await keys.press('Enter');
    await keys.to(page.getByLabel(visitor.say('account.login')));
    await page.keyboard.type(account.login);
    await keys.to(page.getByLabel(visitor.say('account.password'), { exact: true }));
    await page.keyboard.type(account.password);
    await keys.press('Enter');
    await page.waitForURL(`${world.url}/`);
    await page.getByText(visitor.say('home.nothing-yet')).waitFor();

    await keys.follow(page.locator('nav a[href="/courses"]').first(), /\/courses$/);
    await keys.follow(main.locator('a[href="/courses/fundamental-principles"]'), /fundamental-principles$/);
    await button('enrol.action').waitFor();
    await keys.follow(button('enrol.action'), /\/learning\/[0-9a-f-]{36}$/);
    const enrolmentId = page.url().split('/').at(-1) as string;
    await keys.follow(main.locator('.steps-list a').first(), /\/learning\/[0-9a-f-]{36}\/[a-z-]+$/);
    await button('lesson.complete').waitFor();
    await keys.use(button('lesson.complete'));
    await page.locator('.lesson-done').waitFor();

    const phone = world.stranger();
    phone.language = screen.language;
    await phone.signIn(account.login, account.password);
    await readEverything(phone, enrolmentId);
    const taker = await QuizTaker.enrolledIn(world, 'fundamental-principles', phone);
    await visitor.open(`/learning/${enrolmentId}/final-quiz`);
    await keys.follow(button('quiz.start'), /\/attempts\//);
    await page.locator('.question').waitFor();
    const attempt = await taker.read(page.url().split('/').at(-1) as string);
    for (const question of attempt.questions) {
      await page.locator('.question').waitFor();
      await keys.answer(question, rightAnswer(taker.questions.get(question.id) as never));
      await keys.use(page.locator('.quiz-steps .button-primary'));
    }
    await button('quiz.submit').waitFor();
    await keys.use(button('quiz.submit'));
    await page.getByText(visitor.say('quiz.you-passed')).waitFor();
    await world.settle();

    await keys.follow(page.locator('nav a[href="/certificates"]').first(), /\/certificates$/);
    await main.locator('.certificate').first().waitFor();
    await keys.use(main.locator('.certificate-qr summary'));
    await main.locator('.certificate-qr svg[role="img"]').waitFor();
    const opened = page.context().waitForEvent('page');
    await keys.use(main.locator('a[href*="/verify/"]'));
    await (await opened).getByText('Өмүрбекова Үмүт').first().waitFor();
    await page.bringToFront();

    await keys.follow(page.locator('nav a[href="/profile"]').first(), /\/profile$/);
    await button('sign-out.action').waitFor();
    await keys.use(button('sign-out.action'));
    await page.waitForURL((url) => url.pathname !== '/profile');
    expect(keys.faults).toEqual([]);
    expect(visitor.surprises).toEqual([]);
    await visitor.leave();
  }, 180_000);
});

/** Somebody who has no pointer. Notes every place at which the focus could not be seen. */
class Keyboard {
  readonly faults: string[] = [];

  constructor(private readonly page: Page) {}

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  /** Goes on with the tabulator until the focus is there. @throws Error when it never comes there. */
  async to(target: Locator): Promise<void> {
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      if (await target.evaluate((element) => element === element.ownerDocument.activeElement)) return;
      await this.press('Tab');
      const { isLost, isSeen, html } = (await this.page.evaluate(FOCUS)) as Focus;
      // Between the last place and the first one the focus is in the browser's own frame.
      if (!isLost && !isSeen) this.faults.push(`not seen: ${html}`);
    }
    throw new Error(`The tabulator never comes to ${target}`);
  }

  async use(target: Locator): Promise<void> {
    await this.to(target);
    await this.press('Enter');
  }

  /** Uses what leads to another screen, on which the focus must be at its beginning. */
  async follow(target: Locator, address: RegExp): Promise<void> {
    await this.use(target);
    await this.page.waitForURL(address);
    await this.page.locator('main h1').waitFor();
    await this.page.waitForTimeout(200);
    const { isLost } = (await this.page.evaluate(FOCUS)) as Focus;
    if (isLost) this.faults.push(`lost at ${this.page.url()}`);
  }

  /** Answers the question on the screen. */
  async answer(question: AskedQuestion, response: Record<string, any>): Promise<void> {
    const field = this.page.locator('fieldset.question');
    if (response.truth !== undefined) await this.choose(field.locator('input[type="radio"]'), response.truth ? 0 : 1);
    for (const id of response.optionIds ?? []) await this.tick(field, id);
    for (const { leftId, rightId } of response.pairs ?? [])
      await this.select(field.locator(`select[id$="-${leftId}"]`), rightId);
    if (response.itemIds) await this.putInOrder(field, question, response.itemIds);
    const typed = response.number ?? response.text;
    if (typed !== undefined) await this.type(field.locator('input'), typed);
    for (const { gapId, text, choiceId } of response.gaps ?? []) {
      const gap = field.locator(`.gap-text [id$="-${gapId}"]`);
      await (choiceId === undefined ? this.type(gap, text) : this.select(gap, choiceId));
    }
  }

  private async tick(field: Locator, id: string): Promise<void> {
    const radios = field.locator('input[type="radio"]');
    if ((await radios.count()) === 0) {
      await this.to(field.locator(`input[value="${id}"]`));
      return this.press('Space');
    }
    const values = await radios.evaluateAll((inputs) => inputs.map((input) => input.getAttribute('value')));
    await this.choose(radios, values.indexOf(id));
  }

  /** One stop for the tabulator; the arrows do the rest. */
  private async choose(radios: Locator, place: number): Promise<void> {
    await this.to(radios.first());
    await this.press('Space');
    for (let step = 0; step < place; step += 1) await this.press('ArrowDown');
  }

  private async select(list: Locator, value: string): Promise<void> {
    await this.to(list);
    for (let step = 0; step < 20 && (await list.inputValue()) !== value; step += 1) await this.press('ArrowDown');
    expect(await list.inputValue()).toBe(value);
  }

  private async type(entry: Locator, text: string): Promise<void> {
    await this.to(entry);
    await this.page.keyboard.type(text);
  }

  private async putInOrder(field: Locator, question: AskedQuestion, wanted: readonly string[]): Promise<void> {
    const rows = field.locator('.order > li');
    const texts = (): Promise<string[]> => rows.locator('.order-text').allInnerTexts();
    for (const [place, id] of wanted.entries()) {
      const text = question.items?.find((item) => item.id === id)?.text ?? '';
      for (let at = (await texts()).indexOf(text); at > place; at -= 1)
        await this.use(rows.nth(at).getByRole('button').first());
    }
  }
}
