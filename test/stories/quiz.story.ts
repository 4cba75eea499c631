import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '#kernel/access';
import { newId, statement } from '#kernel/database';
import { AssessmentApi, ExpireAttempts } from '#assessment';
import { QuizTaker, READ, rightAnswer, SAVE, START, SUBMIT, wrongAnswer } from '../world/quiz-taker.js';
import { World } from '../world/world.js';

const MINUTE = 60_000;
const COURSE = 'fundamental-principles';
const PROGRESS = `query ($id: ID!) { enrolment(id: $id) { completedActivityIds
  attempts(first: 10) { nodes { number status percent passed points maxPoints } pageInfo { hasNextPage } } } }`;
const CHECK = `mutation ($input: AnswerCheckInput!) { answerCheck(input: $input) {
  __typename ... on AnswerCheckRefused { code message }
  ... on CheckAnswered { correct points answered explanation options { optionId chosen correct feedback } rightAnswer { optionIds truth } } } }`;
const COUNTS = statement<{ attempts: number; answers: number; completions: number; events: number }>(
  'test.quiz-counts',
  `select (select count(*)::int from assessment.attempt where enrolment_id = $1) as attempts,
     (select count(*)::int from assessment.answer w join assessment.attempt a on a.id = w.attempt_id where a.enrolment_id = $1) as answers,
     (select count(*)::int from learning.completion where enrolment_id = $1) as completions,
     (select count(*)::int from kernel.outbox_event
      where name = 'assessment.attempt-submitted.v1' and payload->>'enrolmentId' = $1::text) as events`,
);

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

const learner = () => QuizTaker.enrolledIn(world, COURSE);
const counts = async ({ enrolmentId }: QuizTaker) => (await world.rows.run(COUNTS, [enrolmentId]))[0];
const progressOf = async (taker: QuizTaker) => (await taker.client.get(PROGRESS, { id: taker.enrolmentId })).enrolment;

