import { Inject } from '@nestjs/common';
import { Args, Field, GraphQLISODateTime, ID, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Access, allow } from '#kernel/access';
import { Database, statement } from '#kernel/database';
import { ConnectionOf, PageArgs, pageOf, positionOf } from '#kernel/graphql';

@ObjectType('AuditEntry', { description: 'One thing that somebody did.' })
@Access(allow.administrator)
export class AuditEntryType {
  @Field(() => ID, { description: 'Stable; later entries sort after earlier ones.' })
  id: string;

  @Field(() => String, { description: 'What was done, `<context>.<what>`.' })
  action: string;

  @Field(() => ID, { nullable: true, description: 'Who did it; null: the system.' })
  personId: string | null;

  @Field(() => ID, { description: 'What it was done to.' })
  subjectId: string;

  @Field(() => String, { description: 'Further facts as JSON: ids, codes and reasons.' })
  facts: string;

  @Field(() => GraphQLISODateTime, { description: 'When.' })
  at: Date;
}

@ObjectType({ description: 'A page of the audit trail.' })
@Access(allow.administrator)
export class AuditEntryConnection extends ConnectionOf(AuditEntryType, 'AuditEntry') {}

const LIST = statement<AuditEntryType>(
  'identity.audit-list',
  `select id, action, person_id as "personId", subject_id as "subjectId", facts::text as facts, at from kernel.audit_entry
   where subject_id = $1 and ($2::uuid is null or id > $2) order by id limit $3`,
);

@Resolver()
export class AuditTrailResolver {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Query(() => AuditEntryConnection, { description: 'What was done to somebody or something, oldest first.' })
  @Access(allow.administrator)
  async auditTrail(
    @Args('subjectId', { type: () => ID, description: 'The id of a person, a certificate, a course version …' })
    subjectId: string,
    @Args() { first, after }: PageArgs,
  ): Promise<AuditEntryConnection> {
    const rows = await this.database.run(LIST, [subjectId, positionOf(after, 1)?.[0] ?? null, first + 1]);
    return pageOf(
      rows,
      first,
      (row) => [row.id],
      (row) => row,
    ) as AuditEntryConnection;
  }
}
