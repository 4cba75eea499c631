import { createUnionType, Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Access, allow } from '#kernel/access';
import { LocaleCode } from '#kernel/graphql';
import { NamesInput } from '../names.input.js';
import { SignedIn } from '../sign-in/sign-in.type.js';

export enum JoinRefusalCode {
  INVITE_UNKNOWN = 'INVITE_UNKNOWN',
  INVITE_SPENT = 'INVITE_SPENT',
  LOGIN_TAKEN = 'LOGIN_TAKEN',
  LOGIN_NOT_VALID = 'LOGIN_NOT_VALID',
  NAME_MISSING = 'NAME_MISSING',
  NAME_TOO_LONG = 'NAME_TOO_LONG',
  NAME_NOT_PRINTABLE = 'NAME_NOT_PRINTABLE',
  BIRTH_DATE_NOT_VALID = 'BIRTH_DATE_NOT_VALID',
  GUARDIAN_NEEDED = 'GUARDIAN_NEEDED',
  PASSWORD_TOO_SHORT = 'PASSWORD_TOO_SHORT',
  PASSWORD_TOO_LONG = 'PASSWORD_TOO_LONG',
  PASSWORD_TOO_COMMON = 'PASSWORD_TOO_COMMON',
  LINK_NOT_VALID = 'LINK_NOT_VALID',
  TOO_MANY_TRIES = 'TOO_MANY_TRIES',
}

registerEnumType(JoinRefusalCode, {
  name: 'JoinRefusalCode',
  description: 'Why no account was opened. A refusal spends neither the invite nor the link.',
  valuesMap: {
    INVITE_UNKNOWN: { description: 'No invite has this code.' },
    INVITE_SPENT: { description: 'The invite has been used up or has expired.' },
    LOGIN_TAKEN: { description: 'Somebody has an account with this e-mail address or phone number.' },
    LOGIN_NOT_VALID: { description: 'Neither an e-mail address nor a phone number of Kyrgyzstan.' },
    NAME_MISSING: { description: 'The given name is missing.' },
    NAME_TOO_LONG: { description: 'A name is longer than 100 characters.' },
    NAME_NOT_PRINTABLE: {
      description: 'A name holds what is neither Latin nor Cyrillic: a certificate could not show it.',
    },
    BIRTH_DATE_NOT_VALID: { description: 'The date of birth is no date, or cannot be one.' },
    GUARDIAN_NEEDED: { description: "Under 18: a guardian's name, phone number and consent are needed." },
    PASSWORD_TOO_SHORT: { description: 'Fewer than 12 characters.' },
    PASSWORD_TOO_LONG: { description: 'More than 128 characters.' },
    PASSWORD_TOO_COMMON: { description: 'Easily guessed.' },
    LINK_NOT_VALID: { description: 'The one-time link has been used or is not ours.' },
    TOO_MANY_TRIES: { description: 'Too many codes were tried. Wait a little.' },
  },
});

@InputType({ description: 'A parent or guardian who consents.' })
export class GuardianInput {
  @Field(() => String, { description: 'The name.' })
  name: string;

  @Field(() => String, { description: 'A phone number of Kyrgyzstan.' })
  phone: string;

  @Field(() => Boolean, { description: 'Whether the guardian consents.' })
  consents: boolean;
}

@InputType({ description: 'A new account.' })
export class NewAccountInputType extends NamesInput {
  @Field(() => String, { description: 'E-mail address or phone number.' })
  login: string;

  @Field(() => String, { description: 'At least 12 characters.' })
  password: string;

  @Field(() => String, { nullable: true, description: 'Date of birth, YYYY-MM-DD.' })
  birthDate?: string | null;

  @Field(() => GuardianInput, { nullable: true, description: 'Needed for somebody under 18.' })
  guardian?: GuardianInput | null;

  @Field(() => LocaleCode, { description: 'The language in which to write to the person.' })
  locale: LocaleCode;
}

@ObjectType({ description: 'No account was opened.' })
@Access(allow.anyone)
export class JoinRefused {
  @Field(() => JoinRefusalCode, { description: 'Why.' })
  code: JoinRefusalCode;

  @Field(() => String, { description: 'Why, in words for the reader.' })
  message: string;

  @Field(() => String, {
    nullable: true,
    description: 'The name at fault, as the field of the input that holds it; null: another reason.',
  })
  field: string | null;
}

export const JoinResult = createUnionType({
  name: 'JoinResult',
  description: 'The outcome of opening an account: the new person is signed in.',
  types: () => [SignedIn, JoinRefused] as const,
  resolveType: (value: object) => ('viewer' in value ? SignedIn : JoinRefused),
});
