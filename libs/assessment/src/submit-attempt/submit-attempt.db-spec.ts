import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { newId, statement } from '#kernel/database';
import { QuizTaker } from '../../../../test/world/quiz-taker.js';
import { World } from '../../../../test/world/world.js';
import { SaveAnswer } from '../save-answer/save-answer.js';
import { SubmitAttempt } from './submit-attempt.js';

const RESULT = statement<{ result: { questionId: string; answered: boolean }[]; answers: number }>(
  'test.result',
  `select result, (select count(*)::int from assessment.answer w where w.attempt_id = a.id) as answers
   from assessment.attempt a where a.id = $1`,
);
const EFFECTS = statement<{ completions: number; submissions: number }>(
  'test.effects',
  `select (select count(*)::int from learning.completion where enrolment_id = $1) as completions,
     (select count(*)::int from kernel.outbox_event
      where name = 'assessment.attempt-submitted.v1' and payload->>'enrolmentId' = $1::text) as submissions`,
);
const TAMPER = statement('test.tamper', 'update assessment.attempt set passed = true where id = $1');

let world: World;
beforeAll(async () => {
  world = await World.start({}, { api: true, worker: false });
});
afterAll(() => world.stop());

const enrolled = () => QuizTaker.enrolledIn(world, 'fundamental-principles');

describe('a submission', () => {
  it('beside answers under way counts exactly those that were acknowledged (T13)', async () => {
    const save = world.running.app.get(SaveAnswer);
    let acknowledged = 0;
    let refused = 0;
    for (let round = 0; round < 15; round += 1) {
      const taker = await enrolled();
      const attempt = await taker.started();
      const answers = taker.answersTo(attempt) as { questionId: string; sequence: number; response: object }[];
      const saving = answers.map((answer) => save.execute(taker.client.personId, attempt.id, answer));
      const [outcomes] = await Promise.all([Promise.all(saving), taker.submit(attempt.id)]);
      const saved = answers.filter((_, index) => !('code' in (outcomes[index] as object)));
      const told = outcomes.filter((outcome) => 'code' in outcome);
      expect(told.every((outcome) => 'code' in outcome && outcome.code === 'ATTEMPT_CLOSED')).toBe(true);
      const [row] = await world.rows.run(RESULT, [attempt.id]);
      const graded = row?.result.filter(({ answered }) => answered).map(({ questionId }) => questionId);
      expect(new Set(graded)).toEqual(new Set(saved.map(({ questionId }) => questionId)));
      expect(row?.answers).toBe(saved.length);
      acknowledged += saved.length;
      refused += told.length;
    }
    expect(acknowledged + refused).toBe(15 * 12);
  });

  it('sent twenty times at once is one: one grade, one completion, one event', async () => {
    const taker = await enrolled();
    const attempt = await taker.started();
    const submit = world.running.app.get(SubmitAttempt);
    const answers = taker.answersTo(attempt) as never[];
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        // Half of them are another device that has nothing to add.
        submit.execute(taker.client.personId, {
          attemptId: attempt.id,
          operationId: newId(),
          answers: index % 2 ? answers : [],
        }),
      ),
    );
    const percents = new Set(
      outcomes.map((outcome) => ('attempt' in outcome ? outcome.attempt.percent : outcome.code)),
    );
    expect(percents.size).toBe(1);
    const passes = percents.has(100) ? 1 : 0;
    expect((await world.rows.run(EFFECTS, [taker.enrolmentId]))[0]).toEqual({ completions: passes, submissions: 1 });
  });

  it('is final: what was graded never changes', async () => {
    const taker = await enrolled();
    const attempt = await taker.started();
    await taker.submit(attempt.id);
    await expect(world.rows.run(TAMPER, [attempt.id])).rejects.toThrow('a closed attempt never changes');
  });
});

describe('what an attempt asks of the database', () => {
  async function statementsOf<T>(work: () => Promise<T>): Promise<{ outcome: T; statements: string[] }> {
    const spy = jest.spyOn(pg.Client.prototype, 'query');
    try {
      const outcome = await work();
      return { outcome, statements: spy.mock.calls.map(([first]) => nameOf(first)) };
    } finally {
      spy.mockRestore();
    }
  }

  it('is 3 statements for the start, 1 for each answer and 8 for the submission that passes', async () => {
    const taker = await enrolled();
    const { outcome: attempt, statements: starting } = await statementsOf(() => taker.started());
    expect(starting).toEqual(['learning.enrolment-own', 'assessment.attempts-at-quiz', 'assessment.attempt-insert']);
    for (const answer of taker.answersTo(attempt)) {
      const { statements } = await statementsOf(() => taker.save({ attemptId: attempt.id, ...answer }));
      expect(statements).toEqual(['assessment.answer-save']);
    }
    const { outcome, statements: submitting } = await statementsOf(() => taker.submit(attempt.id));
    expect(outcome.attempt).toMatchObject({ passed: true });
    expect(submitting).toEqual([
      'START TRANSACTION',
      'assessment.attempt-lock',
      'assessment.answers-merge',
      'assessment.attempt-close',
      'learning.completion-load',
      'learning.completion-record',
      'kernel.outbox-add',
      'COMMIT',
    ]);
  });

  it('is 2 statements for an attempt with its questions, and 1 for the lists of attempts of all enrolments', async () => {
    const taker = await enrolled();
    const { id } = await taker.started();
    await QuizTaker.enrolledIn(world, 'first-aid', taker.client);
    const reading = await statementsOf(() => taker.read(id));
    expect(reading.statements).toEqual(['assessment.attempt-own', 'assessment.attempt-sheets']);
    const lists = `query { viewer { enrolments(first: 10) { nodes { attempts(first: 5) { nodes { id percent } } } } } }`;
    const listing = await statementsOf(() => taker.client.get(lists));
    expect(listing.outcome.viewer.enrolments.nodes).toHaveLength(2);
    expect(listing.statements).toEqual(['learning.enrolments-of-person', 'assessment.attempt-pages']);
  });
});

function nameOf(first: unknown): string {
  if (typeof first === 'string') return first;
  const { name, text } = first as { name?: string; text?: string };
  return name ?? text ?? '?';
}
