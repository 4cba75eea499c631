import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, statement } from '#kernel/database';
import { QuizTaker } from '../../../../test/world/quiz-taker.js';
import { World } from '../../../../test/world/world.js';
import { GRACE } from '../attempt.rules.js';
import { ExpireAttempts } from './expire-attempts.js';

const OPEN = statement<{ id: string }>(
  'test.open-attempts',
  'select id from assessment.attempt where closed_at is null order by id',
);
/** Many attempts of as many people, with the version given or the one of the attempt they are copied from. */
const COPY = statement(
  'test.copy-attempts',
  `insert into assessment.attempt (id, person_id, enrolment_id, version_id, activity_id, number, seed, question_ids,
     started_at, deadline_at)
   select gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), coalesce($2::uuid, version_id), activity_id, 1, seed,
     question_ids, started_at, deadline_at
   from assessment.attempt cross join generate_series(1, $3) where id = $1`,
);

describe('attempts whose time is up', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start({}, { api: true, worker: false });
  });
  afterAll(() => world.stop());

  const expire = () => world.running.app.get(ExpireAttempts).execute();
  const open = () => world.rows.run(OPEN);

  it('are left alone until the grace has passed', async () => {
    const taker = await QuizTaker.enrolledIn(world, 'fundamental-principles');
    const attempt = await taker.started();
    const toDeadline = Date.parse(attempt.deadlineAt) - world.clock.now().getTime();
    world.clock.advance(toDeadline + GRACE - 2_000);
    expect(await expire()).toBe(0);
    world.clock.advance(2_000);
    expect(await expire()).toBe(1);
    expect(await open()).toEqual([]);
  });

  it('are all closed, page after page, and one that cannot be stops no other', async () => {
    const taker = await QuizTaker.enrolledIn(world, 'fundamental-principles');
    const attempt = await taker.started();
    await world.rows.run(COPY, [attempt.id, null, 450]);
    await world.rows.run(COPY, [attempt.id, newId(), 3]);
    world.clock.advance(60 * 60_000);
    const closed = await Promise.all([expire(), expire()]);
    expect(closed[0] + closed[1]).toBe(451);
    expect(await open()).toHaveLength(3);
  });
});
