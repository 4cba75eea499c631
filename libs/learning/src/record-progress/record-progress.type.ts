import { Field, GraphQLISODateTime, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Access, allow } from '#kernel/access';
import { EnrolmentType } from '../enrolment.type.js';

export enum ProgressKind {
  COMPLETE = 'COMPLETE',
  POSITION = 'POSITION',
}

registerEnumType(ProgressKind, {
  name: 'ProgressKind',
  description: 'What a phone recorded.',
  valuesMap: {
    COMPLETE: { description: 'A lesson was read.' },
    POSITION: { description: 'An activity was opened: the place to continue.' },
  },
});

export enum ProgressStatus {
  ACCEPTED = 'ACCEPTED',
  DUPLICATE = 'DUPLICATE',
  STALE_VERSION = 'STALE_VERSION',
  REJECTED = 'REJECTED',
}

registerEnumType(ProgressStatus, {
  name: 'ProgressStatus',
  description: 'What became of a recorded item.',
  valuesMap: {
    ACCEPTED: { description: 'It counts from now on.' },
    DUPLICATE: { description: 'It was known before, and nothing has changed.' },
    STALE_VERSION: {
      description: 'It is of another edition than the enrolment, so it does not count. Load the course again.',
    },
    REJECTED: { description: 'It does not count, and will not when it is sent again; see `reason`. Keep it visible.' },
  },
});

export enum ProgressRejection {
  ENROLMENT_UNKNOWN = 'ENROLMENT_UNKNOWN',
  ACTIVITY_UNKNOWN = 'ACTIVITY_UNKNOWN',
  NOT_A_READING = 'NOT_A_READING',
  OPERATION_ID_REUSED = 'OPERATION_ID_REUSED',
  OPERATION_ID_NOT_VALID = 'OPERATION_ID_NOT_VALID',
}

registerEnumType(ProgressRejection, {
  name: 'ProgressRejection',
  description: 'Why a recorded item does not count.',
  valuesMap: {
    ENROLMENT_UNKNOWN: { description: 'There is no such enrolment of the viewer’s.' },
    ACTIVITY_UNKNOWN: { description: 'The course has no such activity.' },
    NOT_A_READING: { description: 'It is examined: a quiz is completed by passing it.' },
    OPERATION_ID_REUSED: { description: 'The operation id stands for another item already.' },
    OPERATION_ID_NOT_VALID: { description: 'The operation id is no UUID.' },
  },
});

@InputType({ description: 'Something that a phone recorded, perhaps while it was offline.' })
export class ProgressItemInput {
  @Field(() => ID, { description: 'A UUID made on the phone; the same however often it is sent.' })
  operationId: string;

  @Field(() => ProgressKind, { description: 'What happened.' })
  kind: ProgressKind;

  @Field(() => ID, { description: "An enrolment of the viewer's." })
  enrolmentId: string;

  @Field(() => ID, { description: 'An activity of its edition.' })
  activityId: string;

  /** Null where a literal is no string; that is taken as now, like every time that cannot be read. */
  @Field(() => GraphQLISODateTime, { description: 'When, by the clock of the phone; the future is taken as now.' })
  occurredAt: Date | null;
}

@ObjectType({ description: 'What became of one item.' })
@Access(allow.holder)
export class ProgressItemOutcome {
  @Field(() => ID, { description: 'The item.' })
  operationId: string;

  @Field(() => ProgressStatus, {
    description: 'What became of it. Whatever it is, the server has taken note of the item.',
  })
  status: ProgressStatus;

  @Field(() => ProgressRejection, { nullable: true, description: 'Why, if it was rejected.' })
  reason: ProgressRejection | null;

  @Field(() => String, { nullable: true, description: 'Why, in words for the reader.' })
  message: string | null;
}

@ObjectType({ description: 'What became of a batch.' })
@Access(allow.holder)
export class RecordProgressResult {
  @Field(() => [ProgressItemOutcome], { description: 'One for each item, in the order of the items.' })
  items: ProgressItemOutcome[];

  @Field(() => [EnrolmentType], { description: 'The enrolments that the items name, as they are now.' })
  enrolments: EnrolmentType[];
}
