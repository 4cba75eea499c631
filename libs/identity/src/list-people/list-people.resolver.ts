import { Inject } from '@nestjs/common';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { Access, allow, coordinates } from '#kernel/access';
import { Database, statement } from '#kernel/database';
import { AppError, PageArgs, pageOf, positionOf, type GraphqlContext } from '#kernel/graphql';
import { foldText } from '#kernel/text';
import { BRANCHES } from '../branches.js';
import { People, type PersonFacts } from '../people.js';
import { BranchConnection, PersonConnection } from '../viewer.type.js';

const LIST = statement<PersonFacts>(
  'identity.people-list',
  `select id as "personId", given_name as "givenName", family_name as "familyName", patronymic,
     name_on_document as "nameOnDocument", latin_name as "latinName", branch, locale, email, to_char(birth_date, 'YYYY-MM-DD') as "birthDate"
   from identity.person
   where branch = any($1::text[]) and suspended_at is null and ($2 = '' or position($2 in search_name) > 0)
     and ($3::text is null or (name_on_document collate "ky-x-icu", id) > ($3 collate "ky-x-icu", $4::uuid))
   order by name_on_document collate "ky-x-icu", id limit $5`,
);

/** Lists for those who look after people: sorted as Kyrgyz is, searched with ө/о, ү/у and ң/н alike. */
@Resolver()
export class ListPeopleResolver {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(People) private readonly directory: People,
  ) {}

  @Query(() => BranchConnection, { description: 'All branches of the Society.' })
  @Access(allow.anyone)
  branches(@Args() { first, after }: PageArgs): BranchConnection {
    const from = positionOf(after, 1)?.[0] ?? '';
    const rest = BRANCHES.filter((branch) => branch.code > String(from));
    return pageOf(
      rest.slice(0, first + 1),
      first,
      (branch) => [branch.code],
      (branch) => branch,
    ) as BranchConnection;
  }

  @Query(() => PersonConnection, { description: 'People of the branches that the viewer coordinates, by name.' })
  @Access(allow.coordinator)
  async people(
    @Args() { first, after }: PageArgs,
    @Args('branch', { type: () => String, nullable: true, description: 'Only of this branch.' }) branch: string | null,
    @Args('search', { type: () => String, nullable: true, description: 'Part of a name.' }) search: string | null,
    @Context() context: GraphqlContext,
  ): Promise<PersonConnection> {
    const codes = BRANCHES.map(({ code }) => code).filter((code) => coordinates(context.actor, code));
    const wanted = branch ? codes.filter((code) => code === branch) : codes;
    if (wanted.length === 0) throw new AppError('NOT_FOUND');
    const [name, id] = positionOf(after, 2) ?? [null, null];
    const needle = foldText((search ?? '').slice(0, 100));
    const rows = await this.database.run(LIST, [wanted, needle, name, id, first + 1]);
    return pageOf(
      rows,
      first,
      (row) => [row.nameOnDocument, row.personId],
      (row) => this.directory.present(row),
    ) as PersonConnection;
  }
}
