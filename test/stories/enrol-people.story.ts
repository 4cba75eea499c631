import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '#kernel/access';
import { newId, statement } from '#kernel/database';
import { Schedules } from '#kernel/jobs';
import type { ApiClient } from '../world/api-client.js';
import { publishVariant } from '../world/course-variant.js';
import { graduateOf, readEverything } from '../world/study.js';
import { World } from '../world/world.js';

const COURSE = 'fundamental-principles';
const DAY_MS = 86_400_000;
const ENROL_PEOPLE = `mutation ($input: EnrolPeopleInput!) { enrolPeople(input: $input) {
  ... on PeopleEnrolled { enrolled alreadyEnrolled prerequisiteMissing } ... on EnrolPeopleRefused { code message } } }`;
const ENROL = `mutation ($slug: String!, $operationId: ID!) { enrol(courseSlug: $slug, operationId: $operationId) {
  ... on Enrolled { enrolment { id } } } }`;
const MINE = `query { viewer { enrolments(first: 10) { nodes { id course { slug } dueOn overdue person { id } } } } }`;
const ROSTER = `query ($slug: String!, $branch: String, $overdue: Boolean, $first: PageSize!, $after: String) {
  roster(courseSlug: $slug, branch: $branch, overdue: $overdue, first: $first, after: $after) {
    nodes { person { id branch { code } } progress { percent } overdue } pageInfo { hasNextPage endCursor } } }`;
const ROLLUPS = `query ($branch: String, $after: String) { courseRollups(branch: $branch, first: 20, after: $after) {
  nodes { course { slug } branch { code } enrolled inProgress completed } pageInfo { endCursor } } }`;
const SPOIL = statement(
  'test.rollup-spoil',
  `update learning.course_rollup set enrolled = 99, in_progress = 0, completed = 0 where branch = $1`,
);

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

const coordinatorOf = (branch: string) => world.person({ branch, roles: [{ role: Role.COORDINATOR, branch }] });
const today = (days = 0) =>
  new Date(world.clock.now().getTime() + days * DAY_MS + 6 * 3_600_000).toISOString().slice(0, 10);

async function enrolPeople(coordinator: ApiClient, input: object): Promise<Record<string, any>> {
  const whole = { courseSlug: COURSE, operationId: newId(), ...input };
  return (await coordinator.get(ENROL_PEOPLE, { input: whole })).enrolPeople;
}

