import { Inject } from '@nestjs/common';
import { Args, Context, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, allow, theSignedIn } from '#kernel/access';
import { Database, statement } from '#kernel/database';
import type { GraphqlContext } from '#kernel/graphql';
import { refusal } from '../refusal.js';
import { ViewerType } from '../viewer.type.js';
import { ChangeNames } from './change-names.js';
import {
  ChangeNamesInput,
  ChangeNamesRefusalCode,
  ChangeNamesRefused,
  ChangeNamesResult,
  NamesChanged,
} from './change-names.type.js';

const REVISION = statement<{ revision: number }>(
  'identity.names-revision',
  'select names_revision as revision from identity.person where id = $1',
);

/** Somebody looks after their own names. */
@Resolver(() => ViewerType)
export class ChangeNamesResolver {
  constructor(
    @Inject(ChangeNames) private readonly names: ChangeNames,
    @Inject(Database) private readonly database: Database,
  ) {}

  @ResolveField(() => Int, { description: 'Counts the changes of the names: a change says which it has seen.' })
  @Access(allow.holder)
  async namesRevision(@Parent() viewer: ViewerType): Promise<number> {
    const [row] = await this.database.run(REVISION, [viewer.id]);
    if (!row) throw new Error('A person is missing');
    return row.revision;
  }

  @Mutation(() => ChangeNamesResult, { description: "Changes the viewer's names. Certificates keep theirs." })
  @Access(allow.signedIn)
  async changeNames(
    @Args('input', { type: () => ChangeNamesInput }) input: ChangeNamesInput,
    @Context() context: GraphqlContext,
  ): Promise<NamesChanged | ChangeNamesRefused> {
    const { personId } = theSignedIn(context.actor);
    const fault = await this.names.execute(personId, input);
    const viewer = { id: personId };
    if (!fault) return { viewer };
    const { code, field } = fault;
    return { ...refusal(context.locale, code), code: ChangeNamesRefusalCode[code], field, viewer };
  }
}
