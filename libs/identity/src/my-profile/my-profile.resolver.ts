import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, allow, theSignedIn } from '#kernel/access';
import { Database, statement } from '#kernel/database';
import { LocaleCode, type GraphqlContext } from '#kernel/graphql';
import { branchOf } from '../branches.js';
import { People } from '../people.js';
import { GrantedRoleType, PersonType, ViewerType } from '../viewer.type.js';

const CHANGE_LOCALE = statement('identity.change-locale', 'update identity.person set locale = $2 where id = $1');

/** What somebody sees of their own account. */
@Resolver(() => ViewerType)
export class MyProfileResolver {
  constructor(
    @Inject(People) private readonly people: People,
    @Inject(Database) private readonly database: Database,
  ) {}

  @ResolveField(() => PersonType, { description: 'The viewer as a person.' })
  @Access(allow.holder)
  async person(@Parent() viewer: ViewerType, @Context() context: GraphqlContext): Promise<PersonType> {
    return this.people.present(await this.people.load(context, viewer.id));
  }

  @ResolveField(() => LocaleCode, { description: 'The language in which the viewer is written to.' })
  @Access(allow.holder)
  async locale(@Parent() viewer: ViewerType, @Context() context: GraphqlContext): Promise<LocaleCode> {
    return LocaleCode[(await this.people.load(context, viewer.id)).locale];
  }

  @ResolveField(() => [GrantedRoleType], { description: 'What the viewer is trusted with.' })
  @Access(allow.holder)
  roles(@Context() context: GraphqlContext): GrantedRoleType[] {
    return context.actor.grants.map(({ role, branch }) => ({
      role,
      branch: branch === null ? null : branchOf(branch),
    }));
  }

  @Mutation(() => ViewerType, { description: 'Changes the language in which the viewer is written to.' })
  @Access(allow.signedIn)
  async changeLocale(
    @Args('locale', { type: () => LocaleCode, description: 'The language from now on.' }) locale: LocaleCode,
    @Context() context: GraphqlContext,
  ): Promise<ViewerType> {
    const { personId } = theSignedIn(context.actor);
    await this.database.run(CHANGE_LOCALE, [personId, locale]);
    return { id: personId };
  }
}
