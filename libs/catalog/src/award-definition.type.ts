import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Access, allow } from '#kernel/access';
import { Localized } from '#kernel/graphql';
import type { LocalizedText } from '#kernel/text';
import type { AwardRule } from './course-files/course-document.js';

/** What an award proves; the values are those of the course format. */
export enum AwardKind {
  PROVISIONAL = 'provisional',
  FULL = 'full',
}

registerEnumType(AwardKind, {
  name: 'AwardKind',
  description: 'What a certificate proves.',
  valuesMap: {
    PROVISIONAL: { description: 'The knowledge part only; it holds for a short time.' },
    FULL: { description: 'Knowledge and, where the course has one, the practical part.' },
  },
});

/** A certificate that a course version promises. */
@ObjectType('AwardDefinition', { description: 'A certificate that a course version promises.' })
@Access(allow.holder)
export class AwardDefinitionType {
  @Field(() => ID, { description: 'Unique in its course, the same in every edition.' })
  id: string;

  @Field(() => AwardKind, { description: 'What it proves.' })
  kind: AwardRule['kind'];

  @Field(() => String, { description: 'What is printed on the certificate.' })
  @Localized()
  title: LocalizedText;

  @Field(() => Int, { nullable: true, description: 'For how many days it is valid, if that is counted in days.' })
  validDays: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'For how many months it is valid, if that is counted in months. Neither days nor months: it never expires.',
  })
  validMonths: number | null;

  @Field(() => Boolean, { description: 'False: the validity is a default that the Society has not confirmed.' })
  confirmed: boolean;
}
