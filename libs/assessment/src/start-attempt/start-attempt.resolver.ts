import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Access, allow, theSignedIn } from '#kernel/access';
import { Clock } from '#kernel/clock';
import type { GraphqlContext } from '#kernel/graphql';
import { AttemptType } from '../attempt.type.js';
import { refusal } from '../refusal.js';
import { StartAttempt } from './start-attempt.js';
import {
  AttemptStarted,
  StartAttemptRefusalCode,
  StartAttemptRefused,
  StartAttemptResult,
} from './start-attempt.type.js';

const MINUTE_MS = 60_000;

@Resolver()
export class StartAttemptResolver {
  constructor(
    @Inject(StartAttempt) private readonly start: StartAttempt,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Mutation(() => StartAttemptResult, {
    description: 'Starts an attempt at a quiz. While one is open, that one is given back, on every device.',
  })
  @Access(allow.signedIn)
  async startAttempt(
    @Args('enrolmentId', { type: () => ID, description: "One of the viewer's enrolments." }) enrolmentId: string,
    @Args('activityId', { type: () => ID, description: 'A quiz of the pinned edition.' }) activityId: string,
    @Args('operationId', {
      type: () => ID,
      description: 'A UUID made by the client; sent again, it does nothing again.',
    })
    operationId: string,
    @Context() { actor, locale }: GraphqlContext,
  ): Promise<AttemptStarted | StartAttemptRefused> {
    const outcome = await this.start.execute(theSignedIn(actor).personId, { enrolmentId, activityId, operationId });
    const now = this.clock.now();
    if ('attempt' in outcome) return { attempt: AttemptType.from(outcome, now) };
    const until = outcome.code === 'COOLDOWN' ? outcome.until : null;
    const minutes = until ? Math.max(1, Math.ceil((until.getTime() - now.getTime()) / MINUTE_MS)) : 0;
    const said = refusal(locale, 'start-attempt', outcome.code, { minutes });
    return { ...said, code: StartAttemptRefusalCode[outcome.code], until };
  }
}
