import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Access, allow, theSignedIn } from '#kernel/access';
import type { GraphqlContext } from '#kernel/graphql';
import { checkOperationId } from '../operations.js';
import { refusal } from '../refusal.js';
import { EnrolPeople } from './enrol-people.js';
import {
  EnrolPeopleInput,
  EnrolPeopleRefusalCode,
  EnrolPeopleResult,
  type EnrolPeopleRefused,
  type PeopleEnrolled,
} from './enrol-people.type.js';

@Resolver()
export class EnrolPeopleResolver {
  constructor(@Inject(EnrolPeople) private readonly useCase: EnrolPeople) {}

  @Mutation(() => EnrolPeopleResult, { description: 'Enrols people of a branch that the viewer coordinates.' })
  @Access(allow.coordinator)
  async enrolPeople(
    @Args('input', { type: () => EnrolPeopleInput }) input: EnrolPeopleInput,
    @Context() context: GraphqlContext,
  ): Promise<PeopleEnrolled | EnrolPeopleRefused> {
    const outcome = await this.useCase.execute(theSignedIn(context.actor), {
      courseSlug: input.courseSlug,
      personIds: input.personIds ?? null,
      branch: input.branch ?? null,
      dueOn: input.dueOn ?? null,
      operationId: checkOperationId(input.operationId),
    });
    if (typeof outcome !== 'string') return outcome;
    return { ...refusal(context.locale, 'enrol-people', outcome), code: EnrolPeopleRefusalCode[outcome] };
  }
}
