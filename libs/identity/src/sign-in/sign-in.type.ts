import { createUnionType, Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Access, allow } from '#kernel/access';
import { ViewerType } from '../viewer.type.js';

export enum SignInRefusalCode {
  WRONG_CREDENTIALS = 'WRONG_CREDENTIALS',
  TOO_MANY_TRIES = 'TOO_MANY_TRIES',
}

registerEnumType(SignInRefusalCode, {
  name: 'SignInRefusalCode',
  description: 'Why somebody was not signed in.',
  valuesMap: {
    WRONG_CREDENTIALS: { description: 'No such login, or not this password; which of them is not told.' },
    TOO_MANY_TRIES: { description: 'Wait `retryAfterSeconds` before the next try.' },
  },
});

@InputType({ description: 'What somebody signs in with.' })
export class SignInInput {
  @Field(() => String, { description: 'An e-mail address or a phone number, as people type it.' })
  login: string;

  @Field(() => String, { description: 'The password.' })
  password: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether others use this device too: the session then lasts an hour.',
  })
  sharedDevice?: boolean | null;
}

@ObjectType({ description: 'Somebody is signed in; the session is in an HttpOnly cookie.' })
@Access(allow.anyone)
export class SignedIn {
  @Field(() => ViewerType, { description: 'Who is signed in now.' })
  viewer: ViewerType;
}

@ObjectType({ description: 'Nobody was signed in.' })
@Access(allow.anyone)
export class SignInRefused {
  @Field(() => SignInRefusalCode, { description: 'Why.' })
  code: SignInRefusalCode;

  @Field(() => String, { description: 'Why, in words for the reader.' })
  message: string;

  @Field(() => Int, { nullable: true, description: 'How many seconds to wait before the next try.' })
  retryAfterSeconds?: number | null;
}

@ObjectType({ description: 'The session has ended.' })
@Access(allow.anyone)
export class SignedOut {
  @Field(() => Boolean, { description: 'Always true.' })
  ok: boolean;
}

export const SignInResult = createUnionType({
  name: 'SignInResult',
  description: 'The outcome of a sign-in.',
  types: () => [SignedIn, SignInRefused] as const,
  resolveType: (value: object) => ('viewer' in value ? SignedIn : SignInRefused),
});
