import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Access, allow, theSignedIn } from '#kernel/access';
import type { GraphqlContext } from '#kernel/graphql';
import { checkOperationId } from '../operations.js';
import { PresentEnrolments } from '../present-enrolments.js';
import { refusal } from '../refusal.js';
import { Enrol } from './enrol.js';
import { EnrolRefusalCode, EnrolResult, type Enrolled, type EnrolRefused } from './enrol.type.js';

@Resolver()
export class EnrolResolver {
  constructor(
    @Inject(Enrol) private readonly useCase: Enrol,
    @Inject(PresentEnrolments) private readonly present: PresentEnrolments,
  ) {}

  @Mutation(() => EnrolResult, { description: 'Enrols the viewer in an open course.' })
  @Access(allow.signedIn)
  async enrol(
    @Args('courseSlug', { type: () => String, description: 'The `slug` of the course.' }) courseSlug: string,
    @Args('operationId', { type: () => ID, description: 'A UUID made by the client; the same for every repetition.' })
    operationId: string,
    @Context() context: GraphqlContext,
  ): Promise<Enrolled | EnrolRefused> {
    const { personId, branch } = theSignedIn(context.actor);
    if (branch === null) throw new Error('Somebody signed in has no branch');
    const outcome = await this.useCase.execute({ personId, branch }, courseSlug, checkOperationId(operationId));
    if (typeof outcome !== 'string') return { enrolment: await this.present.one(outcome) };
    return { ...refusal(context.locale, 'enrol', outcome), code: EnrolRefusalCode[outcome] };
  }
}
