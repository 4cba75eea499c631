import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { newId } from '#kernel/database';
import type { ApiClient } from '../../../../test/world/api-client.js';
import { publishVariant } from '../../../../test/world/course-variant.js';
import { World } from '../../../../test/world/world.js';

const SLUGS = ['first-aid', 'fundamental-principles', 'third-course', 'fourth-course'];
const ENROL = `mutation ($slug: String!, $operationId: ID!) { enrol(courseSlug: $slug, operationId: $operationId) {
  ... on Enrolled { enrolment { id } } } }`;
const MINE = `query { viewer { enrolments(first: 20) { nodes { id dueOn overdue resumeActivityId progress { percent done total }
  course { slug title hours } version { edition } } } } }`;
const OUTLINE = `query ($id: ID!) { enrolment(id: $id) { completedActivityIds resumeActivityId progress { percent }
  version { modules { id title activities { id kind title minutes required } } } } }`;
const COMPLETE = `mutation ($input: CompleteActivityInput!) { completeActivity(input: $input) {
  ... on ActivityProgress { enrolment { id progress { percent done total } } } } }`;

describe('what the hottest operations ask of the database', () => {
  let world: World;
  let learner: ApiClient;
  let enrolmentId: string;
  beforeAll(async () => {
    world = await World.start({}, { api: true, worker: false });
    for (const slug of SLUGS.slice(2)) await publishVariant(world, { slug });
    learner = await world.person();
    for (const slug of SLUGS) {
      enrolmentId = (await learner.get(ENROL, { slug, operationId: newId() })).enrol.enrolment.id;
    }
    await learner.get(MINE);
  });
  afterAll(() => world.stop());

  /** Runs an operation and lists the statements that reached PostgreSQL meanwhile. */
  async function statementsOf(query: string, variables: object = {}): Promise<{ data: any; statements: string[] }> {
    const spy = jest.spyOn(pg.Client.prototype, 'query');
    try {
      const data = await learner.get(query, variables);
      const statements = spy.mock.calls.map(([first]) => nameOf(first));
      return { data, statements };
    } finally {
      spy.mockRestore();
    }
  }

  it('a page of all courses with their progress: one statement, however many courses', async () => {
    const { data, statements } = await statementsOf(MINE);
    expect(data.viewer.enrolments.nodes.map(({ course }: any) => course.slug).toSorted()).toEqual(SLUGS.toSorted());
    expect(statements).toEqual(['learning.enrolments-of-person']);
  });

  it('the outline of a course with what is completed: one statement', async () => {
    const { data, statements } = await statementsOf(OUTLINE, { id: enrolmentId });
    expect(data.enrolment.version.modules.length).toBeGreaterThan(1);
    expect(statements).toEqual(['learning.enrolment']);
  });

  it('a completion: one read with the lock, one write and the events, in one transaction', async () => {
    const complete = (activityId: string) =>
      statementsOf(COMPLETE, { input: { enrolmentId, activityId, operationId: newId() } });
    const usual = [
      'START TRANSACTION',
      'learning.completion-load',
      'learning.completion-record',
      'kernel.outbox-add',
      'COMMIT',
    ];
    // The first of a course says two things, by the same statement.
    expect((await complete('the-movement')).statements).toEqual(usual);
    const { data, statements } = await complete('humanity-impartiality');
    expect(data.completeActivity.enrolment.progress).toEqual({ percent: 25, done: 2, total: 8 });
    expect(statements).toEqual(usual);
  });
});

function nameOf(query: unknown): string {
  return typeof query === 'string' ? query : ((query as { name?: string }).name ?? 'unnamed');
}
