import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Access, allow, theSignedIn } from '#kernel/access';
import { Clock } from '#kernel/clock';
import { AppError, type GraphqlContext } from '#kernel/graphql';
import { EnrolmentType } from '../enrolment.type.js';
import { PresentEnrolments } from '../present-enrolments.js';
import { SetResumePoint } from './set-resume-point.js';

@Resolver()
export class SetResumePointResolver {
  constructor(
    @Inject(SetResumePoint) private readonly useCase: SetResumePoint,
    @Inject(PresentEnrolments) private readonly present: PresentEnrolments,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Mutation(() => EnrolmentType, { description: 'Remembers the activity at which the viewer is.' })
  @Access(allow.signedIn)
  async setResumePoint(
    @Args('enrolmentId', { type: () => ID, description: "An enrolment of the viewer's." }) enrolmentId: string,
    @Args('activityId', { type: () => ID, description: 'An activity of its edition.' }) activityId: string,
    @Context() { actor }: GraphqlContext,
  ): Promise<EnrolmentType> {
    const { personId } = theSignedIn(actor);
    const outcome = await this.useCase.execute({ personId, enrolmentId, activityId, occurredAt: this.clock.now() });
    if (outcome.code === 'ENROLMENT_UNKNOWN' || outcome.code === 'ACTIVITY_UNKNOWN') throw new AppError('NOT_FOUND');
    return this.present.one(outcome.enrolment);
  }
}