describe('a quiz', () => {
  it('is passed with right answers, saved one by one, and completes the activity', async () => {
    const taker = await learner();
    const attempt = await taker.started();
    expect(attempt).toMatchObject({ number: 1, status: 'OPEN', percent: null, passed: null });
    expect(Math.abs(attempt.secondsLeft - 20 * 60)).toBeLessThan(5);
    expect(attempt.questions).toHaveLength(12);
    const answers = taker.answersTo(attempt);
    for (const answer of answers) {
      const saved = await taker.save({ attemptId: attempt.id, ...answer });
      expect(saved).toMatchObject({ __typename: 'AnswerSaved', questionId: answer.questionId, sequence: 1 });
    }
    const reloaded = await taker.read(attempt.id);
    expect(reloaded.questions.map(withoutResponse)).toEqual(attempt.questions.map(withoutResponse));
    expect(reloaded.questions[0].response).toMatchObject({ sequence: 1, ...(answers[0]?.response as object) });
    const submitted = await taker.submit(attempt.id);
    expect(submitted.attempt).toMatchObject({
      status: 'SUBMITTED',
      percent: 100,
      passed: true,
      points: 12,
      maxPoints: 12,
    });
    expect(submitted.attempt.questions.every(({ result }: any) => result.correct && result.rightAnswer)).toBe(true);
    expect(await progressOf(taker)).toMatchObject({
      completedActivityIds: ['final-quiz'],
      attempts: { nodes: [{ number: 1, status: 'SUBMITTED', percent: 100, passed: true }] },
    });
    expect(await taker.start()).toMatchObject({
      code: 'ALREADY_PASSED',
      message: 'You have passed this quiz already.',
    });
  });

  it('takes all answers with the submission, from a phone that was offline', async () => {
    const taker = await learner();
    const attempt = await taker.started();
    const { attempt: submitted } = await taker.submit(attempt.id, taker.answersTo(attempt));
    expect(submitted).toMatchObject({ percent: 100, passed: true });
    expect(submitted.questions.every(({ response, result }: any) => response.sequence === 1 && result.answered)).toBe(
      true,
    );
  });

  it('is failed with wrong answers; each attempt costs one, with a cooldown between them, until none is left', async () => {
    const taker = await learner();
    for (const number of [1, 2, 3]) {
      const attempt = await taker.started();
      expect(attempt.number).toBe(number);
      // A blank submission is an attempt, too (T5).
      const answers = number === 2 ? [] : taker.answersTo(attempt, 'wrong');
      expect((await taker.submit(attempt.id, answers)).attempt).toMatchObject({ percent: 0, passed: false });
      if (number === 3) break;
      const refused = await taker.start();
      expect(refused).toMatchObject({ code: 'COOLDOWN', message: expect.stringContaining('5 minutes') });
      world.clock.advance(Date.parse(refused.until) - world.clock.now().getTime() - 1000);
      expect((await taker.start()).code).toBe('COOLDOWN');
      world.clock.advance(1000);
    }
    world.clock.advance(60 * MINUTE);
    expect(await taker.start()).toMatchObject({ code: 'OUT_OF_ATTEMPTS', until: null });
    expect(await progressOf(taker)).toMatchObject({ completedActivityIds: [] });
    expect(await counts(taker)).toEqual({ attempts: 3, answers: 24, completions: 0, events: 3 });
  });

  it('passes and fails beside the pass mark, and tells the best result to the awards', async () => {
    const taker = await learner();
    const first = await taker.started();
    const mixed = (wrong: number) =>
      first.questions.map(({ id }: { id: string }, place: number) => {
        const question = taker.questions.get(id) as NonNullable<ReturnType<typeof taker.questions.get>>;
        return { questionId: id, sequence: 1, response: place < wrong ? wrongAnswer(question) : rightAnswer(question) };
      });
    const { attempt } = await taker.submit(first.id, mixed(3));
    expect(attempt).toMatchObject({ percent: 75, passed: false });
    world.clock.advance(5 * MINUTE);
    const second = await taker.started();
    await taker.submit(second.id, taker.answersTo(second));
    const [best] = await world.running.app.get(AssessmentApi).bestResults(null, [taker.enrolmentId]);
    expect(best).toMatchObject({ activityId: 'final-quiz', percent: 100, passed: true, attempts: 2 });
  });

  it('asks for other questions in another order the next time, and for the same after a reload', async () => {
    const [one, other] = [await learner(), await learner()];
    const [here, there] = [await one.started(), await other.started()];
    const ids = (attempt: Record<string, any>) => attempt.questions.map(({ id }: { id: string }) => id);
    expect(ids(here)).not.toEqual(ids(there));
    expect(await one.read(here.id)).toMatchObject({ questions: here.questions.map(withoutResponse) });
    expect((await one.started()).id).toBe(here.id);
  });
});

