import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Access, allow } from '#kernel/access';
import { ConnectionOf, LocaleCode, Localized } from '#kernel/graphql';
import type { Locale, LocalizedText } from '#kernel/text';
import type { Difficulty, Question } from '../course-files/course-document.js';
import { AnswerPieceType, QuestionType } from '../learner-question.type.js';

export enum QuestionUse {
  EXAM = 'exam',
  CHECK = 'check',
}

registerEnumType(QuestionUse, {
  name: 'QuestionUse',
  description: 'Where a question is asked.',
  valuesMap: {
    EXAM: { description: 'In quizzes.' },
    CHECK: { description: 'Once, inside a lesson.' },
  },
});

/** An option with its key. */
@ObjectType('AuthorOption', { description: 'An option with its key, for trainers.' })
@Access(allow.trainer)
export class AuthorOptionType extends AnswerPieceType {
  @Field(() => Boolean, { description: 'Whether it is right to choose it.' })
  correct: boolean;

  @Field(() => String, { nullable: true, description: 'Why it is right or wrong; the choices of a gap have none.' })
  @Localized()
  feedback: LocalizedText | null;
}

/** The two sides that belong together. */
@ObjectType('AuthorPair', { description: 'A left side and the right side that belongs to it, for trainers.' })
@Access(allow.trainer)
export class AuthorPairType {
  @Field(() => AnswerPieceType, { description: 'The left side.' })
  left: AnswerPieceType;

  @Field(() => AnswerPieceType, { description: 'The right side.' })
  right: AnswerPieceType;
}

/** What may be written, in one language. */
@ObjectType('AcceptedAnswers', { description: 'What may be written as an answer, in one language, for trainers.' })
@Access(allow.trainer)
export class AcceptedAnswersType {
  @Field(() => LocaleCode, { description: 'The language.' })
  locale: Locale;

  @Field(() => [String], { description: 'The spellings; case, spaces, ё/е, ө/о, ү/у and ң/н make no difference.' })
  spellings: string[];
}

/** A gap with its key. */
@ObjectType('AuthorGap', { description: 'A gap with its key, for trainers.' })
@Access(allow.trainer)
export class AuthorGapType {
  @Field(() => ID, { description: 'As it stands in the text between the brackets.' })
  id: string;

  @Field(() => [AcceptedAnswersType], { description: 'What may be written; empty if one chooses.' })
  accept: AcceptedAnswersType[];

  @Field(() => [AuthorOptionType], { description: 'What to choose from; empty if one writes.' })
  choices: AuthorOptionType[];
}

/** A question with its key: another type than learners get, so that no fragment of theirs can ask for the key. */
@ObjectType('AuthorQuestion', {
  description: 'A question with its key and feedback, for trainers. Lists that its type does not use are empty.',
})
@Access(allow.trainer)
export class AuthorQuestionType {
  @Field(() => ID, { description: 'Unique in its course version.' })
  id: string;

  @Field(() => QuestionUse, { description: 'Where it is asked.' })
  use: Question['use'];

  @Field(() => QuestionType, { description: 'How it is answered.' })
  type: Question['type'];

  @Field(() => ID, { description: 'The outcome that it measures.' })
  outcomeId: string;

  @Field(() => Int, { description: '1 recall, 2 application, 3 judgement.' })
  difficulty: Difficulty;

  @Field(() => [String], { description: 'What the draws of quizzes may ask for; the outcome is always among them.' })
  tags: string[];

  @Field(() => String, { description: 'What is asked. In a `GAP` question the gaps stand in it as `[[id]]`.' })
  @Localized()
  text: LocalizedText;

  @Field(() => [AuthorOptionType], { description: '`SINGLE`, `MULTIPLE`: the options.' })
  options: AuthorOptionType[];

  @Field(() => Boolean, { nullable: true, description: '`TRUE_FALSE`: whether the statement is true.' })
  truth: boolean | null;

  @Field(() => [AuthorPairType], { description: '`MATCH`: what belongs together.' })
  pairs: AuthorPairType[];

  @Field(() => [AnswerPieceType], { description: '`MATCH`: right sides that belong to nothing.' })
  distractors: AnswerPieceType[];

  @Field(() => [AnswerPieceType], { description: '`ORDER`: the items in the right order.' })
  items: AnswerPieceType[];

  @Field(() => Float, { nullable: true, description: '`NUMERIC`: the right number.' })
  number: number | null;

  @Field(() => Float, { nullable: true, description: '`NUMERIC`: how far off an answer may be and still be right.' })
  tolerance: number | null;

  @Field(() => String, { nullable: true, description: '`NUMERIC`: the unit of the number, if it has one.' })
  @Localized()
  unit: LocalizedText | null;

  @Field(() => [AcceptedAnswersType], { description: '`SHORT`: what may be written.' })
  accept: AcceptedAnswersType[];

  @Field(() => [AuthorGapType], { description: '`GAP`: the gaps.' })
  gaps: AuthorGapType[];

  @Field(() => String, { nullable: true, description: 'Said after the right answer; options have their own.' })
  @Localized()
  feedbackCorrect: LocalizedText | null;

  @Field(() => String, { nullable: true, description: 'Said after any other answer; options have their own.' })
  @Localized()
  feedbackIncorrect: LocalizedText | null;
}

/** A page of questions with their keys. */
@ObjectType({ description: 'A page of the questions of a course version, with their keys, for trainers.' })
@Access(allow.trainer)
export class AuthorQuestionConnection extends ConnectionOf(AuthorQuestionType, 'AuthorQuestion') {}
