import { Inject } from '@nestjs/common';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { Access, allow } from '#kernel/access';
import { Clock } from '#kernel/clock';
import { PageArgs, pageOf, type GraphqlContext } from '#kernel/graphql';
import { coordinatedBranches } from '../coordinated-branches.js';
import { EnrolmentConnection } from '../enrolment.type.js';
import { Enrolments } from '../enrolments.js';
import { idAfter } from '../page-position.js';
import { PresentEnrolments } from '../present-enrolments.js';
import { KnownCourses } from '../roll-up-courses/known-courses.js';

/** Who studies a course, for the coordinators of their branches. */
@Resolver()
export class ListRosterResolver {
  constructor(
    @Inject(Enrolments) private readonly enrolments: Enrolments,
    @Inject(KnownCourses) private readonly courses: KnownCourses,
    @Inject(PresentEnrolments) private readonly present: PresentEnrolments,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Query(() => EnrolmentConnection, {
    description: 'The enrolments in a course in the branches that the viewer coordinates, the oldest first.',
  })
  @Access(allow.coordinator)
  async roster(
    @Args('courseSlug', { type: () => String, description: 'The `slug` of the course.' }) courseSlug: string,
    @Args('branch', { type: () => String, nullable: true, description: 'Only of this branch.' }) branch: string | null,
    @Args('overdue', {
      type: () => Boolean,
      nullable: true,
      description: 'True: only those whose due date has passed.',
    })
    overdue: boolean | null,
    @Args() { first, after }: PageArgs,
    @Context() { actor }: GraphqlContext,
  ): Promise<EnrolmentConnection> {
    const rows = await this.enrolments.roster({
      courseId: await this.courses.idOf(courseSlug),
      branches: coordinatedBranches(actor, branch),
      dueBefore: overdue ? this.clock.today() : null,
      after: idAfter(after),
      limit: first + 1,
    });
    const nodes = await this.present.all(rows);
    return pageOf(
      nodes,
      first,
      ({ id }) => [id],
      (node) => node,
    ) as EnrolmentConnection;
  }
}
