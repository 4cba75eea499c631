import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel/database';
import { ExportCourse, ImportCourse } from '#catalog';
import { QuizTaker, READ, SAVE, START, SUBMIT, wrongAnswer } from '../world/quiz-taker.js';
import { World } from '../world/world.js';

const MINUTE = 60_000;
const COURSE = 'fundamental-principles';
type Policy = 'after-submission' | 'after-pass' | 'after-last-attempt' | 'never';

/** What a learner may ask of a course while an attempt is open. */
const LESSONS = `query ($id: ID!) { enrolment(id: $id) { completedActivityIds version { id modules { activities {
  id kind quiz { passMark attempts feedback } lesson { blocks checks { id text type } } } } } } }`;
const ATTEMPTS = `query ($id: ID!) { enrolment(id: $id) { attempts(first: 5) { nodes {
  id status percent questions { id text options { text } response { optionIds } result { correct } } } } } }`;

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

/** Publishes the course with another policy; whoever enrols afterwards gets that edition. */
async function publishWith(policy: Policy): Promise<void> {
  const exporter = world.running.app.get(ExportCourse);
  const { files } = await exporter.execute((await exporter.find(COURSE)) ?? '');
  const yaml = (files.get('course.yaml') as Buffer).toString('utf8');
  const changed = new Map(files).set(
    'course.yaml',
    Buffer.from(yaml.replace(/feedback: [a-z-]+/, `feedback: ${policy}`)),
  );
  const reading = { files: changed, folder: COURSE, mistakes: [] };
  expect(await world.running.app.get(ImportCourse).execute(reading, { publish: true })).toMatchObject({ done: true });
}

/** Every text of the bank that tells an answer: explanations, and the feedback of options, in all languages. */
function canariesOf(taker: QuizTaker): string[] {
  return [...taker.questions.values()].flatMap((question) => {
    const feedbacks =
      'feedback' in question
        ? [question.feedback.correct, question.feedback.incorrect]
        : question.options.map(({ feedback }) => feedback);
    return feedbacks.flatMap((text) => Object.values(text));
  });
}

/** The shown results, as a test sees them: how many questions have one. */
const shownResults = (attempt: Record<string, any>): number =>
  attempt.questions.filter(({ result }: { result: unknown }) => result !== null).length;

