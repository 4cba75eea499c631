import { Inject } from '@nestjs/common';
import { Args, Context, Field, GraphQLISODateTime, ID, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Access, allow, theSignedIn } from '#kernel/access';
import { Audit } from '#kernel/audit';
import { Database, isUuid } from '#kernel/database';
import { AppError, ConnectionOf, PageArgs, pageOf, positionOf, type GraphqlContext } from '#kernel/graphql';
import { DeadLetters } from '#kernel/outbox';

@ObjectType('DeadLetter', {
  description: 'An event that one of its handlers could not take, however often it was tried.',
})
@Access(allow.administrator)
export class DeadLetterType {
  @Field(() => ID, { description: 'The event.' })
  eventId: string;

  @Field(() => String, { description: 'The handler that failed.' })
  handler: string;

  @Field(() => String, { description: 'What happened: the name of the event.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'The last error.' })
  lastError: string | null;

  @Field(() => GraphQLISODateTime, { description: 'When it was given up.' })
  deadAt: Date;
}

@ObjectType({ description: 'A page of dead letters.' })
@Access(allow.administrator)
export class DeadLetterConnection extends ConnectionOf(DeadLetterType, 'DeadLetter') {}

@ObjectType({ description: 'A dead letter is on its way again.' })
@Access(allow.administrator)
export class DeadLetterRetried {
  @Field(() => ID, { description: 'The event.' })
  eventId: string;
}

/** What an administrator sees of undeliverable events, and the button to try again. */
@Resolver()
export class DeadLettersResolver {
  constructor(
    @Inject(DeadLetters) private readonly letters: DeadLetters,
    @Inject(Database) private readonly database: Database,
    @Inject(Audit) private readonly audit: Audit,
  ) {}

  @Query(() => DeadLetterConnection, { description: 'Events that were given up, oldest first.' })
  @Access(allow.administrator)
  async deadLetters(@Args() { first, after }: PageArgs): Promise<DeadLetterConnection> {
    const [eventId, handler] = positionOf(after, 2) ?? [];
    const from = eventId === undefined ? null : { eventId: String(eventId), handler: String(handler) };
    const rows = await this.letters.list(first + 1, from);
    return pageOf(
      rows,
      first,
      (row) => [row.eventId, row.handler],
      (row) => row,
    ) as DeadLetterConnection;
  }

  @Mutation(() => DeadLetterRetried, { description: 'Delivers a dead letter once more.' })
  @Access(allow.administrator)
  async retryDeadLetter(
    @Args('eventId', { type: () => ID, description: 'The event.' }) eventId: string,
    @Args('handler', { type: () => String, description: 'The handler.' }) handler: string,
    @Context() context: GraphqlContext,
  ): Promise<DeadLetterRetried> {
    if (!isUuid(eventId) || !(await this.letters.retry(eventId, handler))) throw new AppError('NOT_FOUND');
    const { personId } = theSignedIn(context.actor);
    await this.database.transaction((tx) =>
      this.audit.write(tx, { action: 'kernel.dead-letter-retried', personId, subjectId: eventId, facts: { handler } }),
    );
    return { eventId };
  }
}
