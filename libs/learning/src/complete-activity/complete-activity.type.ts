import { createUnionType, Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Access, allow } from '#kernel/access';
import { EnrolmentType } from '../enrolment.type.js';

export enum CompleteActivityRefusalCode {
  ACTIVITY_UNKNOWN = 'ACTIVITY_UNKNOWN',
  NOT_A_READING = 'NOT_A_READING',
  OPERATION_ID_REUSED = 'OPERATION_ID_REUSED',
}

registerEnumType(CompleteActivityRefusalCode, {
  name: 'CompleteActivityRefusalCode',
  description: 'Why an activity was not completed.',
  valuesMap: {
    ACTIVITY_UNKNOWN: { description: 'The pinned edition has no such activity.' },
    NOT_A_READING: { description: 'It is examined: a quiz is completed by passing it.' },
    OPERATION_ID_REUSED: { description: 'The operation id stands for another request already.' },
  },
});

@InputType({ description: 'What the viewer has completed.' })
export class CompleteActivityInput {
  @Field(() => ID, { description: "An enrolment of the viewer's." })
  enrolmentId: string;

  @Field(() => ID, { description: 'A reading of its edition.' })
  activityId: string;

  @Field(() => ID, { description: 'A UUID made by the client; the same for every repetition.' })
  operationId: string;
}

@ObjectType({ description: 'The activity is completed, now or before.' })
@Access(allow.holder)
export class ActivityProgress {
  @Field(() => EnrolmentType, { description: 'The enrolment as it is now.' })
  enrolment: EnrolmentType;
}

@ObjectType({ description: 'The activity was not completed.' })
@Access(allow.holder)
export class CompleteActivityRefused {
  @Field(() => CompleteActivityRefusalCode, { description: 'Why.' })
  code: CompleteActivityRefusalCode;

  @Field(() => String, { description: 'Why, in words for the reader.' })
  message: string;
}

export const CompleteActivityResult = createUnionType({
  name: 'CompleteActivityResult',
  description: 'The outcome of completing an activity.',
  types: () => [ActivityProgress, CompleteActivityRefused] as const,
  resolveType: (value: object) => ('enrolment' in value ? ActivityProgress : CompleteActivityRefused),
});
