import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import { Access, allow } from '#kernel/access';
import { Localized } from '#kernel/graphql';
import type { LocalizedText } from '#kernel/text';
import { SavedPairType } from './answer.type.js';
import type { QuestionFeedback, RightAnswer } from './reveal.rules.js';

/** Why an option is right or wrong. */
@ObjectType('OptionResult', { description: 'An option that was chosen, or that is right.' })
@Access(allow.holder)
export class OptionResultType {
  @Field(() => ID, { description: 'The id of one of the `options`.' })
  optionId: string;

  @Field(() => Boolean, { description: 'Whether the learner chose it.' })
  chosen: boolean;

  @Field(() => Boolean, { description: 'Whether it is right.' })
  correct: boolean;

  @Field(() => String, { description: 'Why it is right or wrong.' })
  @Localized()
  feedback: LocalizedText;
}

/** What should stand in a gap. */
@ObjectType('RightGap', { description: 'What should stand in a gap.' })
@Access(allow.holder)
export class RightGapType {
  @Field(() => ID, { description: 'The id of one of the `gaps`.' })
  gapId: string;

  @Field(() => String, { description: 'The right words, or the words of the right choice.' })
  @Localized()
  text: LocalizedText;
}

/** The answer that would have earned every point. */
@ObjectType('RightAnswer', {
  description:
    'The answer that would have earned every point. What is set is what the question’s type asks for, as in `AnswerInput`.',
})
@Access(allow.holder)
export class RightAnswerType {
  @Field(() => [ID], { nullable: true, description: '`SINGLE`, `MULTIPLE`: the right options.' })
  optionIds?: string[];

  @Field(() => Boolean, { nullable: true, description: '`TRUE_FALSE`: whether the statement is true.' })
  truth?: boolean;

  @Field(() => [SavedPairType], { nullable: true, description: '`MATCH`: the right pairs.' })
  pairs?: SavedPairType[];

  @Field(() => [ID], { nullable: true, description: '`ORDER`: the items in the right order.' })
  itemIds?: string[];

  @Field(() => Float, { nullable: true, description: '`NUMERIC`: the number.' })
  number?: number;

  @Field(() => Float, { nullable: true, description: '`NUMERIC`: how far from `number` an answer is still right.' })
  tolerance?: number;

  @Field(() => String, { nullable: true, description: '`SHORT`: the words that the author would say.' })
  @Localized()
  text?: LocalizedText;

  @Field(() => [RightGapType], { nullable: true, description: '`GAP`: what should stand in the gaps.' })
  gaps?: RightGapType[];

  static from(right: RightAnswer): RightAnswerType {
    switch (right.kind) {
      case 'choice':
        return { optionIds: right.options.map(({ id }) => id) };
      case 'truth':
        return { truth: right.value };
      case 'match':
        return { pairs: right.pairs.map((pair) => ({ leftId: pair.left.id, rightId: pair.right.id })) };
      case 'order':
        return { itemIds: right.items.map(({ id }) => id) };
      case 'number':
        return { number: right.value, tolerance: right.tolerance };
      case 'text':
        return { text: right.text };
      case 'gaps':
        return { gaps: right.gaps };
    }
  }
}

/** How one question was answered and why; it tells the key, so it is handed out only when the rules allow it. */
@ObjectType('QuestionResult', { description: 'How one question was answered, and why that is right or wrong.' })
@Access(allow.holder)
export class QuestionResultType {
  @Field(() => Float, { description: '0 to 1, with partial credit.' })
  points: number;

  @Field(() => Boolean, { description: 'Whether all of it is right.' })
  correct: boolean;

  @Field(() => Boolean, { description: 'False: the question was left blank.' })
  answered: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'Why the answer is right or wrong; null for `SINGLE` and `MULTIPLE`, whose options explain themselves.',
  })
  @Localized()
  explanation: LocalizedText | null;

  @Field(() => [OptionResultType], { description: '`SINGLE`, `MULTIPLE`: the options that were chosen or are right.' })
  options: OptionResultType[];

  @Field(() => RightAnswerType, { description: 'The answer that earns every point.' })
  rightAnswer: RightAnswerType;

  static from({ points, correct, answered, explanation, options, rightAnswer }: QuestionFeedback): QuestionResultType {
    return {
      points,
      correct,
      answered,
      explanation,
      options: options.map(({ id: optionId, chosen, correct, feedback }) => ({ optionId, chosen, correct, feedback })),
      rightAnswer: RightAnswerType.from(rightAnswer),
    };
  }
}