describe('a coordinator', () => {
  it('enrols people in an assigned course by a due date, and they are told', async () => {
    await publishVariant(world, { slug: 'assigned-only', enrolment: 'assigned' });
    const coordinator = await coordinatorOf('KG-T');
    const [one, two] = [await world.person({ branch: 'KG-T' }), await world.person({ branch: 'KG-T' })];
    const dueOn = today(7);
    const input = {
      courseSlug: 'assigned-only',
      personIds: [one.personId, two.personId, one.personId],
      dueOn,
      operationId: newId(),
    };
    expect(await enrolPeople(coordinator, input)).toEqual({ enrolled: 2, alreadyEnrolled: 0, prerequisiteMissing: 0 });
    const mine = async () => (await one.get(MINE)).viewer.enrolments.nodes[0];
    expect(await mine()).toMatchObject({
      course: { slug: 'assigned-only' },
      dueOn,
      overdue: false,
      person: { id: one.personId },
    });
    const later = { ...input, operationId: newId(), dueOn: today(30) };
    expect(await enrolPeople(coordinator, later)).toEqual({ enrolled: 0, alreadyEnrolled: 2, prerequisiteMissing: 0 });
    expect(await mine()).toMatchObject({ dueOn });
    await world.settle();
    const { viewer } = await one.get('query { viewer { notifications(first: 5) { nodes { kind } } } }');
    expect(viewer.notifications.nodes).toHaveLength(1);
  });

  it('enrols a whole branch once, however often the request comes, even after its due date', async () => {
    const coordinator = await coordinatorOf('KG-B');
    for (let i = 0; i < 3; i += 1) await world.person({ branch: 'KG-B' });
    const input = { branch: 'KG-B', dueOn: today(1), operationId: newId() };
    const first = await enrolPeople(coordinator, input);
    expect(first).toEqual({ enrolled: 4, alreadyEnrolled: 0, prerequisiteMissing: 0 });
    await world.person({ branch: 'KG-B' });
    expect(await enrolPeople(coordinator, input)).toEqual(first);
    expect(await enrolPeople(coordinator, { ...input, dueOn: null })).toMatchObject({ code: 'OPERATION_ID_REUSED' });
    world.clock.advance(3 * DAY_MS);
    try {
      expect(await enrolPeople(coordinator, input)).toEqual(first);
      const { roster } = await coordinator.get(ROSTER, { slug: COURSE, overdue: true, first: 10 });
      expect(roster.nodes).toHaveLength(4);
      expect(roster.nodes.every(({ overdue }: any) => overdue)).toBe(true);
    } finally {
      world.clock.advance(-3 * DAY_MS);
    }
    expect((await coordinator.get(ROSTER, { slug: COURSE, overdue: true, first: 10 })).roster.nodes).toEqual([]);
  });

  it('is refused for other branches, nobody, too many, and days that cannot be', async () => {
    const coordinator = await coordinatorOf('KG-J');
    const [mine, other] = [await world.person({ branch: 'KG-J' }), await world.person({ branch: 'KG-Y' })];
    const refusal = async (input: object) => (await enrolPeople(coordinator, input)).code;
    expect(await refusal({ personIds: [mine.personId, other.personId] })).toBe('PERSON_UNKNOWN');
    expect(await refusal({ personIds: [newId()] })).toBe('PERSON_UNKNOWN');
    expect(await refusal({ personIds: ['nobody'] })).toBe('PERSON_UNKNOWN');
    expect(await refusal({ personIds: Array.from({ length: 101 }, newId) })).toBe('TOO_MANY_PEOPLE');
    expect(await refusal({ personIds: [] })).toBe('NOBODY_CHOSEN');
    expect(await refusal({})).toBe('NOBODY_CHOSEN');
    expect(await refusal({ branch: 'KG-J', personIds: [mine.personId] })).toBe('NOBODY_CHOSEN');
    expect(await refusal({ branch: 'KG-Y' })).toBe('BRANCH_NOT_YOURS');
    expect(await refusal({ branch: 'KG-X' })).toBe('BRANCH_NOT_YOURS');
    expect(await refusal({ branch: 'KG-J', courseSlug: 'none' })).toBe('COURSE_UNKNOWN');
    expect(await refusal({ branch: 'KG-J', dueOn: today(-1) })).toBe('DUE_DATE_NOT_VALID');
    expect(await refusal({ branch: 'KG-J', dueOn: '2027-02-30' })).toBe('DUE_DATE_NOT_VALID');
    expect((await other.get(MINE)).viewer.enrolments.nodes).toEqual([]);
    const { errors } = await mine.ask(ENROL_PEOPLE, {
      input: { courseSlug: COURSE, branch: 'KG-J', operationId: newId() },
    });
    expect(errors[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('leaves out who has to complete another course first', async () => {
    await publishVariant(world, { slug: 'the-second-one', prerequisites: [COURSE] });
    const coordinator = await coordinatorOf('KG-O');
    const veteran = await world.person({ branch: 'KG-O' });
    await graduateOf(world, COURSE, veteran);
    const input = { courseSlug: 'the-second-one', branch: 'KG-O' };
    expect(await enrolPeople(coordinator, input)).toEqual({ enrolled: 1, alreadyEnrolled: 0, prerequisiteMissing: 1 });
  });
});

describe('the numbers of a branch', () => {
  it('are the same in the roster, the counts and on the learner’s page (I2), and come back after they were spoilt', async () => {
    const coordinator = await coordinatorOf('KG-C');
    const people = [];
    for (let i = 0; i < 3; i += 1) people.push(await world.person({ branch: 'KG-C' }));
    const [reader, graduate] = people as [ApiClient, ApiClient];
    await enrolPeople(coordinator, { personIds: people.map(({ personId }) => personId) });
    const { enrol } = await reader.get(ENROL, { slug: COURSE, operationId: newId() });
    await readEverything(reader, enrol.enrolment.id);
    await graduateOf(world, COURSE, graduate);
    await world.settle();
    const counts = async () => (await coordinator.get(ROLLUPS)).courseRollups.nodes;
    const right = [{ course: { slug: COURSE }, branch: { code: 'KG-C' }, enrolled: 3, inProgress: 1, completed: 1 }];
    expect(await counts()).toEqual(right);
    const { roster } = await coordinator.get(ROSTER, { slug: COURSE, first: 2 });
    const rest = await coordinator.get(ROSTER, { slug: COURSE, first: 2, after: roster.pageInfo.endCursor });
    expect([roster.pageInfo.hasNextPage, rest.roster.pageInfo.hasNextPage]).toEqual([true, false]);
    const percents = [...roster.nodes, ...rest.roster.nodes].map(({ person, progress }: any) => [
      person.id,
      progress.percent,
    ]);
    expect(Object.fromEntries(percents)).toEqual({
      [reader.personId]: 87,
      [graduate.personId]: 100,
      [people[2]?.personId ?? '']: 0,
    });
    await world.rows.run(SPOIL, ['KG-C']);
    expect((await counts())[0].enrolled).toBe(99);
    await world.running.app.get(Schedules).run('reconcile-rollups');
    expect(await counts()).toEqual(right);
  });

  it('are for the coordinators of the branch, page by page', async () => {
    const [coordinator, administrator] = [
      await coordinatorOf('KG-GO'),
      await world.person({ roles: [Role.ADMINISTRATOR] }),
    ];
    for (const [operation, variables] of [
      [ROSTER, { slug: COURSE, branch: 'KG-C', first: 5 }],
      [ROSTER, { slug: 'none', first: 5 }],
      [ROLLUPS, { branch: 'KG-C' }],
    ] as const) {
      expect((await coordinator.ask(operation, variables)).errors[0]?.extensions.code).toBe('NOT_FOUND');
    }
    expect((await coordinator.get(ROLLUPS)).courseRollups.nodes).toEqual([]);
    const all = (await administrator.get(ROLLUPS)).courseRollups;
    expect(all.nodes.length).toBeGreaterThan(3);
    expect((await administrator.get(ROLLUPS, { after: all.pageInfo.endCursor })).courseRollups.nodes).toEqual([]);
    const forged = Buffer.from('["KG-C","x"]').toString('base64url');
    expect((await administrator.ask(ROLLUPS, { after: forged })).errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('an open page', () => {
  const WATCH = `subscription ($id: ID!) { progressChanged(enrolmentId: $id) { id progress { percent } } }`;
  const watch = (client: ApiClient, id: string, signal: AbortSignal) =>
    client.fetch('/graphql/stream', {
      method: 'POST',
      signal,
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', 'apollo-require-preflight': '1' },
      body: JSON.stringify({ query: WATCH, variables: { id } }),
    });

  it('learns of progress that was made elsewhere, of the learner’s own only', async () => {
    const [student, stranger] = [await world.person(), await world.person()];
    const { enrol } = await student.get(ENROL, { slug: COURSE, operationId: newId() });
    const stop = new AbortController();
    const refused = await (await watch(stranger, enrol.enrolment.id, stop.signal)).text();
    expect(refused).toContain('NOT_FOUND');
    const page = await watch(student, enrol.enrolment.id, stop.signal);
    const seen = collect(page, '"percent":87');
    await readEverything(student, enrol.enrolment.id);
    expect(await seen).toContain(`"progressChanged":{"id":"${enrol.enrolment.id}"`);
    stop.abort();
  });
});

/** Reads a stream until something has come. */
async function collect(response: Response, wanted: string): Promise<string> {
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    text += decoder.decode(chunk);
    if (text.includes(wanted)) return text;
  }
  throw new Error(`It never came: ${text}`);
}
