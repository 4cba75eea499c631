import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Schedules } from '#kernel/jobs';
import { QuizTaker } from '../../../../test/world/quiz-taker.js';
import { World } from '../../../../test/world/world.js';

const DAY_MS = 86_400_000;

describe('forgetting the operations on attempts', () => {
  let world: World;
  let taker: QuizTaker;
  beforeAll(async () => {
    world = await World.start({}, { api: true, worker: false });
    taker = await QuizTaker.enrolledIn(world, 'fundamental-principles');
  });
  afterAll(() => world.stop());

  const remembered = async (): Promise<{ kind: string }[]> =>
    (await world.rows.pool.query('select kind from assessment.operation order by done_at')).rows;
  const attempts = async (): Promise<number> =>
    (await world.rows.pool.query('select count(*)::int as n from assessment.attempt')).rows[0].n;
  const night = (): Promise<void> => world.running.app.get(Schedules).run('forget-quiz-operations');

  it('leaves those of the last 180 days, and the attempts for ever', async () => {
    const attempt = await taker.started();
    await night();
    expect(await remembered()).toEqual([{ kind: 'start' }]);
    world.clock.advance(20 * DAY_MS);
    await taker.submit(attempt.id, taker.answersTo(attempt));
    world.clock.advance(159 * DAY_MS);
    await night();
    expect(await remembered()).toEqual([{ kind: 'start' }, { kind: 'submit' }]);
    world.clock.advance(2 * DAY_MS);
    await night();
    expect(await remembered()).toEqual([{ kind: 'submit' }]);
    world.clock.advance(20 * DAY_MS);
    await night();
    expect([await remembered(), await attempts()]).toEqual([[], 1]);
  });
});