describe('keys and feedback (T4)', () => {
  it('stand in no answer that a learner gets before the submission', async () => {
    const taker = await QuizTaker.enrolledIn(world, COURSE);
    const canaries = canariesOf(taker);
    expect(canaries.length).toBeGreaterThan(200);
    const heard: string[] = [];
    const ask = async (query: string, variables: object): Promise<Record<string, any>> => {
      const body = JSON.stringify({ query, variables });
      const response = await taker.client.fetch('/graphql', {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json' },
      });
      heard.push(await response.text());
      return JSON.parse(heard.at(-1) as string).data;
    };
    const { enrolmentId } = taker;
    const start = { enrolmentId, activityId: 'final-quiz', operationId: newId() };
    const { attempt } = (await ask(START, start)).startAttempt;
    for (const question of attempt.questions) {
      const wrong = wrongAnswer(
        taker.questions.get(question.id) as NonNullable<ReturnType<typeof taker.questions.get>>,
      );
      await ask(SAVE, { input: { attemptId: attempt.id, questionId: question.id, sequence: 1, response: wrong } });
      await ask(SAVE, { input: { attemptId: attempt.id, questionId: question.id, sequence: 2, response: {} } });
    }
    await ask(READ, { id: attempt.id });
    await ask(START, { ...start, operationId: newId() });
    await ask(SUBMIT, {
      input: { attemptId: attempt.id, operationId: newId(), answers: [{ questionId: 'x', sequence: 1, response: {} }] },
    });
    for (const locale of ['ky', 'ru', 'en']) {
      taker.client.language = locale;
      const { enrolment } = await ask(LESSONS, { id: enrolmentId });
      expect((await ask(ATTEMPTS, { id: enrolmentId })).enrolment.attempts.nodes).toMatchObject([{ status: 'OPEN' }]);
      heard.push(await (await taker.client.fetch(`/api/versions/${enrolment.version.id}/document`)).text());
    }
    const said = heard.join('\n');
    expect(said.length).toBeGreaterThan(100_000);
    expect(said).toContain(attempt.questions[0].text);
    expect(
      canaries.filter((canary) => said.includes(canary) || said.includes(JSON.stringify(canary).slice(1, -1))),
    ).toEqual([]);
    for (const name of ['rightAnswer":{', '"correct":true', '"correct":false', '"accept":', '"seed"', '"tolerance":']) {
      expect(said).not.toContain(name);
    }
    const { attempt: submitted } = await taker.submit(attempt.id);
    expect(canaries.some((canary) => JSON.stringify(submitted).includes(JSON.stringify(canary).slice(1, -1)))).toBe(
      true,
    );
  });

  it('are not to be had through the fields of trainers', async () => {
    const taker = await QuizTaker.enrolledIn(world, COURSE);
    const { attempt } = await taker.start();
    const nosy = `query ($id: ID!) { attempt(id: $id) { questions { correct answer } } }`;
    expect((await taker.client.ask(nosy, { id: attempt.id })).errors[0]?.extensions.code).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
    const author = `query { course(slug: "${COURSE}") { currentVersion { questions(first: 1) { nodes { id } } } } }`;
    expect((await taker.client.ask(author)).errors[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

describe('results', () => {
  /** Fails as often as asked, then passes if asked; after each attempt, how many results are shown. */
  async function shownAfter(taker: QuizTaker, tries: readonly ('right' | 'wrong' | 'blank')[]): Promise<number[]> {
    const shown: number[] = [];
    for (const kind of tries) {
      world.clock.advance(6 * MINUTE);
      const attempt = await taker.started();
      const answers = kind === 'blank' ? [] : taker.answersTo(attempt, kind);
      const submitted = (await taker.submit(attempt.id, answers)).attempt;
      expect(shownResults(await taker.read(attempt.id))).toBe(shownResults(submitted));
      shown.push(shownResults(submitted));
    }
    return shown;
  }

  it.each<[Policy, readonly ('right' | 'wrong' | 'blank')[], number[]]>([
    ['after-submission', ['wrong', 'right'], [12, 12]],
    ['after-pass', ['wrong', 'blank', 'right'], [0, 0, 12]],
    ['after-pass', ['wrong', 'wrong', 'wrong'], [0, 0, 0]],
    ['after-last-attempt', ['blank', 'wrong', 'wrong'], [0, 0, 12]],
    ['after-last-attempt', ['wrong', 'right'], [0, 12]],
    ['never', ['wrong', 'right'], [0, 0]],
  ])('are shown %s: %j', async (policy, tries, shown) => {
    await publishWith(policy);
    const taker = await QuizTaker.enrolledIn(world, COURSE);
    expect(await shownAfter(taker, tries)).toEqual(shown);
  });

  it('are hidden again while another attempt is open, and after it shown for all', async () => {
    await publishWith('after-submission');
    const taker = await QuizTaker.enrolledIn(world, COURSE);
    const first = await taker.started();
    expect(shownResults((await taker.submit(first.id)).attempt)).toBe(12);
    world.clock.advance(6 * MINUTE);
    const second = await taker.started();
    expect(shownResults(await taker.read(first.id))).toBe(0);
    await taker.submit(second.id, taker.answersTo(second));
    expect(shownResults(await taker.read(first.id))).toBe(12);
    expect(shownResults(await taker.read(second.id))).toBe(12);
  });

  it('speak the language of the reader', async () => {
    const taker = await QuizTaker.enrolledIn(world, COURSE);
    const attempt = await taker.started();
    await taker.submit(attempt.id, taker.answersTo(attempt, 'wrong'));
    const spoken = async (language: string): Promise<string> => {
      taker.client.language = language;
      return JSON.stringify((await taker.read(attempt.id)).questions.map(({ result }: any) => result));
    };
    expect(await spoken('ru')).not.toBe(await spoken('en'));
    expect(await spoken('ky')).toMatch(/[өүң]/);
    const refused = await taker.start();
    expect(refused.message).toMatch(/мүнөт/);
  });
});
