import { Inject } from '@nestjs/common';
import { Args, Context, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Access, allow, Role, theSignedIn } from '#kernel/access';
import type { GraphqlContext } from '#kernel/graphql';
import { People } from '../people.js';
import { PersonType } from '../viewer.type.js';
import { GrantRole } from './grant-role.js';

@InputType({ description: 'A role to give or take.' })
export class RoleInput {
  @Field(() => ID, { description: 'Whose.' })
  personId: string;

  @Field(() => Role, { description: 'Any role but LEARNER, which everybody has.' })
  role: Role;

  @Field(() => String, { nullable: true, description: 'The branch in which it holds; null: everywhere.' })
  branch?: string | null;
}

@Resolver()
export class GrantRoleResolver {
  constructor(
    @Inject(GrantRole) private readonly roles: GrantRole,
    @Inject(People) private readonly people: People,
  ) {}

  @Mutation(() => PersonType, { description: 'Gives somebody a role; harmless if they have it.' })
  @Access(allow.administrator)
  async grantRole(
    @Args('input', { type: () => RoleInput }) { personId, role, branch }: RoleInput,
    @Context() context: GraphqlContext,
  ): Promise<PersonType> {
    await this.roles.grant({ personId, role, branch: branch ?? null }, theSignedIn(context.actor).personId);
    return this.people.present(await this.people.factsOf(null, personId));
  }

  @Mutation(() => PersonType, {
    description: 'Takes a role from somebody, at once on every device; harmless if they lack it.',
  })
  @Access(allow.administrator)
  async revokeRole(
    @Args('input', { type: () => RoleInput }) { personId, role, branch }: RoleInput,
    @Context() context: GraphqlContext,
  ): Promise<PersonType> {
    await this.roles.revoke({ personId, role, branch: branch ?? null }, theSignedIn(context.actor).personId);
    return this.people.present(await this.people.factsOf(null, personId));
  }
}
