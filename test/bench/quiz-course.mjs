// @ts-check
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A course of one quiz: ten questions in any order, each with four options and their feedback, and as many attempts as one likes. */
export const QUIZ_COURSE = { slug: 'benchmark-quiz', activityId: 'ten-questions', questions: 10 };

const OPTIONS = ['a', 'b', 'c', 'd'];

/**
 * Writes the files of the course into a folder that is gone afterwards.
 * @template T
 * @param {(folder: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withQuizCourse(work) {
  const root = await mkdtemp(join(tmpdir(), 'sabak-bench-course-'));
  try {
    const folder = join(root, QUIZ_COURSE.slug);
    await mkdir(join(folder, 'bank'), { recursive: true });
    // JSON is YAML.
    await writeFile(join(folder, 'course.yaml'), JSON.stringify(course()));
    await writeFile(
      join(folder, 'bank/questions.yaml'),
      JSON.stringify(Array.from({ length: QUIZ_COURSE.questions }, question)),
    );
    return await work(folder);
  } finally {
    await rm(root, { recursive: true });
  }
}

function course() {
  return {
    format: 1,
    slug: QUIZ_COURSE.slug,
    defaultLanguage: 'en',
    languages: { en: { state: 'reviewed' } },
    topic: 'other',
    title: { en: 'Ten questions' },
    summary: { en: 'A quiz of ten questions, for measurements.' },
    audience: { en: 'Benchmarks.' },
    hours: 0.5,
    enrolment: 'assigned',
    outcomes: [{ id: 'answer-questions', level: 'remember', text: { en: 'Answer ten questions.' } }],
    modules: [
      {
        id: 'only-module',
        title: { en: 'The quiz' },
        summary: { en: 'Ten questions.' },
        activities: [quiz()],
      },
    ],
    sources: [{ id: 'own', title: 'Written for this benchmark', publisher: 'Sabak', date: '2026' }],
  };
}

function quiz() {
  return {
    id: QUIZ_COURSE.activityId,
    kind: 'quiz',
    title: { en: 'Ten questions' },
    minutes: 30,
    outcomes: ['answer-questions'],
    quiz: {
      draw: [{ tag: 'answer-questions', count: QUIZ_COURSE.questions }],
      passMark: 80,
      attempts: 0,
      timeLimitMinutes: 30,
      shuffleQuestions: true,
      shuffleOptions: false,
      feedback: 'after-submission',
    },
  };
}

/**
 * @param {unknown} _
 * @param {number} index
 */
function question(_, index) {
  const number = index + 1;
  return {
    id: `question-${number}`,
    type: 'single',
    outcome: 'answer-questions',
    difficulty: 1,
    text: { en: `Somebody is hurt in a place of kind ${number}. What comes before everything else?` },
    options: OPTIONS.map((id, place) => ({
      id,
      ...(place === index % OPTIONS.length ? { correct: true } : {}),
      text: { en: `What the lesson of kind ${number} calls step ${place + 1}` },
      feedback: { en: `Step ${place + 1} has its time: see the lesson of kind ${number} for when that is.` },
    })),
  };
}
