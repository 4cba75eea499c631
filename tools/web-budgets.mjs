/**
 * What a phone has to fetch of the built page, beside what it may be: `npm run budgets` prints a table and fails where it is more,
 * `--json` writes the rows. Sizes are those of the Brotli files that the server sends, in kB (1,000 bytes).
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const BUILD = 'dist/web';
const KB = 1_000;
const LANGUAGES = /^assets\/(ky|ru|en)-/;
const FONT = /\.(woff2?|ttf|otf|eot)$/;

if (!existsSync(join(BUILD, 'index.html'))) throw new Error(`There is no build in ${BUILD}: npm run build makes one`);

const files = readdirSync(BUILD, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
const html = readFileSync(join(BUILD, 'index.html'), 'utf8');
const first = closureOf(linked('script', 'src').concat(linked('link rel="modulepreload"', 'href')));
const styles = linked('link rel="stylesheet"', 'href');
const languages = files.filter((path) => LANGUAGES.test(path) && path.endsWith('.js')).map(sentSize);
const later = files.filter((path) => path.endsWith('.js') && path.startsWith('assets/') && !first.includes(path));
const heaviest = later.toSorted((a, b) => sentSize(b) - sentSize(a))[0];

const rows = [
  { what: 'code of the first screen', kB: sum(first) / KB, most: 100 },
  { what: 'words of the language that has most', kB: Math.max(0, ...languages) / KB, most: 10 },
  { what: 'style sheets of the first screen', kB: sum(styles) / KB, most: 10 },
  { what: 'what a phone keeps to open with no network', kB: sum(precached()) / KB, most: 200 },
  { what: `the heaviest later part (${heaviest ?? 'none'})`, kB: heaviest ? sentSize(heaviest) / KB : 0, most: 180 },
  { what: 'web fonts', kB: sum(files.filter((path) => FONT.test(path))) / KB, most: 0 },
];

if (process.argv.includes('--json')) process.stdout.write(JSON.stringify(rows));
else printTable();

/** @param {string} tag @param {string} attribute @returns {string[]} */
function linked(tag, attribute) {
  const found = html.matchAll(new RegExp(`<${tag}[^>]*? ${attribute}="/([^"]+)"`, 'g'));
  return [...new Set([...found].map(([, path = '']) => path))];
}

/** The files and what they import, and so on. @param {string[]} entries */
function closureOf(entries) {
  const names = new Set(entries);
  // A set grows while it is walked, so the imports of imports are met, too.
  for (const name of names) for (const path of importsOf(name)) names.add(path);
  return [...names];
}

/** @param {string} name */
function importsOf(name) {
  const code = readFileSync(join(BUILD, name), 'utf8');
  // Not `import(…)`: that is for later.
  return [...code.matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)].map(([, file]) => `assets/${file}`);
}

/** What the service worker was told to fetch. */
function precached() {
  const worker = readFileSync(join(BUILD, 'service-worker.js'), 'utf8');
  const urls = [...worker.matchAll(/"?url"?:\s*["'`]([^"'`]+)["'`]/g)].map(([, url = '']) => url);
  const known = [...new Set(urls)].filter((url) => files.includes(url));
  if (!known.includes('index.html')) throw new Error('The list of the service worker was not found');
  return known;
}

/** @param {string[]} paths */
function sum(paths) {
  return paths.reduce((bytes, path) => bytes + sentSize(path), 0);
}

/** @param {string} path */
function sentSize(path) {
  const compressed = join(BUILD, `${path}.br`);
  return statSync(existsSync(compressed) ? compressed : join(BUILD, path)).size;
}

function printTable() {
  for (const { what, kB, most } of rows) {
    const verdict = kB > most ? '  too much' : '';
    process.stdout.write(`${kB.toFixed(1).padStart(8)} kB of ${String(most).padStart(3)}  ${what}${verdict}\n`);
  }
  process.exitCode = rows.some(({ kB, most }) => kB > most) ? 1 : 0;
}
