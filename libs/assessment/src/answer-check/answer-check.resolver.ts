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
import type { GraphqlContext } from '#kernel/graphql';
import { AnswerInput } from '../answer.type.js';
import { QuestionResultType } from '../question-result.type.js';
import { refusal } from '../refusal.js';
import { AnswerCheck } from './answer-check.js';

export enum AnswerCheckRefusalCode {
  RESPONSE_NOT_VALID = 'RESPONSE_NOT_VALID',
  RESPONSE_BLANK = 'RESPONSE_BLANK',
}

registerEnumType(AnswerCheckRefusalCode, {
  name: 'AnswerCheckRefusalCode',
  description: 'Why a check was not answered.',
  valuesMap: {
    RESPONSE_NOT_VALID: { description: 'Not exactly one field is set, or it is not an answer to this question.' },
    RESPONSE_BLANK: { description: 'Nothing was answered.' },
  },
});

@InputType({ description: 'An answer to a question inside a lesson.' })
export class AnswerCheckInput {
  @Field(() => ID, { description: "One of the viewer's enrolments." })
  enrolmentId: string;

  @Field(() => ID, { description: 'The lesson.' })
  activityId: string;

  @Field(() => ID, { description: "One of the lesson's `checks`." })
  questionId: string;

  @Field(() => AnswerInput, { description: 'The answer.' })
  response: AnswerInput;
}

@ObjectType({ description: 'How a question inside a lesson was answered. It counts for nothing and is not kept.' })
@Access(allow.holder)
export class CheckAnswered extends QuestionResultType {}

@ObjectType({ description: 'The check was not answered.' })
@Access(allow.holder)
export class AnswerCheckRefused {
  @Field(() => AnswerCheckRefusalCode, { description: 'Why.' })
  code: AnswerCheckRefusalCode;

  @Field(() => String, { description: 'Why, in words for the reader.' })
  message: string;
}

export const AnswerCheckResult = createUnionType({
  name: 'AnswerCheckResult',
  description: 'The outcome of answering a question inside a lesson.',
  types: () => [CheckAnswered, AnswerCheckRefused] as const,
  resolveType: (value: object) => ('code' in value ? AnswerCheckRefused : CheckAnswered),
});

@Resolver()
export class AnswerCheckResolver {
  constructor(@Inject(AnswerCheck) private readonly check: AnswerCheck) {}

  @Mutation(() => AnswerCheckResult, {
    description: 'Tells a reader how they answered a question of a lesson, as often as they like. Nothing is stored.',
  })
  @Access(allow.signedIn)
  async answerCheck(
    @Args('input', { type: () => AnswerCheckInput }) input: AnswerCheckInput,
    @Context() { actor, locale }: GraphqlContext,
  ): Promise<CheckAnswered | AnswerCheckRefused> {
    const outcome = await this.check.execute(theSignedIn(actor).personId, input);
    if (typeof outcome !== 'string') return QuestionResultType.from(outcome);
    return { ...refusal(locale, 'answer-check', outcome), code: AnswerCheckRefusalCode[outcome] };
  }
}
