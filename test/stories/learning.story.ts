import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, statement } from '#kernel/database';
import type { ApiClient } from '../world/api-client.js';
import { EXTRA_LESSON, publishVariant } from '../world/course-variant.js';
import { graduateOf } from '../world/study.js';
import { World } from '../world/world.js';

const COURSE = 'fundamental-principles';
const ENROLMENT = `id cycle dueOn overdue completedAt progress { percent done total } resumeActivityId completedActivityIds
  course { slug } version { id edition }`;
const ENROL = `mutation ($slug: String!, $operationId: ID!) { enrol(courseSlug: $slug, operationId: $operationId) {
  ... on Enrolled { enrolment { ${ENROLMENT} } } ... on EnrolRefused { code message } } }`;
const COMPLETE = `mutation ($input: CompleteActivityInput!) { completeActivity(input: $input) {
  ... on ActivityProgress { enrolment { ${ENROLMENT} } } ... on CompleteActivityRefused { code message } } }`;
const RECORD = `mutation ($items: [ProgressItemInput!]!) { recordProgress(items: $items) {
  items { operationId status reason message } enrolments { ${ENROLMENT} } } }`;
const RESUME = `mutation ($enrolmentId: ID!, $activityId: ID!) {
  setResumePoint(enrolmentId: $enrolmentId, activityId: $activityId) { ${ENROLMENT} } }`;
const MINE = `query { viewer { enrolments(first: 10) { nodes { ${ENROLMENT} } pageInfo { hasNextPage } } } }`;
const ONE = `query ($id: ID!) { enrolment(id: $id) { ${ENROLMENT} person { id displayName }
  version { modules { activities { id kind required } } } } }`;
const FACTS = statement<{ ledger: string[]; operations: number; events: string[] }>(
  'test.learning-facts',
  `select array(select activity_id from learning.completion where enrolment_id = $1 order by activity_id) as ledger,
     (select count(*)::int from learning.operation where person_id = $2) as operations,
     array(select name from kernel.outbox_event where payload->>'enrolmentId' = $1::text order by name) as events`,
);

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

/** Somebody who studies the course, and what there is to read in it. */
class Student {
  private constructor(
    readonly client: ApiClient,
    readonly id: string,
    readonly readings: string[],
  ) {}

  static async enrolled(client?: ApiClient, slug = COURSE): Promise<Student> {
    const person = client ?? (await world.person());
    const { enrol } = await person.get(ENROL, { slug, operationId: newId() });
    const { enrolment } = await person.get(ONE, { id: enrol.enrolment.id });
    const activities = enrolment.version.modules.flatMap((module: any) => module.activities);
    const readings = activities.filter(({ kind }: any) => kind === 'READING').map(({ id }: any) => id);
    return new Student(person, enrolment.id, readings);
  }

  async complete(activityId: string | undefined, operationId = newId()): Promise<Record<string, any>> {
    const input = { enrolmentId: this.id, activityId, operationId };
    return (await this.client.get(COMPLETE, { input })).completeActivity;
  }

  async record(items: object[]): Promise<Record<string, any>> {
    return (await this.client.get(RECORD, { items })).recordProgress;
  }

  item(activityId: string | undefined, change: object = {}): Record<string, unknown> {
    const occurredAt = world.clock.now().toISOString();
    return { operationId: newId(), kind: 'COMPLETE', enrolmentId: this.id, activityId, occurredAt, ...change };
  }

  async now(): Promise<Record<string, any>> {
    return (await this.client.get(ONE, { id: this.id })).enrolment;
  }

  async facts() {
    return (await world.rows.run(FACTS, [this.id, this.client.personId]))[0];
  }
}

