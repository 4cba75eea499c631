import { Inject } from '@nestjs/common';
import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, allow, theSignedIn } from '#kernel/access';
import { Clock } from '#kernel/clock';
import { isUuid } from '#kernel/database';
import { AppError, PageArgs, pageOf, positionOf, type GraphqlContext } from '#kernel/graphql';
import { EnrolmentType } from '#learning';
import type { AttemptRow } from '../attempt-row.js';
import { AttemptConnection, AttemptType } from '../attempt.type.js';
import { Attempts, type AttemptsPage } from './attempts.js';

const ATTEMPTS = Symbol('attempts-of-enrolments');

/** Attempts, as a list of an enrolment and one by one. */
@Resolver(() => EnrolmentType)
export class MyAttemptsResolver {
  constructor(
    @Inject(Attempts) private readonly reads: Attempts,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Query(() => AttemptType, { description: "An attempt of the viewer's." })
  @Access(allow.signedIn)
  async attempt(
    @Args('id', { type: () => ID, description: 'Which.' }) id: string,
    @Context() { actor }: GraphqlContext,
  ): Promise<AttemptType> {
    const row = await this.reads.own(theSignedIn(actor).personId, id);
    if (!row) throw new AppError('NOT_FOUND');
    return this.show(row);
  }

  @ResolveField(() => AttemptConnection, { description: 'The attempts at quizzes, in the order of starting.' })
  @Access(allow.holder)
  async attempts(
    @Parent() enrolment: EnrolmentType,
    @Args() { first, after }: PageArgs,
    @Args('activityId', { type: () => ID, nullable: true, description: 'Only at this quiz.' })
    activityId: string | null,
    @Context() context: GraphqlContext,
  ): Promise<AttemptConnection> {
    const key = JSON.stringify({
      enrolmentId: enrolment.id,
      activityId: activityId ?? null,
      after: idAfter(after),
      first,
    });
    // Enrolments of a list ask at once, and get their pages by one statement.
    const loader = context.loaders.get<string, AttemptRow[]>(ATTEMPTS, (keys) => this.load(keys));
    const rows = await loader.load(key);
    return pageOf(
      rows,
      first,
      (row) => [row.id],
      (row) => this.show(row),
    ) as AttemptConnection;
  }

  private load(keys: readonly string[]): Promise<AttemptRow[][]> {
    const pages = keys.map((key) => JSON.parse(key) as AttemptsPage & { first: number });
    return this.reads.pages(pages, Math.max(...pages.map(({ first }) => first)) + 1);
  }

  private show(row: AttemptRow): AttemptType {
    return AttemptType.from({ attempt: row, sheet: null }, this.clock.now());
  }
}

/** @throws AppError BAD_USER_INPUT for a cursor of another list. */
function idAfter(cursor: string | null | undefined): string | null {
  const id = positionOf(cursor, 1)?.[0] ?? null;
  if (id === null || (typeof id === 'string' && isUuid(id))) return id as string | null;
  throw new AppError('BAD_USER_INPUT', { argument: 'after' });
}
