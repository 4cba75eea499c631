import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, statement } from '#kernel/database';
import { QuizTaker } from '../../../../test/world/quiz-taker.js';
import { World } from '../../../../test/world/world.js';
import type { AttemptView } from '../attempt-view.js';
import { GRACE } from '../attempt.rules.js';
import { SubmitAttempt } from '../submit-attempt/submit-attempt.js';
import { StartAttempt, type StartAttemptRefusal } from './start-attempt.js';

const ATTEMPTS = statement<{ number: number; open: boolean }>(
  'test.attempts',
  'select number, closed_at is null as open from assessment.attempt where enrolment_id = $1 order by number',
);
const SECOND = statement(
  'test.second-attempt',
  `insert into assessment.attempt (id, person_id, enrolment_id, version_id, activity_id, number, seed, question_ids, started_at)
   select $2, person_id, enrolment_id, version_id, activity_id, number + 1, seed, question_ids, started_at
   from assessment.attempt where id = $1`,
);
const PARALLEL = 20;
const ROUNDS = 10;

describe('starting an attempt many times at once', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start({}, { api: true, worker: false });
  });
  afterAll(() => world.stop());

  type Outcome = AttemptView | StartAttemptRefusal;
  const start = (taker: QuizTaker, operationId = newId()): Promise<Outcome> =>
    world.running.app
      .get(StartAttempt)
      .execute(taker.client.personId, { enrolmentId: taker.enrolmentId, activityId: 'final-quiz', operationId });
  const idOf = (outcome: Outcome): string => ('attempt' in outcome ? outcome.attempt.id : outcome.code);
  const rowsOf = ({ enrolmentId }: QuizTaker) => world.rows.run(ATTEMPTS, [enrolmentId]);
  const atOnce = <T>(work: (index: number) => Promise<T>): Promise<T[]> =>
    Promise.all(Array.from({ length: PARALLEL }, (_, index) => work(index)));

  it('opens one attempt, which everybody gets (T10)', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const taker = await QuizTaker.enrolledIn(world, 'fundamental-principles');
      const outcomes = await atOnce(() => start(taker));
      expect(new Set(outcomes.map(idOf)).size).toBe(1);
      expect(await rowsOf(taker)).toEqual([{ number: 1, open: true }]);
    }
  });

  it('is held by the database itself: not even a row of the next number can be open beside one', async () => {
    const taker = await QuizTaker.enrolledIn(world, 'fundamental-principles');
    const { id } = await taker.started();
    await expect(world.rows.run(SECOND, [id, newId()])).rejects.toThrow('attempt_one_open');
    await taker.submit(id);
    await world.rows.run(SECOND, [id, newId()]);
    expect(await rowsOf(taker)).toHaveLength(2);
  });

  it('opens the next attempt once after the first has ended, and none beyond the last', async () => {
    const taker = await QuizTaker.enrolledIn(world, 'fundamental-principles');
    for (const number of [1, 2, 3]) {
      const attempt = await taker.started();
      await Promise.all([taker.submit(attempt.id), ...Array.from({ length: 5 }, () => start(taker))]);
      world.clock.advance(10 * 60_000);
      const outcomes = new Set((await atOnce(() => start(taker))).map(idOf));
      expect(outcomes.size).toBe(1);
      if (number === 3) expect([...outcomes]).toEqual(['OUT_OF_ATTEMPTS']);
    }
    expect(await rowsOf(taker)).toEqual([1, 2, 3].map((number) => ({ number, open: false })));
  });

  it('by one and the same operation is one start, whenever it comes (T14)', async () => {
    const taker = await QuizTaker.enrolledIn(world, 'fundamental-principles');
    const [first, second] = [newId(), newId()];
    const outcomes = await atOnce((index) => start(taker, index % 2 ? first : second));
    const [attemptId] = new Set(outcomes.map(idOf));
    await taker.submit(attemptId as string);
    world.clock.advance(60 * 24 * 60 * 60_000);
    expect(new Set((await atOnce((index) => start(taker, index % 2 ? first : second))).map(idOf))).toEqual(
      new Set([attemptId]),
    );
    expect(await rowsOf(taker)).toHaveLength(1);
  });

  it('while its time runs out closes it once, whoever comes first', async () => {
    const taker = await QuizTaker.enrolledIn(world, 'fundamental-principles');
    const attempt = await taker.started();
    world.clock.advance(Date.parse(attempt.deadlineAt) + GRACE - world.clock.now().getTime() + 5 * 60_000);
    const submit = world.running.app.get(SubmitAttempt);
    const late = { attemptId: attempt.id as string, operationId: newId(), answers: [] };
    const [submitted, ...started] = await Promise.all([
      submit.execute(taker.client.personId, late),
      ...Array.from({ length: PARALLEL }, () => start(taker)),
    ]);
    expect(submitted).toMatchObject({ code: 'TIME_IS_UP', view: { attempt: { percent: 0, submittedAt: null } } });
    expect(new Set(started.map(idOf)).size).toBe(1);
    expect(await rowsOf(taker)).toEqual([
      { number: 1, open: false },
      { number: 2, open: true },
    ]);
  });
});
