import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ImportCourse } from '#catalog';
import type { World } from './world.js';

const ORIGINAL = 'libs/catalog/courses/fundamental-principles';

/** A lesson that a variant has besides those of the original: a copy under another name. */
export const EXTRA_LESSON = 'one-more-lesson';

/** How a variant differs from the Fundamental Principles course. */
export interface Variation {
  /** Another course; without it a later edition of the original. */
  readonly slug?: string;
  readonly enrolment?: 'open' | 'assigned';
  readonly prerequisites?: readonly string[];
  /** Adds {@link EXTRA_LESSON} as a required reading. */
  readonly extraLesson?: boolean;
}

/** Publishes a variant of the Fundamental Principles course. @returns its version id. */
export async function publishVariant(world: World, variation: Variation): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sabak-course-'));
  try {
    const course = join(folder, variation.slug ?? 'fundamental-principles');
    await cp(ORIGINAL, course, { recursive: true });
    const file = join(course, 'course.yaml');
    await writeFile(file, varied(await readFile(file, 'utf8'), variation));
    if (variation.extraLesson) await addLesson(course);
    const outcome = await world.running.app.get(ImportCourse).fromPath(course, { publish: true });
    if (!outcome.done) throw new Error(JSON.stringify(outcome.mistakes.slice(0, 5)));
    return outcome.versionId;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function varied(yaml: string, { slug, enrolment, prerequisites, extraLesson }: Variation): string {
  let text = yaml;
  if (slug) text = text.replace('slug: fundamental-principles', `slug: ${slug}`);
  if (enrolment) text = text.replace('enrolment: open', `enrolment: ${enrolment}`);
  if (prerequisites) text = text.replace('\noutcomes:', `\nprerequisites: [${prerequisites.join(', ')}]\noutcomes:`);
  if (!extraLesson) return text;
  const first = '      - { id: the-movement, kind: reading, minutes: 12, outcomes: [know-the-movement] }\n';
  return text.replace(first, `${first}${first.replace('the-movement', EXTRA_LESSON)}`);
}

async function addLesson(course: string): Promise<void> {
  for (const locale of ['en', 'ru', 'ky']) {
    const lesson = await readFile(join(course, `lessons/the-movement.${locale}.md`), 'utf8');
    // A question may be asked by one lesson only.
    await writeFile(join(course, `lessons/${EXTRA_LESSON}.${locale}.md`), lesson.replace(/^::check.*$/gm, ''));
  }
}
