import { Inject, Injectable } from '@nestjs/common';
import { Database, inOrderOf, statement, type Tx } from '#kernel/database';
import type { Locale } from '#kernel/text';
import { AppError, type GraphqlContext } from '#kernel/graphql';
import { branchOf } from './branches.js';
import type { PersonType } from './viewer.type.js';

/** What other contexts may know of a person. */
export interface PersonFacts {
  readonly personId: string;
  readonly givenName: string;
  readonly familyName: string | null;
  readonly patronymic: string | null;
  /** How the name stands in the person's document: what certificates freeze. */
  readonly nameOnDocument: string;
  /** The name in Latin letters; null: never given. */
  readonly latinName: string | null;
  readonly branch: string;
  readonly locale: Locale;
  readonly email: string | null;
  /** `YYYY-MM-DD`, null if unknown. */
  readonly birthDate: string | null;
}

const FACTS = statement<PersonFacts>(
  'identity.people-facts',
  `select id as "personId", given_name as "givenName", family_name as "familyName", patronymic,
     name_on_document as "nameOnDocument", latin_name as "latinName", branch, locale, email, to_char(birth_date, 'YYYY-MM-DD') as "birthDate"
   from identity.person where id = any($1::uuid[])`,
);
const IN_BRANCH = statement<{ id: string }>(
  'identity.people-in-branch',
  `select id from identity.person where branch = $1 and suspended_at is null and id > $2 order by id limit $3`,
);
const PEOPLE = Symbol('people');
const FIRST = '00000000-0000-0000-0000-000000000000';

/** What identity tells the contexts below about people. */
@Injectable()
export class People {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Facts of the people that exist among the ids, in no order. @param door a transaction, or null to read outside one. */
  async facts(door: Tx | null, personIds: readonly string[]): Promise<PersonFacts[]> {
    return (door ?? this.database).run(FACTS, [[...new Set(personIds)]]);
  }

  /** @throws Error if there is no such person: ids come from our own tables. */
  async factsOf(door: Tx | null, personId: string): Promise<PersonFacts> {
    const [facts] = await this.facts(door, [personId]);
    if (!facts) throw new Error('A person is missing');
    return facts;
  }

  /** Ids of the people of a branch who may sign in, page by page in the order of their ids. */
  async idsInBranch(branch: string, after: string | null, limit: number): Promise<string[]> {
    const rows = await this.database.run(IN_BRANCH, [branch, after ?? FIRST, limit]);
    return rows.map((row) => row.id);
  }

  /** Loads a person together with all others of the same request. @throws AppError NOT_FOUND */
  async load(context: GraphqlContext, personId: string): Promise<PersonFacts> {
    const loader = context.loaders.get<string, PersonFacts | null>(PEOPLE, async (ids) =>
      inOrderOf(ids, await this.facts(null, ids), (facts) => facts.personId),
    );
    const facts = await loader.load(personId);
    if (!facts) throw new AppError('NOT_FOUND');
    return facts;
  }

  /** A person in GraphQL's shape. */
  present(facts: PersonFacts): PersonType {
    const { personId: id, nameOnDocument: displayName, givenName, familyName, patronymic, latinName } = facts;
    return { id, displayName, givenName, familyName, patronymic, latinName, branch: branchOf(facts.branch) };
  }
}
