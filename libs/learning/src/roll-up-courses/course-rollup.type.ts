import { Field, Int, ObjectType } from '@nestjs/graphql';
import { CourseType } from '#catalog';
import { BranchType } from '#identity';
import { Access, allow } from '#kernel/access';
import { ConnectionOf } from '#kernel/graphql';

/** How many people of a branch study a course. */
@ObjectType('CourseRollup', {
  description: 'How many enrolments a branch has in a course. Workers count after every change, within seconds.',
})
@Access(allow.holder)
export class CourseRollupType {
  @Field(() => CourseType, { description: 'The course.' })
  course: CourseType;

  @Field(() => BranchType, { description: 'The branch to which the learners belonged when they were enrolled.' })
  branch: BranchType;

  @Field(() => Int, { description: 'All enrolments; a recertification counts anew.' })
  enrolled: number;

  @Field(() => Int, { description: 'Those with something completed, but not everything required.' })
  inProgress: number;

  @Field(() => Int, { description: 'Those that are completed.' })
  completed: number;
}

/** A page of counts. */
@ObjectType({ description: 'A page of a list of counts.' })
@Access(allow.holder)
export class CourseRollupConnection extends ConnectionOf(CourseRollupType, 'CourseRollup') {}
