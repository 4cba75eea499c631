import { Inject } from '@nestjs/common';
import { Args, Context, createUnionType, Field, Float, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Access, allow } from '#kernel/access';
import { Localized, type GraphqlContext } from '#kernel/graphql';
import type { LocalizedText } from '#kernel/text';
import { AwardKind } from '#catalog';
import { CertificateStateCode } from '../certificate.type.js';
import { VerifyCertificate, type VerifiedFacts } from './verify-certificate.js';

@ObjectType({
  description: 'What the public may know of a certificate: what the document says, and whether it is in force.',
})
@Access(allow.anyone)
export class VerifiedCertificate {
  @Field(() => CertificateStateCode, { description: 'What it is worth today.' })
  state: CertificateStateCode;

  @Field(() => String, { description: 'Its number.' })
  serial: string;

  @Field(() => String, { description: 'The holder; initials only for somebody under 18.' })
  holderName: string;

  @Field(() => String, { nullable: true, description: 'The same in Latin letters, if the holder had given them.' })
  holderNameLatin: string | null;

  @Field(() => String, { description: 'What was awarded.' })
  @Localized()
  title: LocalizedText;

  @Field(() => String, { description: 'The course.' })
  @Localized()
  courseTitle: LocalizedText;

  @Field(() => AwardKind, { description: 'What it proves.' })
  kind: VerifiedFacts['kind'];

  @Field(() => Float, { description: 'Study time in hours.' })
  hours: number;

  @Field(() => String, { description: 'The day on which the last condition was met, YYYY-MM-DD.' })
  completedOn: string;

  @Field(() => String, { description: 'The day of issue, YYYY-MM-DD.' })
  issuedOn: string;

  @Field(() => String, { nullable: true, description: 'The last valid day, YYYY-MM-DD; null: it never expires.' })
  expiresOn: string | null;

  @Field(() => String, { description: 'Who issued it.' })
  @Localized()
  issuerName: LocalizedText;
}

@ObjectType({ description: 'No certificate has this address.' })
@Access(allow.anyone)
export class CertificateUnknown {
  @Field(() => String, { description: 'The token that was asked for.' })
  token: string;
}

export const VerifyCertificateResult = createUnionType({
  name: 'VerifyCertificateResult',
  description: 'The outcome of checking a certificate.',
  types: () => [VerifiedCertificate, CertificateUnknown] as const,
  resolveType: (value: object) => ('serial' in value ? VerifiedCertificate : CertificateUnknown),
});

@Resolver()
export class VerifyCertificateResolver {
  constructor(@Inject(VerifyCertificate) private readonly verify: VerifyCertificate) {}

  @Query(() => VerifyCertificateResult, { description: 'Checks a certificate by the token in its public address.' })
  @Access(allow.anyone)
  async verifyCertificate(
    @Args('token', { type: () => String, description: 'The last part of the address in the QR code.' }) token: string,
    @Context() context: GraphqlContext,
  ): Promise<VerifiedCertificate | CertificateUnknown> {
    const facts = await this.verify.execute(token, context.request.ip);
    return facts ? { ...facts, state: CertificateStateCode[facts.state] } : { token: token.slice(0, 64) };
  }
}
