import { Field, GraphQLISODateTime, ObjectType } from '@nestjs/graphql';
import { Access, allow } from '#kernel/access';

@ObjectType('GuardianConsent', {
  description: 'A parent or guardian has agreed that somebody under 18 has an account.',
})
@Access(allow.holder)
export class GuardianConsentType {
  @Field(() => String, { description: 'Who agreed.' })
  guardianName: string;

  @Field(() => String, { description: 'The phone number under which they can be asked.' })
  guardianPhone: string;

  @Field(() => String, { description: 'To which wording.' })
  textVersion: string;

  @Field(() => GraphQLISODateTime, { description: 'When.' })
  givenAt: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was withdrawn; null: it holds.' })
  withdrawnAt: Date | null;
}

@ObjectType('AccountSession', { description: 'A device on which somebody is signed in.' })
@Access(allow.holder)
export class AccountSessionType {
  @Field(() => GraphQLISODateTime, { description: 'When they signed in.' })
  createdAt: Date;

  @Field(() => GraphQLISODateTime, { description: 'When the device was last heard of, to within ten minutes.' })
  seenAt: Date;

  @Field(() => GraphQLISODateTime, { description: 'When the session ends at the latest.' })
  expiresAt: Date;

  @Field(() => String, { description: 'What the browser says of itself.' })
  userAgent: string;
}

@ObjectType('Account', { description: 'What is stored of a person besides their name; for themselves only.' })
@Access(allow.holder)
export class AccountType {
  @Field(() => String, { nullable: true, description: 'The e-mail address.' })
  email: string | null;

  @Field(() => String, { nullable: true, description: 'The phone number.' })
  phone: string | null;

  @Field(() => String, { nullable: true, description: 'The date of birth, YYYY-MM-DD.' })
  birthDate: string | null;

  @Field(() => GraphQLISODateTime, { description: 'When the account was opened.' })
  createdAt: Date;

  @Field(() => [GuardianConsentType], { description: 'Consents of guardians, the oldest first.' })
  guardianConsents: GuardianConsentType[];

  @Field(() => [AccountSessionType], { description: 'Where the person is signed in, the newest first, at most 100.' })
  sessions: AccountSessionType[];
}
