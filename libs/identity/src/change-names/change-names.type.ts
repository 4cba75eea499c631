import { createUnionType, Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Access, allow } from '#kernel/access';
import { NamesInput } from '../names.input.js';
import { ViewerType } from '../viewer.type.js';

export enum ChangeNamesRefusalCode {
  NAME_MISSING = 'NAME_MISSING',
  NAME_TOO_LONG = 'NAME_TOO_LONG',
  NAME_NOT_PRINTABLE = 'NAME_NOT_PRINTABLE',
  NAME_NOT_LATIN = 'NAME_NOT_LATIN',
  STALE = 'STALE',
}

registerEnumType(ChangeNamesRefusalCode, {
  name: 'ChangeNamesRefusalCode',
  description: 'Why names were not changed.',
  valuesMap: {
    NAME_MISSING: { description: 'The given name is missing.' },
    NAME_TOO_LONG: { description: 'A name is longer than 100 characters.' },
    NAME_NOT_PRINTABLE: {
      description: 'A name holds what is neither Latin nor Cyrillic: a certificate could not show it.',
    },
    NAME_NOT_LATIN: { description: 'The name in Latin letters holds others.' },
    STALE: { description: 'They were changed since they were read.' },
  },
});

@InputType({ description: 'The names of a person, all of them: what is left out is removed.' })
export class ChangeNamesInput extends NamesInput {
  @Field(() => String, { nullable: true, description: 'The whole name in Latin letters, for certificates in English.' })
  latinName?: string | null;

  @Field(() => Int, { description: 'The `namesRevision` that was read with them.' })
  expectedRevision: number;
}

@ObjectType({ description: 'The names are as wanted. Certificates keep those that they were issued with.' })
@Access(allow.holder)
export class NamesChanged {
  @Field(() => ViewerType, { description: 'The viewer, with the new names.' })
  viewer: ViewerType;
}

@ObjectType({ description: 'No name was changed.' })
@Access(allow.holder)
export class ChangeNamesRefused {
  @Field(() => ChangeNamesRefusalCode, { description: 'Why.' })
  code: ChangeNamesRefusalCode;

  @Field(() => String, { description: 'Why, in words for the reader.' })
  message: string;

  @Field(() => String, { nullable: true, description: 'The field of the input that is at fault; null: none of them.' })
  field: string | null;

  @Field(() => ViewerType, { description: 'The viewer, with the names as they are.' })
  viewer: ViewerType;
}

export const ChangeNamesResult = createUnionType({
  name: 'ChangeNamesResult',
  description: 'The outcome of changing names.',
  types: () => [NamesChanged, ChangeNamesRefused] as const,
  resolveType: (value: object) => ('code' in value ? ChangeNamesRefused : NamesChanged),
});
