import { Field, ID, InterfaceType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Access, allow } from '#kernel/access';
import { Localized } from '#kernel/graphql';
import type { LocalizedText } from '#kernel/text';
import type { LearnerGap, LearnerQuestion, Piece } from './course-files/course-document.js';

/** The kinds of question, as GraphQL knows them; the values are those of the course format. */
export enum QuestionType {
  SINGLE = 'single',
  MULTIPLE = 'multiple',
  TRUE_FALSE = 'true-false',
  MATCH = 'match',
  ORDER = 'order',
  NUMERIC = 'numeric',
  SHORT = 'short',
  GAP = 'gap',
}

registerEnumType(QuestionType, {
  name: 'QuestionType',
  description: 'How a question is answered.',
  valuesMap: {
    SINGLE: { description: 'Choose the one right option.' },
    MULTIPLE: { description: 'Choose every right option.' },
    TRUE_FALSE: { description: 'Say whether the statement is true.' },
    MATCH: { description: 'Find the right side for every left side.' },
    ORDER: { description: 'Put the items in order.' },
    NUMERIC: { description: 'Write a number.' },
    SHORT: { description: 'Write a word or a few.' },
    GAP: { description: 'Fill the gaps `[[id]]` of the text by writing or choosing.' },
  },
});

/** Something of a question that an answer names by its id. */
@ObjectType('AnswerPiece', { description: 'A part of a question that an answer refers to by its id.' })
@Access(allow.holder)
export class AnswerPieceType {
  @Field(() => ID, { description: 'Unique in its question. It says nothing about the answer.' })
  id: string;

  @Field(() => String, { description: 'What it says.' })
  @Localized()
  text: LocalizedText;
}

/** A gap in the text of a question. */
@ObjectType('AnswerGap', { description: 'A gap `[[id]]` in the text of a question.' })
@Access(allow.holder)
export class AnswerGapType {
  @Field(() => ID, { description: 'As it stands in the text between the brackets.' })
  id: string;

  @Field(() => [AnswerPieceType], {
    nullable: true,
    description: 'What to choose from; null: the gap is filled by writing.',
  })
  choices: AnswerPieceType[] | null;
}

/**
 * A question as learners see it: what they need to answer, and nothing that tells the answer. A type of questions extends this
 * class and names it in `implements`, so that a page shows checks of lessons and questions of attempts by the same fragment.
 */
@InterfaceType('LearnerQuestion', {
  description: 'A question as learners see it. Lists that its type does not use are empty.',
})
export abstract class LearnerQuestionType {
  @Field(() => ID, { description: 'Unique in its course version.' })
  id: string;

  @Field(() => QuestionType, { description: 'How it is answered.' })
  type: LearnerQuestion['type'];

  @Field(() => String, { description: 'What is asked. In a `GAP` question the gaps stand in it as `[[id]]`.' })
  @Localized()
  text: LocalizedText;

  @Field(() => [AnswerPieceType], { description: '`SINGLE`, `MULTIPLE`: the options.' })
  options: AnswerPieceType[];

  @Field(() => [AnswerPieceType], { description: '`ORDER`: the items, not in the right order.' })
  items: AnswerPieceType[];

  @Field(() => [AnswerPieceType], { description: '`MATCH`: the left sides.' })
  lefts: AnswerPieceType[];

  @Field(() => [AnswerPieceType], { description: '`MATCH`: the right sides, perhaps more than there are left ones.' })
  rights: AnswerPieceType[];

  @Field(() => [AnswerGapType], { description: '`GAP`: the gaps.' })
  gaps: AnswerGapType[];

  @Field(() => String, { nullable: true, description: '`NUMERIC`: the unit of the number, if it has one.' })
  @Localized()
  unit: LocalizedText | null;

  /** A learner's question in GraphQL's shape, in the order in which it is given. */
  static from(question: LearnerQuestion): LearnerQuestionType {
    const { id, type, text } = question;
    return {
      id,
      type,
      text,
      options: 'options' in question ? question.options : [],
      items: 'items' in question ? question.items : [],
      lefts: 'left' in question ? question.left : [],
      rights: 'right' in question ? question.right : [],
      gaps: 'gaps' in question ? question.gaps.map(gapFrom) : [],
      unit: ('unit' in question && question.unit) || null,
    };
  }
}

function gapFrom(gap: LearnerGap): { id: string; choices: Piece[] | null } {
  return { id: gap.id, choices: gap.kind === 'choice' ? gap.choices : null };
}
