import { Inject } from '@nestjs/common';
import {
  Args,
  Context,
  createUnionType,
  Field,
  ID,
  InputType,
  Mutation,
  ObjectType,
  registerEnumType,
  Resolver,
} from '@nestjs/graphql';
import { Access, allow, theSignedIn } from '#kernel/access';
import { Clock } from '#kernel/clock';
import type { GraphqlContext } from '#kernel/graphql';
import { AttemptAnswerInput } from '../answer.type.js';
import { AttemptType } from '../attempt.type.js';
import { refusal } from '../refusal.js';
import { SubmitAttempt } from './submit-attempt.js';

export enum SubmitAttemptRefusalCode {
  TIME_IS_UP = 'TIME_IS_UP',
  RESPONSE_NOT_VALID = 'RESPONSE_NOT_VALID',
  OPERATION_ID_REUSED = 'OPERATION_ID_REUSED',
}

registerEnumType(SubmitAttemptRefusalCode, {
  name: 'SubmitAttemptRefusalCode',
  description: 'Why an attempt was not submitted.',
  valuesMap: {
    TIME_IS_UP: {
      description:
        'It came later than half a minute after the deadline. What was saved before is graded: see `expiredAttempt`.',
    },
    RESPONSE_NOT_VALID: {
      description: 'An answer is not one to its question; nothing was changed. Which: see `questionId`.',
    },
    OPERATION_ID_REUSED: { description: 'The operation id stands for something else that was done.' },
  },
});

@InputType({ description: 'The end of an attempt.' })
export class SubmitAttemptInput {
  @Field(() => ID, { description: "One of the viewer's attempts." })
  attemptId: string;

  @Field(() => ID, { description: 'A UUID made by the client; sent again, it does nothing again.' })
  operationId: string;

  @Field(() => [AttemptAnswerInput], {
    description: 'Answers that are not saved yet, or all of them: they count as if they were saved now.',
  })
  answers: AttemptAnswerInput[];
}

@ObjectType('AttemptSubmitted', { description: 'The attempt is over and graded. A pass has completed the activity.' })
@Access(allow.holder)
export class AttemptSubmittedPayload {
  @Field(() => AttemptType, { description: 'The attempt.' })
  attempt: AttemptType;
}

@ObjectType({ description: 'The attempt was not submitted.' })
@Access(allow.holder)
export class SubmitAttemptRefused {
  @Field(() => SubmitAttemptRefusalCode, { description: 'Why.' })
  code: SubmitAttemptRefusalCode;

  @Field(() => String, { description: 'Why, in words for the reader.' })
  message: string;

  @Field(() => ID, { nullable: true, description: '`RESPONSE_NOT_VALID`: the question whose answer is meant.' })
  questionId: string | null;

  @Field(() => AttemptType, { nullable: true, description: '`TIME_IS_UP`: the attempt as it was graded.' })
  expiredAttempt: AttemptType | null;
}

export const SubmitAttemptResult = createUnionType({
  name: 'SubmitAttemptResult',
  description: 'The outcome of submitting an attempt.',
  types: () => [AttemptSubmittedPayload, SubmitAttemptRefused] as const,
  resolveType: (value: object) => ('code' in value ? SubmitAttemptRefused : AttemptSubmittedPayload),
});

@Resolver()
export class SubmitAttemptResolver {
  constructor(
    @Inject(SubmitAttempt) private readonly submit: SubmitAttempt,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Mutation(() => SubmitAttemptResult, {
    description: 'Ends an attempt and grades it. Submitted before, it changes nothing and gives back the attempt.',
  })
  @Access(allow.signedIn)
  async submitAttempt(
    @Args('input', { type: () => SubmitAttemptInput }) input: SubmitAttemptInput,
    @Context() { actor, locale }: GraphqlContext,
  ): Promise<AttemptSubmittedPayload | SubmitAttemptRefused> {
    const outcome = await this.submit.execute(theSignedIn(actor).personId, input);
    const now = this.clock.now();
    if (!('code' in outcome)) return { attempt: AttemptType.from(outcome, now) };
    return {
      ...refusal(locale, 'submit-attempt', outcome.code),
      code: SubmitAttemptRefusalCode[outcome.code],
      questionId: outcome.code === 'RESPONSE_NOT_VALID' ? outcome.questionId : null,
      expiredAttempt: outcome.code === 'TIME_IS_UP' ? AttemptType.from(outcome.view, now) : null,
    };
  }
}
