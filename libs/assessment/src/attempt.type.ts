import { Field, Float, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LearnerQuestionType } from '#catalog';
import { Access, allow } from '#kernel/access';
import { ConnectionOf } from '#kernel/graphql';
import { SavedAnswerType } from './answer.type.js';
import { factsOf, type AttemptRow } from './attempt-row.js';
import type { AttemptView, Sheet } from './attempt-view.js';
import { attemptState, type AttemptState } from './attempt.rules.js';
import { QuestionResultType } from './question-result.type.js';

/** Where an attempt is; the values are those of the rules. */
export enum AttemptStatus {
  OPEN = 'open',
  EXPIRED = 'expired',
  SUBMITTED = 'submitted',
}

registerEnumType(AttemptStatus, {
  name: 'AttemptStatus',
  description: 'Where an attempt is.',
  valuesMap: {
    OPEN: { description: 'Answers are taken.' },
    EXPIRED: { description: 'The time is up. What was saved is graded within two minutes.' },
    SUBMITTED: { description: 'The learner has ended it; it is graded.' },
  },
});

/** A question as one attempt asks it. */
@ObjectType('AttemptQuestion', {
  implements: () => [LearnerQuestionType],
  description: 'A question as one attempt asks it.',
})
@Access(allow.holder)
export class AttemptQuestionType extends LearnerQuestionType {
  @Field(() => SavedAnswerType, { nullable: true, description: 'What the learner answered; null: nothing yet.' })
  response: SavedAnswerType | null;

  @Field(() => QuestionResultType, {
    nullable: true,
    description: 'How it was graded, with the right answer; null until `QuizRules.feedback` allows it.',
  })
  result: QuestionResultType | null;
}

/** An attempt as its learner sees it. */
@ObjectType('Attempt', { description: 'Somebody tries a quiz, once.' })
@Access(allow.holder)
export class AttemptType {
  constructor(
    /** The row. */
    readonly row: AttemptRow,
    /** What a use case had at hand to show the questions. */
    readonly sheet: Sheet | null,
    private readonly now: Date,
  ) {}

  static from({ attempt, sheet }: AttemptView, now: Date): AttemptType {
    return new AttemptType(attempt, sheet, now);
  }

  @Field(() => ID, { description: 'Stable and without meaning.' })
  get id(): string {
    return this.row.id;
  }

  @Field(() => ID, { description: 'The quiz.' })
  get activityId(): string {
    return this.row.activityId;
  }

  @Field(() => Int, { description: 'From 1, within one quiz of one enrolment.' })
  get number(): number {
    return this.row.number;
  }

  @Field(() => AttemptStatus, { description: 'Where it is, by the clock of the server.' })
  get status(): AttemptState {
    return attemptState(factsOf(this.row), this.now);
  }

  @Field(() => GraphQLISODateTime, { description: 'When it was started.' })
  get startedAt(): Date {
    return this.row.startedAt;
  }

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When it ends at the latest; null: there is no limit.',
  })
  get deadlineAt(): Date | null {
    return this.row.deadlineAt;
  }

  @Field(() => Int, {
    nullable: true,
    description:
      'How many seconds are left, by the clock of the server; null: there is no limit. A device whose clock is wrong counts down from here.',
  })
  get secondsLeft(): number | null {
    const { deadlineAt, closedAt } = this.row;
    if (!deadlineAt) return null;
    return closedAt ? 0 : Math.max(0, Math.floor((deadlineAt.getTime() - this.now.getTime()) / 1000));
  }

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When the learner ended it; null: not, or the time ran out.',
  })
  get submittedAt(): Date | null {
    return this.row.submittedAt;
  }

  @Field(() => Float, {
    nullable: true,
    description: 'Points earned, rounded down to hundredths; null until it is graded.',
  })
  get points(): number | null {
    return this.row.points;
  }

  @Field(() => Int, {
    nullable: true,
    description: 'Points that can be earned, one per question; null until it is graded.',
  })
  get maxPoints(): number | null {
    return this.row.maxPoints;
  }

  @Field(() => Int, { nullable: true, description: '0 to 100, rounded down; null until it is graded.' })
  get percent(): number | null {
    return this.row.percent;
  }

  @Field(() => Boolean, { nullable: true, description: 'Whether the quiz is passed by it; null until it is graded.' })
  get passed(): boolean | null {
    return this.row.closedAt ? this.row.passed : null;
  }
}

/** A page of attempts. */
@ObjectType({ description: 'A page of a list of attempts.' })
@Access(allow.holder)
export class AttemptConnection extends ConnectionOf(AttemptType, 'Attempt') {}