describe('the time of an attempt', () => {
  const untilDeadline = (attempt: Record<string, any>) => Date.parse(attempt.deadlineAt) - world.clock.now().getTime();

  it('is up half a minute after the deadline; what was saved in time is graded', async () => {
    const taker = await learner();
    const attempt = await taker.started();
    const [first, second, ...rest] = taker.answersTo(attempt);
    await taker.save({ attemptId: attempt.id, ...first });
    world.clock.advance(untilDeadline(attempt) + 25_000);
    expect((await taker.read(attempt.id)).status).toBe('EXPIRED');
    expect(await taker.save({ attemptId: attempt.id, ...second })).toMatchObject({ __typename: 'AnswerSaved' });
    world.clock.advance(6_000);
    expect(await taker.save({ attemptId: attempt.id, ...rest[0] })).toMatchObject({ code: 'TIME_IS_UP' });
    const graded = await taker.read(attempt.id);
    expect(graded).toMatchObject({ status: 'EXPIRED', submittedAt: null, points: 2, percent: 16, passed: false });
    expect(graded.questions.filter(({ result }: any) => result.answered)).toHaveLength(2);
    const late = await taker.submit(attempt.id, rest);
    expect(late).toMatchObject({ code: 'TIME_IS_UP', expiredAttempt: { id: attempt.id, points: 2 } });
    expect(await taker.submit(attempt.id, rest)).toEqual(late);
  });

  it('is up for a late submission, whose answers do not count, and the cooldown runs from the deadline', async () => {
    const taker = await learner();
    const attempt = await taker.started();
    world.clock.advance(untilDeadline(attempt) + 31_000);
    const late = await taker.submit(attempt.id, taker.answersTo(attempt));
    expect(late).toMatchObject({ code: 'TIME_IS_UP', expiredAttempt: { percent: 0, status: 'EXPIRED' } });
    const { until } = await taker.start();
    expect(Date.parse(until)).toBe(Date.parse(attempt.deadlineAt) + 5 * MINUTE);
  });

  it('accepts a submission within the grace', async () => {
    const taker = await learner();
    const attempt = await taker.started();
    world.clock.advance(untilDeadline(attempt) + 29_000);
    expect((await taker.submit(attempt.id, taker.answersTo(attempt))).attempt).toMatchObject({
      status: 'SUBMITTED',
      passed: true,
    });
  });

  it('runs out for somebody who left: a job grades what was saved, and a pass is a pass', async () => {
    const [diligent, idle] = [await learner(), await learner()];
    const attempt = await diligent.started();
    for (const answer of diligent.answersTo(attempt)) await diligent.save({ attemptId: attempt.id, ...answer });
    await idle.started();
    world.clock.advance(untilDeadline(attempt) + 31_000);
    await world.running.app.get(ExpireAttempts).execute();
    expect(await world.running.app.get(ExpireAttempts).execute()).toBe(0);
    expect(await diligent.read(attempt.id)).toMatchObject({
      status: 'EXPIRED',
      percent: 100,
      passed: true,
      submittedAt: null,
    });
    expect(await progressOf(diligent)).toMatchObject({ completedActivityIds: ['final-quiz'] });
    expect(await progressOf(idle)).toMatchObject({ completedActivityIds: [], attempts: { nodes: [{ percent: 0 }] } });
  });

  it('that ran out is closed by the next start, too', async () => {
    const taker = await learner();
    const attempt = await taker.started();
    world.clock.advance(untilDeadline(attempt) + 5 * MINUTE);
    expect(await taker.started()).toMatchObject({ number: 2, status: 'OPEN' });
    expect(await taker.read(attempt.id)).toMatchObject({ status: 'EXPIRED', percent: 0 });
  });
});

