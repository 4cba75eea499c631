import { createUnionType, Field, GraphQLISODateTime, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Access, allow } from '#kernel/access';
import { AttemptType } from '../attempt.type.js';

export enum StartAttemptRefusalCode {
  NOT_A_QUIZ = 'NOT_A_QUIZ',
  ALREADY_PASSED = 'ALREADY_PASSED',
  OUT_OF_ATTEMPTS = 'OUT_OF_ATTEMPTS',
  COOLDOWN = 'COOLDOWN',
  OPERATION_ID_REUSED = 'OPERATION_ID_REUSED',
}

registerEnumType(StartAttemptRefusalCode, {
  name: 'StartAttemptRefusalCode',
  description: 'Why no attempt was started.',
  valuesMap: {
    NOT_A_QUIZ: { description: 'The activity is no quiz.' },
    ALREADY_PASSED: { description: 'The quiz is passed; there is nothing left to win.' },
    OUT_OF_ATTEMPTS: { description: 'All attempts are used up; blank ones and those that ran out of time count, too.' },
    COOLDOWN: { description: 'The next attempt is allowed at `until`.' },
    OPERATION_ID_REUSED: { description: 'The operation id stands for something else that was done.' },
  },
});

@ObjectType({ description: 'There is an open attempt: a new one, or the one that was open.' })
@Access(allow.holder)
export class AttemptStarted {
  @Field(() => AttemptType, { description: 'The attempt.' })
  attempt: AttemptType;
}

@ObjectType({ description: 'No attempt was started.' })
@Access(allow.holder)
export class StartAttemptRefused {
  @Field(() => StartAttemptRefusalCode, { description: 'Why.' })
  code: StartAttemptRefusalCode;

  @Field(() => String, { description: 'Why, in words for the reader.' })
  message: string;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: '`COOLDOWN`: the first instant at which an attempt is allowed.',
  })
  until: Date | null;
}

export const StartAttemptResult = createUnionType({
  name: 'StartAttemptResult',
  description: 'The outcome of starting an attempt.',
  types: () => [AttemptStarted, StartAttemptRefused] as const,
  resolveType: (value: object) => ('attempt' in value ? AttemptStarted : StartAttemptRefused),
});
