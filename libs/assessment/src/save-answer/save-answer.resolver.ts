import { Inject } from '@nestjs/common';
import {
  Args,
  Context,
  createUnionType,
  Field,
  GraphQLISODateTime,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  registerEnumType,
  Resolver,
} from '@nestjs/graphql';
import { Access, allow, theSignedIn } from '#kernel/access';
import type { GraphqlContext } from '#kernel/graphql';
import { AttemptAnswerInput } from '../answer.type.js';
import { refusal } from '../refusal.js';
import { SaveAnswer } from './save-answer.js';

export enum SaveAnswerRefusalCode {
  ATTEMPT_CLOSED = 'ATTEMPT_CLOSED',
  TIME_IS_UP = 'TIME_IS_UP',
  RESPONSE_NOT_VALID = 'RESPONSE_NOT_VALID',
  STALE_SEQUENCE = 'STALE_SEQUENCE',
}

registerEnumType(SaveAnswerRefusalCode, {
  name: 'SaveAnswerRefusalCode',
  description: 'Why an answer was not saved.',
  valuesMap: {
    ATTEMPT_CLOSED: { description: 'The attempt was submitted.' },
    TIME_IS_UP: {
      description: 'It came later than half a minute after the deadline. What was saved before is graded.',
    },
    RESPONSE_NOT_VALID: {
      description: 'Not exactly one field is set, or it is not an answer to this question of this attempt.',
    },
    STALE_SEQUENCE: {
      description:
        'A newer answer stands, perhaps from another page or device: read the attempt again. Also for an implicit blank.',
    },
  },
});

@InputType({ description: 'An answer to save.' })
export class SaveAnswerInput extends AttemptAnswerInput {
  @Field(() => ID, { description: "One of the viewer's open attempts." })
  attemptId: string;
}

@ObjectType({ description: 'The answer is safe.' })
@Access(allow.holder)
export class AnswerSaved {
  @Field(() => ID, { description: 'The question.' })
  questionId: string;

  @Field(() => Int, { description: 'The number it was saved under.' })
  sequence: number;

  @Field(() => GraphQLISODateTime, { description: 'When it was saved.' })
  savedAt: Date;
}

@ObjectType({ description: 'The answer was not saved.' })
@Access(allow.holder)
export class SaveAnswerRefused {
  @Field(() => SaveAnswerRefusalCode, { description: 'Why.' })
  code: SaveAnswerRefusalCode;

  @Field(() => String, { description: 'Why, in words for the reader.' })
  message: string;

  @Field(() => Int, { nullable: true, description: '`STALE_SEQUENCE`: the number of the answer that stands.' })
  latestSequence: number | null;
}

export const SaveAnswerResult = createUnionType({
  name: 'SaveAnswerResult',
  description: 'The outcome of saving an answer.',
  types: () => [AnswerSaved, SaveAnswerRefused] as const,
  resolveType: (value: object) => ('code' in value ? SaveAnswerRefused : AnswerSaved),
});

@Resolver()
export class SaveAnswerResolver {
  constructor(@Inject(SaveAnswer) private readonly save: SaveAnswer) {}

  @Mutation(() => SaveAnswerResult, {
    description: 'Saves one answer of an open attempt. Sent again, it changes nothing.',
  })
  @Access(allow.signedIn)
  async saveAnswer(
    @Args('input', { type: () => SaveAnswerInput }) { attemptId, ...answer }: SaveAnswerInput,
    @Context() { actor, locale }: GraphqlContext,
  ): Promise<AnswerSaved | SaveAnswerRefused> {
    const outcome = await this.save.execute(theSignedIn(actor).personId, attemptId, answer);
    if (!('code' in outcome)) return outcome;
    const latestSequence = outcome.code === 'STALE_SEQUENCE' ? outcome.sequence : null;
    return {
      ...refusal(locale, 'save-answer', outcome.code),
      code: SaveAnswerRefusalCode[outcome.code],
      latestSequence,
    };
  }
}
