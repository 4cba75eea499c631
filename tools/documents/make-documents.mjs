// @ts-check
/**
 * Makes the worked documents of the courses from the data in their `documents/` folders: `npm run documents`. What it writes is
 * kept with the course, so that a course is whole without this script.
 */
import { readdirSync, readFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { donorReport } from './donor-report.mjs';
import { projectPlanWorkbook } from './project-plan.mjs';
import { trackingWorkbook } from './tracking-table.mjs';

const COURSES = fileURLToPath(new URL('../../libs/catalog/courses/', import.meta.url));

/**
 * @typedef {{ path: string, content: Buffer }} MadeDocument its path inside the folder of the courses
 */

/** @param {string} slug @returns {Promise<MadeDocument[]>} every worked document of a course, in each of its languages */
export async function documentsOf(slug) {
  const folder = `${COURSES}${slug}/documents/`;
  if (!existsSync(folder)) return [];
  const data = new Map(
    readdirSync(folder).map((name) => [name.replace(/\.yaml$/, ''), parse(readFileSync(folder + name, 'utf8'))]),
  );
  const made = [...data].flatMap(([id, one]) =>
    one.languages.map(async (/** @type {'en' | 'ru'} */ language) => {
      const { extension, content } = await make(one, language, data);
      return { path: `${slug}/media/${id}.${language}.${extension}`, content };
    }),
  );
  return Promise.all(made);
}

/** @returns {string[]} the slugs of the courses that have worked documents */
export function coursesWithDocuments() {
  return readdirSync(COURSES).filter((slug) => existsSync(`${COURSES}${slug}/documents`));
}

/**
 * @param {any} data
 * @param {'en' | 'ru'} language
 * @param {Map<string, any>} others
 */
async function make(data, language, others) {
  switch (data.kind) {
    case 'project-plan':
      return { extension: 'xlsx', content: await projectPlanWorkbook(data, language) };
    case 'tracking-table':
      return { extension: 'xlsx', content: await trackingWorkbook(data, language) };
    case 'donor-report':
      return { extension: 'docx', content: await donorReport(data, others.get(data.figures), language) };
    default:
      throw new Error(`Nobody makes documents of the kind "${data.kind}"`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const slug of coursesWithDocuments()) {
    mkdirSync(`${COURSES}${slug}/media`, { recursive: true });
    for (const { path, content } of await documentsOf(slug)) {
      writeFileSync(COURSES + path, content);
      process.stdout.write(`${path} ${(content.length / 1024).toFixed(1)} kB\n`);
    }
  }
}
