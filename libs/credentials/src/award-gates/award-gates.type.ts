import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Access, allow } from '#kernel/access';
import { Localized } from '#kernel/graphql';
import type { LocalizedText } from '#kernel/text';
import { AwardDefinitionType } from '#catalog';

/** The values are those of the course format. */
export enum GateKind {
  ACTIVITIES_COMPLETED = 'activities-completed',
  QUIZ_PASSED = 'quiz-passed',
  PRACTICAL_PASSED = 'practical-passed',
}

registerEnumType(GateKind, {
  name: 'GateKind',
  description: 'What a certificate waits for.',
  valuesMap: {
    ACTIVITIES_COMPLETED: { description: 'Activities that have to be completed.' },
    QUIZ_PASSED: { description: 'A quiz that has to be passed.' },
    PRACTICAL_PASSED: { description: 'A practical checklist that an examiner has to sign.' },
  },
});

/** One condition of an award, with its evidence. */
@ObjectType('AwardGate', { description: 'One condition of a certificate, and how far it is met.' })
@Access(allow.holder)
export class AwardGateType {
  @Field(() => GateKind, { description: 'What kind of condition.' })
  kind: string;

  @Field(() => Boolean, { description: 'Whether it is met.' })
  met: boolean;

  @Field(() => Int, { description: 'How many of `total` are done.' })
  done: number;

  @Field(() => Int, { description: 'How many are needed.' })
  total: number;

  @Field(() => Int, { nullable: true, description: 'The best result so far in percent, for a quiz that was tried.' })
  percent: number | null;

  @Field(() => String, { nullable: true, description: 'The day on which it was met, YYYY-MM-DD.' })
  metOn: string | null;

  @Field(() => String, { description: 'The condition in words, with what is still missing.' })
  @Localized()
  explanation: LocalizedText;
}

/** Why a certificate is there, or not yet. */
@ObjectType('AwardProgress', { description: 'A certificate that an enrolment can earn, and what it still takes.' })
@Access(allow.holder)
export class AwardProgressType {
  @Field(() => AwardDefinitionType, { description: 'The certificate.' })
  award: AwardDefinitionType;

  @Field(() => Boolean, { description: 'Whether every condition is met.' })
  earned: boolean;

  @Field(() => [AwardGateType], { description: 'The conditions, in the order of the course.' })
  gates: AwardGateType[];
}
