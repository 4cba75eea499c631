import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import type { World } from '../world/world.js';
import { launchChromium } from './chromium.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const PATIENCE_MS = 15_000;
/** A colour that is still on its way to the other scheme has a contrast of its own. */
const SETTLED_MS = 150;
const QUIET_MS = 500;
/** The stream of news never ends. */
const STREAM = '/graphql/stream';

type Language = 'ky' | 'ru' | 'en';

/** How somebody looks at the page. */
export interface Screen {
  readonly language: Language;
  readonly width: number;
  readonly height: number;
}

export const PHONE: Screen = { language: 'ky', width: 390, height: 844 };
export const LAPTOP: Screen = { language: 'ru', width: 1280, height: 800 };

/** What the page says in a language, by the ids of its catalogue. */
export function wordsIn(language: Language): Record<string, string> {
  const file = new URL(`../../apps/web/src/messages/${language}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
}

/** A person in front of a real browser. */
export class Visitor {
  /** Errors in the page, and requests to any other server. */
  readonly surprises: string[] = [];
  private readonly words: Record<string, string>;
  private readonly onTheWay = new Set<Request>();

  private constructor(
    readonly world: World,
    readonly screen: Screen,
    private readonly browser: Browser,
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    this.words = wordsIn(screen.language);
    page.setDefaultTimeout(PATIENCE_MS);
    page.on('pageerror', (error) => this.surprises.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(world.url) && !request.url().startsWith('data:'))
        this.surprises.push(request.url());
      if (!request.url().endsWith(STREAM)) this.onTheWay.add(request);
    });
    page.on('requestfinished', (request) => this.onTheWay.delete(request));
    page.on('requestfailed', (request) => this.onTheWay.delete(request));
  }

  static async arrive(world: World, screen: Screen): Promise<Visitor> {
    const browser = await launchChromium();
    const { width, height, language } = screen;
    const viewport = { width, height };
    const context = await browser.newContext({ viewport, locale: language, reducedMotion: 'reduce' });
    return new Visitor(world, screen, browser, context, await context.newPage());
  }

  async leave(): Promise<void> {
    await this.browser.close();
  }

  /** What the page says under an id of its catalogue. @throws Error for an id that is not there. */
  say(id: string): string {
    const words = this.words[id];
    if (!words) throw new Error(`No word for ${id}`);
    return words;
  }

  async open(path: string): Promise<void> {
    await this.page.goto(`${this.world.url}${path}`);
    await this.page.locator('main h1').waitFor();
    await this.quiet();
  }

  /** Waits until the page has asked for nothing for a while. */
  private async quiet(): Promise<void> {
    const deadline = Date.now() + PATIENCE_MS;
    for (let since = Date.now(); Date.now() - since < QUIET_MS && Date.now() < deadline;) {
      if (this.onTheWay.size > 0) since = Date.now();
      await new Promise((resolve) => setTimeout(resolve, QUIET_MS / 10));
    }
  }

  button(id: string) {
    return this.page.getByRole('button', { name: this.say(id) }).first();
  }

  /** Goes on with the session of a client of the API. @param cookie as `name=value`. */
  async carry(cookie: string): Promise<void> {
    const [name = '', value = ''] = cookie.split('=');
    await this.context.addCookies([{ name, value, url: this.world.url }]);
  }

  async signIn({ login, password }: { login: string; password: string }): Promise<void> {
    await this.open('/sign-in');
    await this.page.getByLabel(this.say('account.login')).fill(login);
    await this.page.getByLabel(this.say('account.password'), { exact: true }).fill(password);
    await this.page
      .locator('main')
      .getByRole('button', { name: this.say('sign-in.action') })
      .click();
    await this.page.waitForURL(`${this.world.url}/`);
  }

  /** What axe finds against WCAG 2.2 AA, in light and in dark, and whatever is wider than the screen. */
  async faults(): Promise<string[]> {
    const found: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await this.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await this.page.waitForTimeout(SETTLED_MS);
      found.push(...(await this.violations()).map((violation) => `${colorScheme}: ${violation}`));
    }
    return [...found, ...(await this.tooWide())];
  }

  /** What stands out over the right edge, or is cut off inside a button. */
  async tooWide(): Promise<string[]> {
    return (await this.page.evaluate(`(() => {
      const over = document.documentElement.scrollWidth - innerWidth;
      const cut = [...document.querySelectorAll('button, .button, .nav a, .chip')].filter(
        (element) => element.checkVisibility() && element.scrollWidth > element.clientWidth + 1);
      const wide = [...document.querySelectorAll('main *, header *, nav *')].filter(
        (element) => element.checkVisibility() && element.getBoundingClientRect().right > innerWidth + 1);
      return [...(over > 0 ? [over + ' px too wide: ' + wide.slice(-1).map((element) => element.outerHTML).join()] : []), ...cut.map((element) => 'cut off: ' + element.textContent)];
    })()`)) as string[];
  }

  private async violations(): Promise<string[]> {
    await this.page.evaluate(AXE);
    return (await this.page.evaluate(
      `axe.run(document, { runOnly: ${JSON.stringify(WCAG)} }).then((r) => r.violations.map((v) => v.id + ' ' + v.nodes[0].html))`,
    )) as string[];
  }
}
