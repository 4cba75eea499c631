/**
 * Draws the pictures of the bundled courses again: `node tools/course-media/build.mjs [name …]`. The files below
 * `libs/catalog/courses/<course>/media` are what the courses use; this only saves drawing them by hand in three languages.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const HERE = new URL('./', import.meta.url);
const COURSES = new URL('../../libs/catalog/courses/', import.meta.url);
const MOST_BYTES = 12_000;
const wanted = new Set(process.argv.slice(2));

for (const file of readdirSync(new URL('pictures/', HERE))) {
  const { name, course, words, draw } = await import(new URL(`pictures/${file}`, HERE).href);
  if (wanted.size > 0 && !wanted.has(name)) continue;
  // A picture without words is one for all languages.
  for (const [lang, said] of Object.entries(words)) {
    const path = lang === 'all' ? `${name}.svg` : `${name}.${lang}.svg`;
    save(`${course}/media/${path}`, draw(said, lang === 'all' ? undefined : lang));
  }
}

/** @param {string} path @param {string} svg */
function save(path, svg) {
  const bytes = Buffer.byteLength(svg);
  if (bytes > MOST_BYTES) throw new RangeError(`${path} has ${bytes} bytes; at most ${MOST_BYTES}.`);
  const target = new URL(path, COURSES);
  mkdirSync(dirname(target.pathname), { recursive: true });
  writeFileSync(target, svg);
  process.stdout.write(`${path} ${bytes}\n`);
}
