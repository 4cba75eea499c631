import { Inject } from '@nestjs/common';
import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ViewerType } from '#identity';
import { Access, allow, coordinates } from '#kernel/access';
import { AppError, PageArgs, pageOf, type GraphqlContext } from '#kernel/graphql';
import { EnrolmentConnection, EnrolmentType } from '../enrolment.type.js';
import { Enrolments } from '../enrolments.js';
import { idAfter } from '../page-position.js';
import { PresentEnrolments } from '../present-enrolments.js';

/** What somebody studies, or has studied. */
@Resolver(() => ViewerType)
export class MyEnrolmentsResolver {
  constructor(
    @Inject(Enrolments) private readonly enrolments: Enrolments,
    @Inject(PresentEnrolments) private readonly present: PresentEnrolments,
  ) {}

  @ResolveField(() => EnrolmentConnection, {
    name: 'enrolments',
    description: "The viewer's enrolments, the newest first, finished ones and earlier cycles too.",
  })
  @Access(allow.holder)
  async mine(@Parent() viewer: ViewerType, @Args() { first, after }: PageArgs): Promise<EnrolmentConnection> {
    const rows = await this.enrolments.ofPerson(viewer.id, idAfter(after), first + 1);
    const nodes = await this.present.all(rows);
    return pageOf(
      nodes,
      first,
      ({ id }) => [id],
      (node) => node,
    ) as EnrolmentConnection;
  }

  @Query(() => EnrolmentType, { description: "An enrolment of the viewer's, or of a branch they coordinate." })
  @Access(allow.signedIn)
  async enrolment(
    @Args('id', { type: () => ID, description: 'Which.' }) id: string,
    @Context() { actor }: GraphqlContext,
  ): Promise<EnrolmentType> {
    const found = await this.enrolments.byId(null, id);
    if (!found || !(found.personId === actor.personId || coordinates(actor, found.branch)))
      throw new AppError('NOT_FOUND');
    return this.present.one(found);
  }
}
