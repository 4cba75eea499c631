import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { QuizTaker, rightAnswer, wrongAnswer } from '../world/quiz-taker.js';
import { certificatesOf, readEverything } from '../world/study.js';
import { World } from '../world/world.js';

const COURSES = readdirSync(new URL('../../libs/catalog/courses/', import.meta.url));
const OUTLINE = `query ($slug: String!) { course(slug: $slug) { title currentVersion { id outcomes { id text }
  modules { title summary activities { id kind title minutes outcomes { id } } } awards { title } sources { title } } } }`;
const LESSON = `query ($enrolmentId: ID!, $id: ID!) { enrolment(id: $enrolmentId) { version { activity(id: $id) {
  lesson { locale title words draft blocks checks { id text } } } } } }`;
const CHECK = `mutation ($input: AnswerCheckInput!) { answerCheck(input: $input) { __typename
  ... on CheckAnswered { correct } ... on AnswerCheckRefused { code } } }`;

interface Activity {
  id: string;
  kind: string;
  title: string;
  minutes: number;
}

describe.each(COURSES)('the course %s, studied in Russian', (slug) => {
  let world: World;
  let taker: QuizTaker;
  let outline: Record<string, any>;
  beforeAll(async () => {
    world = await World.start();
    const learner = await world.person({ locale: 'ru' });
    learner.language = 'ru';
    taker = await QuizTaker.enrolledIn(world, slug, learner);
    outline = (await learner.get(OUTLINE, { slug })).course;
  });
  afterAll(() => world.stop());
  const activities = (): Activity[] => outline.currentVersion.modules.flatMap((module: any) => module.activities);

  it('has a title, outcomes, modules, sources and an award in the reader’s language', () => {
    const { title, currentVersion } = outline;
    const texts = [
      title,
      ...currentVersion.outcomes.map((outcome: any) => outcome.text),
      ...currentVersion.modules.flatMap((module: any) => [module.title, module.summary]),
      ...currentVersion.awards.map((award: any) => award.title),
    ];
    for (const text of texts) expect(text).toMatch(/[а-яё]/i);
    expect(currentVersion.sources.length).toBeGreaterThan(2);
  });

  it('every lesson can be read, and its checks answered, right and wrong', async () => {
    for (const { id, minutes } of activities().filter(({ kind }) => kind === 'READING')) {
      const answer = await taker.client.get(LESSON, { enrolmentId: taker.enrolmentId, id });
      const { lesson } = answer.enrolment.version.activity;
      expect(lesson).toMatchObject({ locale: 'ru', draft: false });
      expect(lesson.words).toBeGreaterThanOrEqual(300);
      expect(lesson.blocks.length).toBeGreaterThan(4);
      expect(minutes).toBeGreaterThan(0);
      for (const check of lesson.checks) {
        const question = taker.questions.get(check.id);
        if (!question) throw new Error(`${check.id} is in no bank`);
        const input = { enrolmentId: taker.enrolmentId, activityId: id, questionId: check.id };
        const right = await taker.client.get(CHECK, { input: { ...input, response: rightAnswer(question) } });
        const wrong = await taker.client.get(CHECK, { input: { ...input, response: wrongAnswer(question) } });
        expect([right.answerCheck.correct, wrong.answerCheck.correct]).toEqual([true, false]);
      }
    }
  });

  it('shows at least two diagrams with words for who cannot see them, and tells at least one story', async () => {
    const blocks = [];
    for (const { id } of activities().filter(({ kind }) => kind === 'READING')) {
      const { enrolment } = await taker.client.get(LESSON, { enrolmentId: taker.enrolmentId, id });
      blocks.push(...enrolment.version.activity.lesson.blocks);
    }
    const figures = blocks.filter(({ kind }) => kind === 'figure');
    expect(new Set(figures.map(({ src }) => src)).size).toBeGreaterThanOrEqual(2);
    for (const { src, alt, caption, bytes } of figures) {
      expect(src).toMatch(/\.svg$/);
      expect(bytes).toBeLessThan(12_000);
      expect(`${alt} ${caption}`).toMatch(/[а-яё]{4}/i);
    }
    const stories = blocks.flatMap(({ kind, scenario }) => (kind === 'scenario' ? scenario : []));
    expect(stories.length).toBeGreaterThanOrEqual(1);
    for (const { title, endings } of stories) {
      expect(title).toMatch(/[а-яё]/i);
      expect(endings.map(({ verdict }: { verdict: string }) => verdict)).toContain('good');
    }
  });

  it('all answers wrong: the quiz is not passed, and there is no certificate', async () => {
    await readEverything(taker.client, taker.enrolmentId);
    const attempt = await taker.started();
    const { attempt: graded } = await taker.submit(attempt.id, taker.answersTo(attempt, 'wrong'));
    expect(graded.passed).toBe(false);
    expect(graded.percent).toBeLessThan(50);
    await world.settle();
    expect(await certificatesOf(taker.client)).toEqual([]);
  });

  it('all answers right: passed, completed, certified', async () => {
    world.clock.advance(24 * 3_600_000);
    const attempt = await taker.started();
    const { attempt: graded } = await taker.submit(attempt.id, taker.answersTo(attempt));
    expect(graded).toMatchObject({ passed: true, percent: 100 });
    await world.settle();
    expect(await certificatesOf(taker.client)).toHaveLength(1);
  });
});
