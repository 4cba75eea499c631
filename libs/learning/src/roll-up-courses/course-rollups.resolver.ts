import { Inject } from '@nestjs/common';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { Catalogue } from '#catalog';
import { branchOf } from '#identity';
import { Access, allow } from '#kernel/access';
import { Database, isUuid, statement } from '#kernel/database';
import { AppError, PageArgs, pageOf, positionOf, type GraphqlContext } from '#kernel/graphql';
import { coordinatedBranches } from '../coordinated-branches.js';
import { CourseRollupConnection, type CourseRollupType } from './course-rollup.type.js';

interface Rollup {
  courseId: string;
  versionId: string;
  branch: string;
  enrolled: number;
  inProgress: number;
  completed: number;
}

const LIST = statement<Rollup>(
  'learning.rollup-list',
  `select course_id as "courseId", version_id as "versionId", branch, enrolled, in_progress as "inProgress", completed
   from learning.course_rollup
   where branch = any($1::text[]) and version_id is not null
     and ($2::text is null or (branch, course_id) > ($2, $3::uuid))
   order by branch, course_id limit $4`,
);

/** The counts per course and branch, for the coordinators of the branches. */
@Resolver()
export class CourseRollupsResolver {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Catalogue) private readonly catalogue: Catalogue,
  ) {}

  @Query(() => CourseRollupConnection, {
    description: 'How many people of the branches that the viewer coordinates study what.',
  })
  @Access(allow.coordinator)
  async courseRollups(
    @Args('branch', { type: () => String, nullable: true, description: 'Only of this branch.' }) branch: string | null,
    @Args() { first, after }: PageArgs,
    @Context() { actor }: GraphqlContext,
  ): Promise<CourseRollupConnection> {
    const values = [coordinatedBranches(actor, branch), ...pairAfter(after), first + 1];
    const page = pageOf(
      await this.database.run(LIST, values),
      first,
      (row) => [row.branch, row.courseId],
      (row) => row,
    );
    return { pageInfo: page.pageInfo, nodes: await this.present(page.nodes) };
  }

  /** A course is named as its newest enrolment knows it, which works for retired courses too. */
  private async present(rows: readonly Rollup[]): Promise<CourseRollupType[]> {
    const versions = await this.catalogue.versions([...new Set(rows.map(({ versionId }) => versionId))]);
    const courses = new Map(versions.map(({ id, course }) => [id, course]));
    return rows.flatMap(({ versionId, branch, enrolled, inProgress, completed }) => {
      const course = courses.get(versionId);
      return course ? [{ course, branch: branchOf(branch), enrolled, inProgress, completed }] : [];
    });
  }
}

function pairAfter(after: string | null | undefined): [string, string] | [null, null] {
  const position = positionOf(after, 2);
  if (position === null) return [null, null];
  const [branch, courseId] = position.map(String) as [string, string];
  if (!isUuid(courseId)) throw new AppError('BAD_USER_INPUT', { argument: 'after' });
  return [branch, courseId];
}
