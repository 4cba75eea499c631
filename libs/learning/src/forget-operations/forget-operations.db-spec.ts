import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel/database';
import { Schedules } from '#kernel/jobs';
import { World } from '../../../../test/world/world.js';
import { CompleteActivity } from '../complete-activity/complete-activity.js';
import { Enrol } from '../enrol/enrol.js';

const DAY_MS = 86_400_000;

describe('forgetting the operations of phones', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start({}, { api: true, worker: false });
  });
  afterAll(() => world.stop());

  const remembered = async (): Promise<number> =>
    (await world.rows.pool.query('select count(*)::int as n from learning.operation')).rows[0].n;
  const completions = async (): Promise<number> =>
    (await world.rows.pool.query('select count(*)::int as n from learning.completion')).rows[0].n;
  const night = (): Promise<void> => world.running.app.get(Schedules).run('forget-operations');

  it('leaves those of the last 180 days; what an older one repeats changes nothing', async () => {
    const person = { personId: newId(), branch: 'KG-N' };
    const enrolment = await world.running.app.get(Enrol).execute(person, 'fundamental-principles', newId());
    if (typeof enrolment === 'string') throw new Error(enrolment);
    const { rows } = await world.rows.pool.query('select document from catalog.course_version where id = $1', [
      enrolment.versionId,
    ]);
    const reading = rows[0].document.modules[0].activities[0].id as string;
    const deed = {
      enrolmentId: enrolment.id,
      personId: person.personId,
      activityId: reading,
      operationId: newId(),
      occurredAt: world.clock.now(),
    };
    await world.running.app.get(CompleteActivity).execute(deed);
    const before = await remembered();
    world.clock.advance(179 * DAY_MS);
    await night();
    expect([before > 0, await remembered()]).toEqual([true, before]);
    world.clock.advance(2 * DAY_MS);
    await night();
    expect(await remembered()).toBe(0);
    await world.running.app.get(CompleteActivity).execute(deed);
    expect(await completions()).toBe(1);
  });
});
