import { Field, Float, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Access, allow } from '#kernel/access';
import { ConnectionOf, Localized } from '#kernel/graphql';
import type { LocalizedText } from '#kernel/text';
import type { CourseDocument, Topic } from './course-files/course-document.js';

/** What courses are about; the values are those of the course format. */
export enum CourseTopic {
  FIRST_AID = 'first-aid',
  MOVEMENT = 'movement',
  IHL = 'ihl',
  NEGOTIATION = 'negotiation',
  PROPOSALS = 'proposals',
  REPORTING = 'reporting',
  OTHER = 'other',
}

registerEnumType(CourseTopic, {
  name: 'CourseTopic',
  description: 'What a course is about.',
  valuesMap: {
    FIRST_AID: { description: 'First aid.' },
    MOVEMENT: { description: 'The Movement: its Fundamental Principles, its emblems, its history.' },
    IHL: { description: 'International Humanitarian Law.' },
    NEGOTIATION: { description: 'Negotiation, business correspondence, presentations.' },
    PROPOSALS: { description: 'Writing project proposals, fundraising.' },
    REPORTING: { description: 'Descriptive and financial reporting.' },
    OTHER: { description: 'Anything else.' },
  },
});

export enum EnrolmentPolicy {
  OPEN = 'open',
  ASSIGNED = 'assigned',
}

registerEnumType(EnrolmentPolicy, {
  name: 'EnrolmentPolicy',
  description: 'Who enrols learners in a course.',
  valuesMap: {
    OPEN: { description: 'Learners enrol themselves; coordinators may enrol them, too.' },
    ASSIGNED: { description: 'Coordinators only.' },
  },
});

/** A course as clients see it: what one of its editions says of it. */
@ObjectType('Course', { description: 'A course.' })
@Access(allow.anyone)
export class CourseType {
  @Field(() => ID, { description: 'Stable and without meaning.' })
  id: string;

  @Field(() => String, { description: 'The name of the course in addresses, such as `first-aid`; it never changes.' })
  slug: string;

  @Field(() => String, { description: 'The title.' })
  @Localized()
  title: LocalizedText;

  @Field(() => String, { description: 'What it is about, in one to three sentences.' })
  @Localized()
  summary: LocalizedText;

  @Field(() => String, { description: 'For whom it is, in a sentence.' })
  @Localized()
  audience: LocalizedText;

  @Field(() => CourseTopic, { description: 'The topic.' })
  topic: Topic;

  @Field(() => Float, { description: 'Study time with the quiz, in hours.' })
  hours: number;

  @Field(() => EnrolmentPolicy, { description: 'Who enrols learners.' })
  enrolmentPolicy: CourseDocument['enrolment'];

  @Field(() => [String], { description: 'The slugs of the courses to finish first.' })
  prerequisites: string[];
}

/** A page of courses. */
@ObjectType({ description: 'A page of the list of courses.' })
@Access(allow.anyone)
export class CourseConnection extends ConnectionOf(CourseType, 'Course') {}
