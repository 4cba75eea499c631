import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Catalogue, type PublishedVersion } from '#catalog';
import { Config } from '#kernel/config';
import { newId, statement } from '#kernel/database';
import { startProcess } from '../../../../apps/api/src/process.js';
import { quickSettings } from '../../../../test/world/test-database.js';
import { World } from '../../../../test/world/world.js';
import { CompleteActivity } from '../complete-activity/complete-activity.js';
import { Enrol } from '../enrol/enrol.js';
import { Enrolments, type EnrolmentFacts } from '../enrolments.js';
import { LearningApi } from '../learning-api.js';
import { progressOf } from '../progress.rules.js';

const COURSE = 'fundamental-principles';
const LEDGER = statement<{ ids: string[]; operations: number; said: number }>(
  'test.ledger-of',
  `select array(select activity_id from learning.completion where enrolment_id = $1 order by activity_id) as ids,
     (select count(*)::int from learning.operation where person_id = $2) as operations,
     (select count(*)::int from kernel.outbox_event where payload->>'enrolmentId' = $1::text
        and name = 'learning.course-completed.v1') as said`,
);

describe('recording completions', () => {
  let world: World;
  let version: PublishedVersion;
  beforeAll(async () => {
    world = await World.start({ DATABASE_POOL: '4' }, { api: true, worker: false });
    version = (await world.running.app.get(Catalogue).currentVersionOf(COURSE)) as PublishedVersion;
  });
  afterAll(() => world.stop());

  const newEnrolment = async (): Promise<EnrolmentFacts> => {
    const outcome = await world.running.app.get(Enrol).execute({ personId: newId(), branch: 'KG-N' }, COURSE, newId());
    if (typeof outcome === 'string') throw new Error(outcome);
    return outcome;
  };
  const completion = ({ id, personId }: EnrolmentFacts, activityId: string, operationId = newId()) => ({
    enrolmentId: id,
    personId,
    activityId,
    operationId,
    occurredAt: world.clock.now(),
  });
  const complete = (enrolment: EnrolmentFacts, activityId: string, operationId?: string) =>
    world.running.app.get(CompleteActivity).execute(completion(enrolment, activityId, operationId));
  const report = (enrolment: EnrolmentFacts, activityId: string) =>
    world.rows.transaction((tx) => {
      const { operationId: _none, ...reported } = completion(enrolment, activityId);
      return world.running.app.get(LearningApi).completeActivity(tx, reported);
    });
  const openCycle = ({ personId }: EnrolmentFacts) =>
    world.rows.transaction((tx) => world.running.app.get(LearningApi).openCycle(tx, personId, version, personId));
  const now = ({ id, personId }: EnrolmentFacts) => world.running.app.get(Enrolments).own(null, id, personId);
  const ledger = async ({ id, personId }: EnrolmentFacts) => (await world.rows.run(LEDGER, [id, personId]))[0];
  const readings = () => version.requiredActivityIds.filter((id) => version.activityById.get(id)?.kind === 'reading');

  it('at the same time, none is lost, none is counted twice, and the course is completed once', async () => {
    for (let round = 0; round < 10; round += 1) {
      const enrolment = await newEnrolment();
      const work = readings().flatMap((id) => [
        complete(enrolment, id),
        complete(enrolment, id),
        report(enrolment, id),
      ]);
      await Promise.all([...work, report(enrolment, 'final-quiz'), report(enrolment, 'final-quiz')]);
      const { ids, said } = (await ledger(enrolment)) ?? { ids: [], said: 0 };
      const row = await now(enrolment);
      expect(ids).toEqual(version.requiredActivityIds.toSorted());
      expect(row?.completedActivityIds.toSorted()).toEqual(ids);
      expect(row).toMatchObject({ ...progressOf(version.requiredActivityIds, ids), percent: 100 });
      expect(said).toBe(1);
    }
  });

  it('an operation id that arrives twenty times at once is one operation, and stands for one payload', async () => {
    const enrolment = await newEnrolment();
    const operationId = newId();
    const [one, two] = readings() as [string, string];
    const same = await Promise.all(Array.from({ length: 20 }, () => complete(enrolment, one, operationId)));
    expect(same.filter(({ code }) => code === 'RECORDED')).toHaveLength(1);
    expect(same.filter(({ code }) => code === 'DUPLICATE')).toHaveLength(19);
    const other = newId();
    const mixed = await Promise.all([complete(enrolment, one, other), complete(enrolment, two, other)]);
    expect(mixed.filter(({ code }) => code === 'OPERATION_ID_REUSED')).toHaveLength(1);
    const { ids, operations } = (await ledger(enrolment)) ?? { ids: [], operations: 0 };
    expect((await now(enrolment))?.completedActivityIds.toSorted()).toEqual(ids);
    // Enrolling was an operation, too.
    expect(operations).toBe(3);
  });

  it('a recertification opens the next cycle once, beside the old one, of which nothing changes (I8)', async () => {
    const enrolment = await newEnrolment();
    expect(await openCycle(enrolment)).toEqual(enrolment);
    for (const id of version.requiredActivityIds) await report(enrolment, id);
    const old = await now(enrolment);
    const opened = await Promise.all(Array.from({ length: 5 }, () => openCycle(enrolment)));
    expect(new Set(opened.map((cycle) => cycle?.id)).size).toBe(1);
    expect(opened[0]).toMatchObject({ cycle: 2, percent: 0, completedActivityIds: [], completedAt: null });
    await report(opened[0] as EnrolmentFacts, 'final-quiz');
    expect(await now(enrolment)).toEqual(old);
    expect(await openCycle({ ...enrolment, personId: newId() })).toBeNull();
  });

  it('one operation id for two enrolments at the same time changes one of them', async () => {
    const old = await newEnrolment();
    for (const id of version.requiredActivityIds) await report(old, id);
    const next = (await openCycle(old)) as EnrolmentFacts;
    const [one, two] = readings() as [string, string];
    const operationId = newId();
    const outcomes = await Promise.all([complete(next, one, operationId), complete(old, two, operationId)]);
    expect(outcomes.filter(({ code }) => code === 'OPERATION_ID_REUSED')).toHaveLength(1);
    const wasFirst = outcomes[0].code === 'RECORDED';
    expect((await now(next))?.completedActivityIds).toEqual(wasFirst ? [one] : []);
    expect((await ledger(next))?.ids).toEqual(wasFirst ? [one] : []);
  });

  it('the ledger only grows, whoever tries', async () => {
    const enrolment = await newEnrolment();
    await report(enrolment, 'final-quiz');
    const change = (sql: string) => world.rows.source.query(sql, [enrolment.id]);
    await expect(change('delete from learning.completion where enrolment_id = $1')).rejects.toThrow('only grows');
    await expect(change('update learning.completion set occurred_at = now() where enrolment_id = $1')).rejects.toThrow(
      'only grows',
    );
    await expect(change('update learning.enrolment set percent = 100 where id = $1')).rejects.toThrow(
      'check constraint',
    );
  });

  it('a process that has just started answers more people than it has connections', async () => {
    const enrolments = await Promise.all(Array.from({ length: 12 }, newEnrolment));
    const [one] = readings() as [string];
    const settings = { ...quickSettings(world.database.url), DATABASE_POOL: '4' };
    const cold = await startProcess(Config.from(settings), { api: false, worker: false });
    try {
      const useCase = cold.app.get(CompleteActivity);
      const outcomes = await Promise.all(enrolments.map((enrolment) => useCase.execute(completion(enrolment, one))));
      expect(outcomes.every(({ code }) => code === 'RECORDED')).toBe(true);
    } finally {
      await cold.stop();
    }
  });
});
