import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Access, allow } from '#kernel/access';

export enum EnrolPeopleRefusalCode {
  COURSE_UNKNOWN = 'COURSE_UNKNOWN',
  NOBODY_CHOSEN = 'NOBODY_CHOSEN',
  TOO_MANY_PEOPLE = 'TOO_MANY_PEOPLE',
  PERSON_UNKNOWN = 'PERSON_UNKNOWN',
  BRANCH_NOT_YOURS = 'BRANCH_NOT_YOURS',
  DUE_DATE_NOT_VALID = 'DUE_DATE_NOT_VALID',
  OPERATION_ID_REUSED = 'OPERATION_ID_REUSED',
}

registerEnumType(EnrolPeopleRefusalCode, {
  name: 'EnrolPeopleRefusalCode',
  description: 'Why nobody was enrolled.',
  valuesMap: {
    COURSE_UNKNOWN: { description: 'There is no published course of this name.' },
    NOBODY_CHOSEN: { description: 'Name either people or a branch.' },
    TOO_MANY_PEOPLE: { description: 'At most 100 people are named at once; a branch has no limit.' },
    PERSON_UNKNOWN: { description: 'Somebody among them does not exist or is of a branch that is not yours.' },
    BRANCH_NOT_YOURS: { description: 'You do not coordinate this branch, or there is none such.' },
    DUE_DATE_NOT_VALID: { description: 'A due date is a day from today to five years ahead.' },
    OPERATION_ID_REUSED: { description: 'The operation id stands for another request already.' },
  },
});

@InputType({ description: 'Whom to enrol in what: some people, or everybody of a branch.' })
export class EnrolPeopleInput {
  @Field(() => String, { description: 'The `slug` of the course.' })
  courseSlug: string;

  @Field(() => [ID], { nullable: true, description: 'At most 100 people of your branches.' })
  personIds?: string[] | null;

  @Field(() => String, { nullable: true, description: 'The code of a branch: everybody in it.' })
  branch?: string | null;

  @Field(() => String, { nullable: true, description: 'The last day to complete the course, `YYYY-MM-DD` in Bishkek.' })
  dueOn?: string | null;

  @Field(() => ID, { description: 'A UUID made by the client; the same for every repetition.' })
  operationId: string;
}

@ObjectType({ description: 'What became of the people chosen; together they are all of them.' })
@Access(allow.holder)
export class PeopleEnrolled {
  @Field(() => Int, { description: 'How many are enrolled now and were not before.' })
  enrolled: number;

  @Field(() => Int, { description: 'How many had the course already; theirs is as it was, the due date too.' })
  alreadyEnrolled: number;

  @Field(() => Int, { description: 'How many were left out because they have to complete another course first.' })
  prerequisiteMissing: number;
}

@ObjectType({ description: 'Nobody was enrolled.' })
@Access(allow.holder)
export class EnrolPeopleRefused {
  @Field(() => EnrolPeopleRefusalCode, { description: 'Why.' })
  code: EnrolPeopleRefusalCode;

  @Field(() => String, { description: 'Why, in words for the reader.' })
  message: string;
}

export const EnrolPeopleResult = createUnionType({
  name: 'EnrolPeopleResult',
  description: 'The outcome of enrolling people.',
  types: () => [PeopleEnrolled, EnrolPeopleRefused] as const,
  resolveType: (value: object) => ('enrolled' in value ? PeopleEnrolled : EnrolPeopleRefused),
});
