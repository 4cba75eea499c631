import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Access, allow } from '#kernel/access';

const WHOLE = 'An empty list takes the answer back.';

@InputType({ description: 'A left side with the right side that was chosen for it.' })
export class AnswerPairInput {
  @Field(() => ID, { description: 'The id of one of `lefts`.' })
  leftId: string;

  @Field(() => ID, { description: 'The id of one of `rights`.' })
  rightId: string;
}

@InputType({ description: 'A gap that was filled, by writing or by choosing.' })
export class AnswerGapInput {
  @Field(() => ID, { description: 'The id of one of `gaps`.' })
  gapId: string;

  @Field(() => String, { nullable: true, description: 'What was written; at most 500 characters.' })
  text?: string | null;

  @Field(() => ID, { nullable: true, description: 'Which of the `choices` was chosen.' })
  choiceId?: string | null;
}

/** An answer to one question. Exactly one field is set: the one that the question's type asks for. */
@InputType({
  description: 'An answer to one question. Exactly one field is set: the one that the question’s type asks for.',
})
export class AnswerInput {
  @Field(() => [ID], { nullable: true, description: `\`SINGLE\`, \`MULTIPLE\`: the chosen options. ${WHOLE}` })
  optionIds?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: '`TRUE_FALSE`: whether the statement is true.' })
  truth?: boolean | null;

  @Field(() => [AnswerPairInput], { nullable: true, description: `\`MATCH\`: the pairs so far. ${WHOLE}` })
  pairs?: AnswerPairInput[] | null;

  @Field(() => [ID], { nullable: true, description: `\`ORDER\`: the items from first to last. ${WHOLE}` })
  itemIds?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: '`NUMERIC`: the number as it was typed, with a comma or a point; at most 40 characters.',
  })
  number?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '`SHORT`: the words as they were typed; at most 500 characters.',
  })
  text?: string | null;

  @Field(() => [AnswerGapInput], { nullable: true, description: `\`GAP\`: the gaps filled so far. ${WHOLE}` })
  gaps?: AnswerGapInput[] | null;
}

/** An answer with its place in the order of answers to the same question. */
@InputType({ description: 'An answer of an attempt.' })
export class AttemptAnswerInput {
  @Field(() => ID, { description: 'One of the questions of the attempt.' })
  questionId: string;

  @Field(() => Int, {
    description:
      'Counts the changes of this answer on the device, from 0. Of two answers the one with the higher number stays.',
  })
  sequence: number;

  @Field(() => AnswerInput, { description: 'The answer.' })
  response: AnswerInput;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True when the page sends what it shows by itself, not because the learner changed it. Such an answer, when blank, never replaces one that is not. Without it false.',
  })
  implicit?: boolean | null;
}

@ObjectType('SavedPair', { description: 'A left side with the right side that was chosen for it.' })
@Access(allow.holder)
export class SavedPairType {
  @Field(() => ID, { description: 'The id of one of `lefts`.' })
  leftId: string;

  @Field(() => ID, { description: 'The id of one of `rights`.' })
  rightId: string;
}

@ObjectType('SavedGap', { description: 'A gap that was filled.' })
@Access(allow.holder)
export class SavedGapType {
  @Field(() => ID, { description: 'The id of one of `gaps`.' })
  gapId: string;

  @Field(() => String, { nullable: true, description: 'What was written.' })
  text: string | null;

  @Field(() => ID, { nullable: true, description: 'Which of the `choices` was chosen.' })
  choiceId: string | null;
}

/** An answer as it was saved; its fields are those of {@link AnswerInput}. */
@ObjectType('SavedAnswer', {
  description: 'An answer as it was saved. Of the fields from `optionIds` to `gaps`, one is set: as in `AnswerInput`.',
})
@Access(allow.holder)
export class SavedAnswerType {
  @Field(() => Int, { description: 'The number it was saved under; the next change has a higher one.' })
  sequence: number;

  @Field(() => [ID], { nullable: true, description: '`SINGLE`, `MULTIPLE`: the chosen options.' })
  optionIds: string[] | null;

  @Field(() => Boolean, { nullable: true, description: '`TRUE_FALSE`: whether the statement is true.' })
  truth: boolean | null;

  @Field(() => [SavedPairType], { nullable: true, description: '`MATCH`: the pairs.' })
  pairs: SavedPairType[] | null;

  @Field(() => [ID], { nullable: true, description: '`ORDER`: the items from first to last.' })
  itemIds: string[] | null;

  @Field(() => String, { nullable: true, description: '`NUMERIC`: the number as it was typed.' })
  number: string | null;

  @Field(() => String, { nullable: true, description: '`SHORT`: the words as they were typed.' })
  text: string | null;

  @Field(() => [SavedGapType], { nullable: true, description: '`GAP`: the filled gaps.' })
  gaps: SavedGapType[] | null;
}
