import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { CourseType, CourseVersionType, type PublishedVersion } from '#catalog';
import { Access, allow } from '#kernel/access';
import { ConnectionOf } from '#kernel/graphql';
import { isOverdue } from './due-date.rules.js';
import type { EnrolmentFacts } from './enrolments.js';
import { activityToResume, type Progress } from './progress.rules.js';

/** How far somebody is; the same numbers wherever they are shown. */
@ObjectType('Progress', { description: 'How far somebody is in a course; the same numbers everywhere.' })
@Access(allow.holder)
export class ProgressType implements Progress {
  @Field(() => Int, { description: '0 to 100, rounded down: 100 only when everything required is done.' })
  percent: number;

  @Field(() => Int, { description: 'Required activities completed.' })
  done: number;

  @Field(() => Int, { description: 'Required activities of the pinned edition.' })
  total: number;
}

/**
 * An enrolment as its learner and the coordinators of its branch see it: a view of the row and the pinned edition, which is in
 * memory, so that no field costs a statement. Other contexts add fields from their own folders.
 */
@ObjectType('Enrolment', {
  description: 'Somebody studies a course, in the edition that was current when they enrolled.',
})
@Access(allow.holder)
export class EnrolmentType {
  constructor(
    /** The row. */
    readonly facts: EnrolmentFacts,
    /** The edition that the row pins. */
    readonly pinned: PublishedVersion,
    private readonly now: Date,
  ) {}

  @Field(() => ID, { description: 'Stable and without meaning.' })
  get id(): string {
    return this.facts.id;
  }

  @Field(() => CourseType, { description: 'The course, as the pinned edition describes it.' })
  get course(): CourseType {
    return this.pinned.course;
  }

  @Field(() => CourseVersionType, { description: 'The edition that was pinned at enrolment. It never changes.' })
  get version(): CourseVersionType {
    return this.pinned.outline;
  }

  @Field(() => Int, { description: '1, and one more for each recertification.' })
  get cycle(): number {
    return this.facts.cycle;
  }

  @Field(() => GraphQLISODateTime, { description: 'When the learner was enrolled.' })
  get enrolledAt(): Date {
    return this.facts.enrolledAt;
  }

  @Field(() => String, {
    nullable: true,
    description: 'The last day to complete the course, `YYYY-MM-DD` in Bishkek; null: there is no hurry.',
  })
  get dueOn(): string | null {
    return this.facts.dueOn;
  }

  @Field(() => Boolean, { description: 'Whether the due date has passed and the course is not completed.' })
  get overdue(): boolean {
    return isOverdue(this.facts.dueOn, this.facts.completedAt, this.now);
  }

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When everything required was done; null: not yet.' })
  get completedAt(): Date | null {
    return this.facts.completedAt;
  }

  @Field(() => ProgressType, { description: 'How far the learner is.' })
  get progress(): ProgressType {
    return this.facts;
  }

  @Field(() => [ID], { description: 'What the learner has completed, those activities that are not required too.' })
  get completedActivityIds(): readonly string[] {
    return this.facts.completedActivityIds;
  }

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When the learner last opened something; null: never.',
  })
  get lastVisitedAt(): Date | null {
    return this.facts.lastVisitedAt;
  }

  @Field(() => ID, {
    nullable: true,
    description:
      'Where to continue: where the learner was last, or the first activity that is not completed; null: nothing is left.',
  })
  get resumeActivityId(): string | null {
    const { completedActivityIds, lastVisitedActivityId } = this.facts;
    return activityToResume(this.pinned.activityById.keys(), completedActivityIds, lastVisitedActivityId);
  }
}

/** A page of enrolments. */
@ObjectType({ description: 'A page of a list of enrolments.' })
@Access(allow.holder)
export class EnrolmentConnection extends ConnectionOf(EnrolmentType, 'Enrolment') {}
