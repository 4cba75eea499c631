import { Field, InputType } from '@nestjs/graphql';

/** The names of a person as they are typed. */
@InputType({ isAbstract: true })
export abstract class NamesInput {
  @Field(() => String, { description: 'The given name.' })
  givenName: string;

  @Field(() => String, { nullable: true, description: 'The family name.' })
  familyName?: string | null;

  @Field(() => String, { nullable: true, description: 'The patronymic.' })
  patronymic?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The whole name as it stands in the document; without it composed of the parts.',
  })
  nameOnDocument?: string | null;
}
