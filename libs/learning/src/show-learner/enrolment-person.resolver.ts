import { Inject } from '@nestjs/common';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { People, PersonType } from '#identity';
import { Access, allow } from '#kernel/access';
import type { GraphqlContext } from '#kernel/graphql';
import { EnrolmentType } from '../enrolment.type.js';

/** Who studies. An enrolment is handed out to its learner and their coordinators only, who may know. */
@Resolver(() => EnrolmentType)
export class EnrolmentPersonResolver {
  constructor(@Inject(People) private readonly people: People) {}

  @ResolveField(() => PersonType, { description: 'The learner.' })
  @Access(allow.holder)
  async person(@Parent() { facts }: EnrolmentType, @Context() context: GraphqlContext): Promise<PersonType> {
    return this.people.present(await this.people.load(context, facts.personId));
  }
}
