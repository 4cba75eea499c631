import { createUnionType, Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Access, allow } from '#kernel/access';
import { EnrolmentType } from '../enrolment.type.js';

export enum EnrolRefusalCode {
  COURSE_UNKNOWN = 'COURSE_UNKNOWN',
  NOT_OPEN = 'NOT_OPEN',
  PREREQUISITE_MISSING = 'PREREQUISITE_MISSING',
  OPERATION_ID_REUSED = 'OPERATION_ID_REUSED',
}

registerEnumType(EnrolRefusalCode, {
  name: 'EnrolRefusalCode',
  description: 'Why somebody was not enrolled.',
  valuesMap: {
    COURSE_UNKNOWN: { description: 'There is no published course of this name.' },
    NOT_OPEN: { description: 'Coordinators enrol people in this course.' },
    PREREQUISITE_MISSING: { description: 'Another course has to be completed first; see `Course.prerequisites`.' },
    OPERATION_ID_REUSED: { description: 'The operation id stands for another request already.' },
  },
});

@ObjectType({ description: 'The viewer is enrolled, now or before.' })
@Access(allow.holder)
export class Enrolled {
  @Field(() => EnrolmentType, { description: 'The enrolment; of somebody who had one already, that one.' })
  enrolment: EnrolmentType;
}

@ObjectType({ description: 'The viewer was not enrolled.' })
@Access(allow.holder)
export class EnrolRefused {
  @Field(() => EnrolRefusalCode, { description: 'Why.' })
  code: EnrolRefusalCode;

  @Field(() => String, { description: 'Why, in words for the reader.' })
  message: string;
}

export const EnrolResult = createUnionType({
  name: 'EnrolResult',
  description: 'The outcome of enrolling in a course.',
  types: () => [Enrolled, EnrolRefused] as const,
  resolveType: (value: object) => ('enrolment' in value ? Enrolled : EnrolRefused),
});
