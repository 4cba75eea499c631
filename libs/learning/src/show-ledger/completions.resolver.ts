import { Inject } from '@nestjs/common';
import { Context, Field, GraphQLISODateTime, ID, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, allow } from '#kernel/access';
import { Database, statement } from '#kernel/database';
import type { GraphqlContext } from '#kernel/graphql';
import { EnrolmentType } from '../enrolment.type.js';

@ObjectType('Completion', { description: 'An entry of the ledger: something in a course was completed.' })
@Access(allow.holder)
export class CompletionType {
  @Field(() => ID, { description: 'What was completed.' })
  activityId: string;

  @Field(() => GraphQLISODateTime, { description: "When, by the clock of the learner's device." })
  occurredAt: Date;

  @Field(() => GraphQLISODateTime, { description: 'When the server learned of it.' })
  receivedAt: Date;
}

const LEDGER = statement<CompletionType & { enrolmentId: string }>(
  'learning.completions-of-people',
  `select enrolment_id as "enrolmentId", activity_id as "activityId", occurred_at as "occurredAt", received_at as "receivedAt"
   from learning.completion where person_id = any($1::uuid[]) and enrolment_id = any($2::uuid[]) order by received_at, activity_id`,
);
const COMPLETIONS = Symbol('completions');

/** The ledger of an enrolment, entry by entry. */
@Resolver(() => EnrolmentType)
export class CompletionsResolver {
  constructor(@Inject(Database) private readonly database: Database) {}

  @ResolveField(() => [CompletionType], {
    description: 'What was completed and when, in the order of recording: one entry for an activity at most.',
  })
  @Access(allow.holder)
  async completions(@Parent() { facts }: EnrolmentType, @Context() context: GraphqlContext): Promise<CompletionType[]> {
    const loader = context.loaders.get<string, CompletionType[]>(COMPLETIONS, (keys) => this.load(keys));
    return loader.load(`${facts.personId} ${facts.id}`);
  }

  private async load(keys: readonly string[]): Promise<CompletionType[][]> {
    const pairs = keys.map((key) => key.split(' '));
    const rows = await this.database.run(LEDGER, [pairs.map(([person]) => person), pairs.map(([, id]) => id)]);
    return pairs.map(([, id]) => rows.filter(({ enrolmentId }) => enrolmentId === id));
  }
}
