import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Access, allow, theSignedIn } from '#kernel/access';
import { Clock } from '#kernel/clock';
import { AppError, type GraphqlContext } from '#kernel/graphql';
import { checkOperationId } from '../operations.js';
import { PresentEnrolments } from '../present-enrolments.js';
import { refusal } from '../refusal.js';
import { CompleteActivity } from './complete-activity.js';
import {
  CompleteActivityInput,
  CompleteActivityRefusalCode,
  CompleteActivityResult,
  type ActivityProgress,
  type CompleteActivityRefused,
} from './complete-activity.type.js';

@Resolver()
export class CompleteActivityResolver {
  constructor(
    @Inject(CompleteActivity) private readonly useCase: CompleteActivity,
    @Inject(PresentEnrolments) private readonly present: PresentEnrolments,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Mutation(() => CompleteActivityResult, { description: 'Says that the viewer has read a lesson.' })
  @Access(allow.signedIn)
  async completeActivity(
    @Args('input', { type: () => CompleteActivityInput }) input: CompleteActivityInput,
    @Context() context: GraphqlContext,
  ): Promise<ActivityProgress | CompleteActivityRefused> {
    const outcome = await this.useCase.execute({
      personId: theSignedIn(context.actor).personId,
      enrolmentId: input.enrolmentId,
      activityId: input.activityId,
      operationId: checkOperationId(input.operationId),
      occurredAt: this.clock.now(),
    });
    if (outcome.code === 'RECORDED' || outcome.code === 'DUPLICATE') {
      return { enrolment: await this.present.one(outcome.enrolment) };
    }
    if (outcome.code === 'ENROLMENT_UNKNOWN') throw new AppError('NOT_FOUND');
    const refused = refusal(context.locale, 'complete-activity', outcome.code);
    return { ...refused, code: CompleteActivityRefusalCode[outcome.code] };
  }
}