describe('operations that come again', () => {
  it('change nothing and answer the same (T14)', async () => {
    const taker = await learner();
    const [startId, submitId] = [newId(), newId()];
    const { attempt } = await taker.start('final-quiz', startId);
    const second = await taker.start('final-quiz', newId());
    expect(second.attempt.id).toBe(attempt.id);
    const [answer] = taker.answersTo(attempt);
    const saved = await taker.save({ attemptId: attempt.id, ...answer });
    expect(await taker.save({ attemptId: attempt.id, ...answer })).toEqual(saved);
    const submitted = await taker.submit(attempt.id, [], submitId);
    const before = await counts(taker);
    world.clock.advance(60 * 24 * 60 * MINUTE);
    expect(await taker.submit(attempt.id, [], submitId)).toEqual(submitted);
    expect(await taker.submit(attempt.id, taker.answersTo(attempt), newId())).toEqual(submitted);
    expect((await taker.start('final-quiz', startId)).attempt).toMatchObject({ id: attempt.id, status: 'SUBMITTED' });
    expect(await taker.save({ attemptId: attempt.id, ...answer })).toEqual(saved);
    expect(await taker.save({ attemptId: attempt.id, ...answer, sequence: 2 })).toMatchObject({
      code: 'ATTEMPT_CLOSED',
    });
    expect(await counts(taker)).toEqual(before);
  });

  it('are refused when their id stands for something else', async () => {
    const taker = await learner();
    const operationId = newId();
    const attempt = await taker.started();
    await taker.submit(attempt.id, [], operationId);
    const other = await QuizTaker.enrolledIn(world, 'first-aid', taker.client);
    expect(await other.start('final-quiz', operationId)).toMatchObject({ code: 'OPERATION_ID_REUSED' });
    const started = await other.started();
    expect(await other.submit(started.id, [], operationId)).toMatchObject({ code: 'OPERATION_ID_REUSED' });
    const { errors } = await taker.client.ask(START, {
      enrolmentId: taker.enrolmentId,
      activityId: 'final-quiz',
      operationId: 'x',
    });
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('answers', () => {
  it('that do not fit are refused, and nothing is kept of them', async () => {
    const taker = await learner();
    const attempt = await taker.started();
    const single = attempt.questions.find(({ type }: { type: string }) => type === 'SINGLE');
    for (const response of [
      {},
      { optionIds: ['zz'] },
      { truth: true },
      { optionIds: [], text: 'a' },
      { text: 'a\0b' },
    ]) {
      const refused = await taker.save({ attemptId: attempt.id, questionId: single.id, response });
      expect(refused).toMatchObject({ code: 'RESPONSE_NOT_VALID', latestSequence: null });
    }
    const other = [...taker.questions.keys()].find(
      (id) => !attempt.questions.some((question: any) => question.id === id),
    );
    expect(await taker.save({ attemptId: attempt.id, questionId: other, response: { optionIds: [] } })).toMatchObject({
      code: 'RESPONSE_NOT_VALID',
    });
    const whole = [
      ...taker.answersTo(attempt),
      { questionId: 'no-such-question', sequence: 1, response: { text: '' } },
    ];
    expect(await taker.submit(attempt.id, whole)).toMatchObject({
      code: 'RESPONSE_NOT_VALID',
      questionId: 'no-such-question',
    });
    expect(await taker.read(attempt.id)).toMatchObject({ status: 'OPEN' });
    expect(await counts(taker)).toMatchObject({ answers: 0, events: 0 });
  });

  it('of a stale page are told so; a blank that a page sends by itself replaces nothing (T12)', async () => {
    const taker = await learner();
    const attempt = await taker.started();
    const single = attempt.questions.find(({ type }: { type: string }) => type === 'SINGLE');
    const save = (sequence: number, optionIds: string[], implicit?: boolean) =>
      taker.save({ attemptId: attempt.id, questionId: single.id, sequence, response: { optionIds }, implicit });
    const [one, two] = single.options.map(({ id }: { id: string }) => id);
    expect(await save(5, [one])).toMatchObject({ sequence: 5 });
    expect(await save(4, [two])).toMatchObject({ code: 'STALE_SEQUENCE', latestSequence: 5 });
    expect(await save(5, [two])).toMatchObject({ code: 'STALE_SEQUENCE', latestSequence: 5 });
    expect(await save(9, [], true)).toMatchObject({ code: 'STALE_SEQUENCE', latestSequence: 5 });
    const implicit = [{ questionId: single.id, sequence: 9, response: { optionIds: [] }, implicit: true }];
    expect(await save(6, [two], true)).toMatchObject({ sequence: 6 });
    expect(await save(7, [])).toMatchObject({ sequence: 7 });
    expect(await save(8, [one])).toMatchObject({ sequence: 8 });
    const { attempt: submitted } = await taker.submit(attempt.id, implicit);
    expect(submitted.questions.find(({ id }: { id: string }) => id === single.id).response).toMatchObject({
      sequence: 8,
      optionIds: [one],
    });
  });
});

describe('somebody else', () => {
  it('finds no attempt, and cannot answer, submit or start for another (T8)', async () => {
    const [taker, stranger] = [await learner(), await learner()];
    const attempt = await taker.started();
    const [answer] = taker.answersTo(attempt);
    const tries: [string, object][] = [
      [READ, { id: attempt.id }],
      [SAVE, { input: { attemptId: attempt.id, ...answer } }],
      [SUBMIT, { input: { attemptId: attempt.id, operationId: newId(), answers: [] } }],
      [START, { enrolmentId: taker.enrolmentId, activityId: 'final-quiz', operationId: newId() }],
      [
        CHECK,
        { input: { enrolmentId: taker.enrolmentId, activityId: 'seven-principles', questionId: 'x', response: {} } },
      ],
      [READ, { id: newId() }],
      [READ, { id: 'none' }],
      [START, { enrolmentId: stranger.enrolmentId, activityId: 'no-such-activity', operationId: newId() }],
    ];
    for (const [operation, variables] of tries) {
      const { errors } = await stranger.client.ask(operation, variables);
      expect(errors[0]?.extensions.code).toBe('NOT_FOUND');
    }
    expect(await counts(taker)).toEqual({ attempts: 1, answers: 0, completions: 0, events: 0 });
  });

  it('who coordinates the branch sees how it went, not what was answered', async () => {
    const taker = await learner();
    const attempt = await taker.started();
    await taker.submit(attempt.id, taker.answersTo(attempt, 'wrong'));
    const coordinator = await world.person({ roles: [{ role: Role.COORDINATOR, branch: 'KG-N' }] });
    const { enrolment } = await coordinator.get(PROGRESS, { id: taker.enrolmentId });
    expect(enrolment.attempts.nodes).toMatchObject([{ number: 1, percent: 0, passed: false }]);
    const nosy = `query ($id: ID!) { enrolment(id: $id) { attempts(first: 1) { nodes { questions { id response { optionIds } } } } } }`;
    const { errors } = await coordinator.ask(nosy, { id: taker.enrolmentId });
    expect(errors[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

describe('a check inside a lesson', () => {
  const LESSONS = `query ($slug: String!) { course(slug: $slug) { currentVersion { modules { activities { id kind lesson { checks { id type } } } } } } }`;

  it('is scored at once with its explanation, and leaves no trace', async () => {
    const taker = await learner();
    const { course } = await taker.client.get(LESSONS, { slug: COURSE });
    const lessons = course.currentVersion.modules
      .flatMap(({ activities }: any) => activities)
      .filter(({ kind }: any) => kind === 'READING');
    const lesson = lessons.find(({ lesson: { checks } }: any) => checks.length > 0);
    const check = taker.questions.get(lesson.lesson.checks[0].id) as NonNullable<
      ReturnType<typeof taker.questions.get>
    >;
    const answer = async (response: object, change = {}) => {
      const input = {
        enrolmentId: taker.enrolmentId,
        activityId: lesson.id,
        questionId: check.id,
        response,
        ...change,
      };
      return taker.client.ask(CHECK, { input });
    };
    const right = (await answer(rightAnswer(check))).data?.answerCheck;
    expect(right).toMatchObject({ __typename: 'CheckAnswered', correct: true, points: 1 });
    expect([right.explanation, ...right.options.map(({ feedback }: any) => feedback)].join('').length).toBeGreaterThan(
      10,
    );
    expect((await answer(wrongAnswer(check))).data?.answerCheck).toMatchObject({ correct: false });
    expect((await answer({})).data?.answerCheck).toMatchObject({ code: 'RESPONSE_NOT_VALID' });
    const exam = [...taker.questions.values()].find(({ use }) => use === 'exam');
    const elsewhere = lessons.find(({ id }: any) => id !== lesson.id);
    for (const change of [
      { questionId: exam?.id },
      { activityId: 'final-quiz' },
      { activityId: elsewhere.id },
      { activityId: 'none' },
    ]) {
      expect((await answer({ optionIds: [] }, change)).errors[0]?.extensions.code).toBe('NOT_FOUND');
    }
    expect(await counts(taker)).toEqual({ attempts: 0, answers: 0, completions: 0, events: 0 });
  });
});

function withoutResponse({ response: _response, ...question }: Record<string, any>): Record<string, any> {
  return question;
}
