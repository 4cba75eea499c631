import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Access, allow } from '#kernel/access';
import { LocaleCode, Localized } from '#kernel/graphql';
import type { Locale, LocalizedText } from '#kernel/text';
import type { Activity, FeedbackTime as FeedbackTimeValue } from './course-files/course-document.js';
import { OutcomeType } from './outcome.type.js';
import { LearnerQuestionType } from './learner-question.type.js';
import type { LessonBlock } from './read-lesson/lesson-block.js';
import { LessonBlocks } from './read-lesson/lesson-blocks.scalar.js';
import type { LessonWeight } from './take-along/weigh-lessons.rules.js';

export enum ActivityKind {
  READING = 'reading',
  QUIZ = 'quiz',
}

registerEnumType(ActivityKind, {
  name: 'ActivityKind',
  description: 'What there is to do.',
  valuesMap: {
    READING: { description: 'A lesson to read; the learner says when it is done.' },
    QUIZ: { description: 'A quiz to pass.' },
  },
});

export enum FeedbackTime {
  AFTER_SUBMISSION = 'after-submission',
  AFTER_PASS = 'after-pass',
  AFTER_LAST_ATTEMPT = 'after-last-attempt',
  NEVER = 'never',
}

registerEnumType(FeedbackTime, {
  name: 'FeedbackTime',
  description: 'When a learner sees the right answers of a quiz.',
  valuesMap: {
    AFTER_SUBMISSION: { description: 'After every submission.' },
    AFTER_PASS: { description: 'Once the quiz is passed.' },
    AFTER_LAST_ATTEMPT: { description: 'Once the quiz is passed or no attempt is left.' },
    NEVER: { description: 'Never.' },
  },
});

/** By which rules a quiz is taken. */
@ObjectType('QuizRules', { description: 'By which rules a quiz is taken.' })
@Access(allow.holder)
export class QuizRulesType {
  @Field(() => Int, { description: 'How many questions an attempt has.' })
  questionCount: number;

  @Field(() => Int, { description: 'From which result on it is passed, in percent.' })
  passMark: number;

  @Field(() => Int, { description: 'How many attempts a learner has; 0: as many as they like.' })
  attempts: number;

  @Field(() => Int, { description: 'How long to wait between a submission and the next attempt, in minutes.' })
  cooldownMinutes: number;

  @Field(() => Int, { nullable: true, description: 'How long an attempt may take, in minutes; null: no limit.' })
  timeLimitMinutes: number | null;

  @Field(() => FeedbackTime, { description: 'When the right answers are shown.' })
  feedback: FeedbackTimeValue;
}

/** A question inside a lesson, by which readers check themselves. */
@ObjectType('CheckQuestion', {
  implements: () => [LearnerQuestionType],
  description: 'A question inside a lesson, by which readers check themselves. It counts for nothing.',
})
@Access(allow.holder)
export class CheckQuestionType extends LearnerQuestionType {}

/** A lesson in one language. */
@ObjectType('Lesson', { description: 'A lesson in one language.' })
@Access(allow.holder)
export class LessonType {
  @Field(() => LocaleCode, { description: 'The language it is in, which may be another than was asked for.' })
  locale: Locale;

  @Field(() => Boolean, { description: 'True: no native speaker has checked this text; say so to the reader.' })
  draft: boolean;

  @Field(() => String, { description: 'The title, in the language of the lesson.' })
  title: string;

  @Field(() => Int, { description: 'How many words there are to read.' })
  words: number;

  @Field(() => LessonBlocks, { description: 'The text.' })
  blocks: readonly LessonBlock[];

  @Field(() => [CheckQuestionType], { description: 'The questions that its `check` blocks ask, in their order.' })
  checks: CheckQuestionType[];
}

/** Something to do in a course. */
@ObjectType('Activity', { description: 'Something to do in a course.' })
@Access(allow.holder)
export class ActivityType {
  @Field(() => ID, { description: 'Unique in its course version, the same in every edition.' })
  id: string;

  @Field(() => ActivityKind, { description: 'What there is to do.' })
  kind: Activity['kind'];

  @Field(() => String, { description: 'The title.' })
  @Localized()
  title: LocalizedText;

  @Field(() => Int, { description: 'How long it takes, in minutes.' })
  minutes: number;

  @Field(() => Boolean, { description: 'Whether it counts for progress.' })
  required: boolean;

  @Field(() => [OutcomeType], { description: 'What it teaches or measures.' })
  outcomes: OutcomeType[];

  @Field(() => QuizRulesType, { nullable: true, description: 'The rules, if it is a quiz.' })
  quiz: QuizRulesType | null;

  /** A reading in every language; the `lesson` field picks one. */
  lessons: Partial<Record<Locale, LessonType>>;

  /** What a reader sees where their language is missing. */
  defaultLanguage: Locale;

  /** What a lesson weighs for readers of each language; null for a quiz. The `bytes` field picks one. */
  weights: Record<Locale, LessonWeight | null>;
}
