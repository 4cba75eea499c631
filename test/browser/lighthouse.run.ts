import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { World } from '../world/world.js';
import { chromiumPath, QUIET } from './chromium.js';
import { addDemoLearner, type DemoLearner } from './demo-learner.js';

const run = promisify(execFile);
const LIGHTHOUSE = 'lighthouse@12.8.2';
const RUNS = 3;
const LEAST = { performance: 95, accessibility: 100, 'best-practices': 100 } as const;
type Category = keyof typeof LEAST;

interface Finding {
  readonly title: string;
  readonly score: number | null;
  readonly displayValue?: string;
  readonly details?: { readonly items?: unknown };
}

interface Report {
  /** How fast the machine was; Lighthouse slows it down four times whatever it is. */
  readonly environment: { readonly benchmarkIndex: number };
  readonly categories: Record<
    Category,
    { readonly score: number; readonly auditRefs: readonly { readonly id: string }[] }
  >;
  readonly audits: Record<string, Finding>;
}

/** `npm run lighthouse`: a phone of the middle class on a slow line, as Lighthouse simulates it; the median of three runs. */
describe('Lighthouse on a phone', () => {
  let world: World;
  let learner: DemoLearner;
  let folder: string;
  const table: string[] = [];

  beforeAll(async () => {
    world = await World.start();
    learner = await addDemoLearner(world);
    folder = await mkdtemp(join(tmpdir(), 'sabak-lighthouse-'));
  }, 180_000);
  afterAll(async () => {
    process.stdout.write(`\n${table.join('\n')}\n`);
    await rm(folder, { recursive: true, force: true });
    await world.stop();
  });

  async function report(path: string, cookie: string): Promise<Report> {
    const output = join(folder, 'report.json');
    const flags = ['--headless=new', ...QUIET].join(' ');
    const headers = JSON.stringify({ Cookie: cookie, 'Accept-Language': 'ky' });
    const options = ['--output=json', `--output-path=${output}`, '--quiet', `--chrome-flags=${flags}`];
    const only = `--only-categories=${Object.keys(LEAST).join()}`;
    const env = { ...process.env, CHROME_PATH: await chromiumPath() };
    const look = (): Promise<unknown> =>
      run('npx', ['--yes', LIGHTHOUSE, world.url + path, ...options, only, `--extra-headers=${headers}`], { env });
    // Now and then the browser's trace begins too late for the page.
    await look().catch(look);
    return JSON.parse(await readFile(output, 'utf8')) as Report;
  }

  it.each<[string, (learner: DemoLearner) => string, boolean]>([
    ['home', () => '/', true],
    ['a lesson', ({ enrolmentId, lessonId }) => `/learning/${enrolmentId}/${lessonId}`, true],
    ['a certificate’s public page', ({ verifyPath }) => verifyPath, false],
  ])(
    '%s',
    async (name, pathOf, signedIn) => {
      const reports: Report[] = [];
      for (let time = 0; time < RUNS; time += 1)
        reports.push(await report(pathOf(learner), signedIn ? learner.cookie : ''));
      const scores = Object.fromEntries(
        Object.keys(LEAST).map((category) => [category, medianOf(reports, category as Category)]),
      ) as Record<Category, number>;
      table.push(lineOf(name, scores, reports[0] as Report));
      const short = Object.entries(LEAST).filter(([category, least]) => scores[category as Category] < least);
      expect(short.map(([category]) => ({ category, why: whyOf(reports[0] as Report, category as Category) }))).toEqual(
        [],
      );
    },
    300_000,
  );
});

function medianOf(reports: readonly Report[], category: Category): number {
  const scores = reports.map(({ categories }) => Math.round(categories[category].score * 100)).sort((a, b) => a - b);
  return scores[Math.floor(scores.length / 2)] ?? 0;
}

function lineOf(name: string, scores: Record<Category, number>, { audits, environment }: Report): string {
  const metrics = [
    'first-contentful-paint',
    'largest-contentful-paint',
    'total-blocking-time',
    'cumulative-layout-shift',
  ];
  const numbers = Object.values(scores).map((score) => String(score).padStart(4));
  return `${name.padEnd(30)}${numbers.join(' ')}   ${metrics.map((id) => audits[id]?.displayValue).join('  ')}  machine ${Math.round(environment.benchmarkIndex)}`;
}

/** What a category finds fault with. */
function whyOf({ categories, audits }: Report, category: Category): string[] {
  const found = categories[category].auditRefs.flatMap(({ id }) => (audits[id] ? [{ id, ...audits[id] }] : []));
  return found
    .filter(({ score }) => typeof score === 'number' && score < 0.9)
    .map(({ id, title, displayValue, details }) =>
      [id, title, displayValue, JSON.stringify(details?.items)?.slice(0, 600)].join(': '),
    );
}