describe('enrolling', () => {
  it('gives the current edition at no progress, and the same enrolment however often it is asked', async () => {
    const person = await world.person();
    const operationId = newId();
    const first = (await person.get(ENROL, { slug: COURSE, operationId })).enrol.enrolment;
    expect(first).toMatchObject({
      cycle: 1,
      dueOn: null,
      overdue: false,
      completedAt: null,
      progress: { percent: 0, done: 0, total: 8 },
      resumeActivityId: 'the-movement',
      completedActivityIds: [],
      course: { slug: COURSE },
    });
    expect((await person.get(ENROL, { slug: COURSE, operationId })).enrol.enrolment.id).toBe(first.id);
    expect((await person.get(ENROL, { slug: COURSE, operationId: newId() })).enrol.enrolment.id).toBe(first.id);
    expect((await person.get(MINE)).viewer.enrolments).toEqual({ nodes: [first], pageInfo: { hasNextPage: false } });
  });

  it('by fifty taps at once is one enrolment and is said once', async () => {
    const person = await world.person();
    const taps = Array.from({ length: 50 }, () => person.get(ENROL, { slug: COURSE, operationId: newId() }));
    const ids = new Set((await Promise.all(taps)).map(({ enrol }) => enrol.enrolment.id));
    expect(ids.size).toBe(1);
    const student = await Student.enrolled(person);
    expect((await student.facts())?.events).toEqual(['learning.person-enrolled.v1']);
  });

  it('is refused, in words of the reader, for what is not there, not open or not yet allowed', async () => {
    await publishVariant(world, { slug: 'assigned-only', enrolment: 'assigned' });
    await publishVariant(world, { slug: 'the-second-one', prerequisites: [COURSE] });
    const person = await world.person();
    const refusal = async (slug: string) => (await person.get(ENROL, { slug, operationId: newId() })).enrol;
    expect(await refusal('no-such-course')).toEqual({ code: 'COURSE_UNKNOWN', message: 'There is no such course.' });
    expect((await refusal('assigned-only')).code).toBe('NOT_OPEN');
    expect((await refusal('the-second-one')).code).toBe('PREREQUISITE_MISSING');
    person.language = 'ky';
    expect((await refusal('the-second-one')).message).toBe('Адегенде мунун алдындагы курсту бүтүрүңүз.');
    const operationId = newId();
    await person.get(ENROL, { slug: COURSE, operationId });
    expect((await person.get(ENROL, { slug: 'the-second-one', operationId })).enrol.code).toBe('OPERATION_ID_REUSED');
    const { errors } = await person.ask(ENROL, { slug: COURSE, operationId: 'one' });
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('opens the next course once the one before is completed', async () => {
    const taker = await graduateOf(world, COURSE);
    const { enrol } = await taker.client.get(ENROL, { slug: 'the-second-one', operationId: newId() });
    expect(enrol.enrolment).toMatchObject({ progress: { percent: 0 }, course: { slug: 'the-second-one' } });
  });
});

describe('completing activities', () => {
  it('moves everybody’s numbers at once, in whatever order, and never for a quiz', async () => {
    const student = await Student.enrolled();
    const percents = [];
    for (const activityId of student.readings.toReversed())
      percents.push((await student.complete(activityId)).enrolment.progress.percent);
    expect(percents).toEqual([12, 25, 37, 50, 62, 75, 87]);
    expect(await student.complete('final-quiz')).toMatchObject({ code: 'NOT_A_READING' });
    expect(await student.complete('no-such-lesson')).toMatchObject({ code: 'ACTIVITY_UNKNOWN' });
    const now = await student.now();
    expect(now).toMatchObject({
      progress: { percent: 87, done: 7, total: 8 },
      completedAt: null,
      resumeActivityId: 'final-quiz',
    });
    expect((await student.client.get(MINE)).viewer.enrolments.nodes[0].progress).toEqual(now.progress);
    const { ledger, events } = (await student.facts()) ?? {};
    expect(ledger).toEqual(student.readings.toSorted());
    expect(events).toEqual([
      ...Array(7).fill('learning.activity-completed.v1'),
      'learning.course-started.v1',
      'learning.person-enrolled.v1',
    ]);
  });

  it('is finished by the quiz, which is said once, and a later edition does not lower it (I1)', async () => {
    const slug = 'a-growing-course';
    await publishVariant(world, { slug });
    const taker = await graduateOf(world, slug);
    const before = (await taker.client.get(ONE, { id: taker.enrolmentId })).enrolment;
    expect(before).toMatchObject({ progress: { percent: 100, done: 8, total: 8 }, completedAt: expect.any(String) });
    const [facts] = await world.rows.run(FACTS, [taker.enrolmentId, taker.client.personId]);
    expect(facts?.events.filter((name) => name === 'learning.course-completed.v1')).toHaveLength(1);
    await publishVariant(world, { slug, extraLesson: true });
    const after = (await taker.client.get(ONE, { id: taker.enrolmentId })).enrolment;
    expect(after).toEqual(before);
    const again = (await taker.client.get(ENROL, { slug, operationId: newId() })).enrol.enrolment;
    expect(again).toMatchObject({ id: taker.enrolmentId, progress: { percent: 100 } });
    const newcomer = await Student.enrolled(undefined, slug);
    expect(await newcomer.now()).toMatchObject({
      progress: { total: 9 },
      version: { edition: before.version.edition + 1 },
    });
    const veteran = await Student.enrolled(taker.client, slug);
    const stale = await veteran.record([veteran.item(EXTRA_LESSON)]);
    expect(stale.items).toMatchObject([{ status: 'STALE_VERSION', reason: null }]);
  });

  it('the same operation thrice is one completion; the same id for another lesson is refused (T14)', async () => {
    const student = await Student.enrolled();
    const operationId = newId();
    const [one, two] = student.readings;
    const replies = [];
    for (let i = 0; i < 3; i += 1) replies.push(await student.complete(one, operationId));
    expect(replies[1]).toEqual(replies[0]);
    expect(replies[2]).toEqual(replies[0]);
    expect(await student.complete(two, operationId)).toMatchObject({ code: 'OPERATION_ID_REUSED' });
    expect((await student.complete(one)).enrolment).toEqual(replies[0]?.enrolment);
    world.clock.advance(60 * 86_400_000);
    try {
      expect(await student.complete(one, operationId)).toMatchObject({ enrolment: { completedActivityIds: [one] } });
    } finally {
      world.clock.advance(-60 * 86_400_000);
    }
    expect(await student.facts()).toMatchObject({ ledger: [one] });
  });

  it('somebody else’s enrolment is not there, to read or to change (T8)', async () => {
    const [student, stranger] = [await Student.enrolled(), await Student.enrolled()];
    const [activityId] = student.readings;
    const tries: [string, object][] = [
      [ONE, { id: student.id }],
      [ONE, { id: 'none' }],
      [COMPLETE, { input: { enrolmentId: student.id, activityId, operationId: newId() } }],
      [COMPLETE, { input: { enrolmentId: newId(), activityId, operationId: newId() } }],
      [RESUME, { enrolmentId: student.id, activityId }],
      [RESUME, { enrolmentId: stranger.id, activityId: 'no-such-lesson' }],
    ];
    for (const [operation, variables] of tries) {
      const { errors } = await stranger.client.ask(operation, variables);
      expect(errors[0]?.extensions.code).toBe('NOT_FOUND');
    }
    expect(await student.facts()).toMatchObject({ ledger: [] });
  });
});

describe('a phone that was offline', () => {
  it('sends its queue twice, out of order and with rubbish in it, and the state is the same (I10)', async () => {
    const student = await Student.enrolled();
    const stranger = await Student.enrolled();
    const [one, two, three] = student.readings;
    const good = [student.item(one), student.item(two), student.item(three)];
    const bad = [
      student.item(two, { enrolmentId: stranger.id }),
      student.item('no-such-lesson'),
      student.item('final-quiz'),
      student.item(three, { operationId: good[0]?.operationId }),
      student.item(one, { operationId: 'damaged' }),
      student.item(one, { enrolmentId: 'damaged' }),
    ];
    const queue = [good[2], bad[0], bad[1], good[0], bad[2], bad[3], bad[4], good[1], bad[5]] as object[];
    const first = await student.record(queue);
    expect(first.items.map(({ status, reason }: any) => reason ?? status)).toEqual([
      'ACCEPTED',
      'ENROLMENT_UNKNOWN',
      'ACTIVITY_UNKNOWN',
      'ACCEPTED',
      'NOT_A_READING',
      'OPERATION_ID_REUSED',
      'OPERATION_ID_NOT_VALID',
      'ACCEPTED',
      'ENROLMENT_UNKNOWN',
    ]);
    expect(first.items.every(({ reason, message }: any) => (reason === null) === (message === null))).toBe(true);
    const second = await student.record(queue.toReversed());
    expect(second.items.filter(({ status }: any) => status === 'DUPLICATE')).toHaveLength(3);
    expect(second.enrolments).toEqual(first.enrolments);
    expect(first.enrolments).toHaveLength(1);
    expect(first.enrolments[0]).toMatchObject({ id: student.id, progress: { percent: 37, done: 3 } });
    expect(await student.facts()).toMatchObject({ ledger: [one, two, three].toSorted(), operations: 4 });
    expect(await stranger.facts()).toMatchObject({ ledger: [] });
  });

  it('a completion whose answer got lost comes again through the queue, and is a duplicate', async () => {
    const student = await Student.enrolled();
    const [one] = student.readings;
    const operationId = newId();
    await student.complete(one, operationId);
    expect((await student.record([student.item(one, { operationId })])).items).toMatchObject([{ status: 'DUPLICATE' }]);
  });

  it('the latest position wins, in whatever order; a clock that is wrong counts as now', async () => {
    const student = await Student.enrolled();
    const [, two, three, four] = student.readings;
    const ago = (seconds: number) => new Date(world.clock.now().getTime() - seconds * 1000).toISOString();
    world.clock.advance(120_000);
    const at = (activityId: string | undefined, occurredAt: string) =>
      student.item(activityId, { kind: 'POSITION', occurredAt });
    const early = at(two, ago(60));
    expect((await student.record([at(three, ago(30)), early])).enrolments[0].resumeActivityId).toBe(three);
    expect((await student.record([early])).items).toMatchObject([{ status: 'DUPLICATE' }]);
    const future = await student.record([at(four, '2099-01-01T00:00:00Z')]);
    expect(future).toMatchObject({ items: [{ status: 'ACCEPTED' }], enrolments: [{ resumeActivityId: four }] });
    world.clock.advance(1000);
    expect(
      (await student.client.get(RESUME, { enrolmentId: student.id, activityId: two })).setResumePoint.resumeActivityId,
    ).toBe(two);
    const odd = await student.record([at(three, 'yesterday')]);
    expect(odd.items).toMatchObject([{ status: 'ACCEPTED' }]);
  });

  it('sends at most fifty items at once', async () => {
    const student = await Student.enrolled();
    const items = Array.from({ length: 51 }, () => student.item(student.readings[0]));
    const { errors } = await student.client.ask(RECORD, { items });
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', most: 50 });
    expect((await student.record(items.slice(0, 50))).items.map(({ status }: any) => status)).toEqual([
      'ACCEPTED',
      ...Array(49).fill('DUPLICATE'),
    ]);
  });
});
