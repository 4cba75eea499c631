import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Access, allow, theSignedIn } from '#kernel/access';
import type { GraphqlContext } from '#kernel/graphql';
import type { CertificateChangeFault } from '../certificate-authority.js';
import {
  CertificateChanged,
  CertificateChangeRefusalCode,
  CertificateChangeRefused,
  CertificateChangeResult,
  ReissueCertificateInput,
  RevokeCertificateInput,
} from '../certificate-change.type.js';
import { Certificates } from '../certificates.js';
import { say } from '../refusal.js';
import { ReissueCertificate } from '../reissue-certificate/reissue-certificate.js';
import { RevokeCertificate } from './revoke-certificate.js';

@Resolver()
export class ChangeCertificateResolver {
  constructor(
    @Inject(RevokeCertificate) private readonly revoke: RevokeCertificate,
    @Inject(ReissueCertificate) private readonly reissue: ReissueCertificate,
    @Inject(Certificates) private readonly certificates: Certificates,
  ) {}

  @Mutation(() => CertificateChangeResult, {
    description: 'Declares a certificate void; its public page says so from now on.',
  })
  @Access(allow.coordinator)
  async revokeCertificate(
    @Args('input', { type: () => RevokeCertificateInput }) { certificateId, reason }: RevokeCertificateInput,
    @Context() context: GraphqlContext,
  ): Promise<CertificateChanged | CertificateChangeRefused> {
    return this.answer(context, await this.revoke.execute(theSignedIn(context.actor), certificateId, reason));
  }

  @Mutation(() => CertificateChangeResult, {
    description:
      'Corrects the name on a certificate: a new one with a new serial takes its place, the old one says "replaced".',
  })
  @Access(allow.coordinator)
  async reissueCertificate(
    @Args('input', { type: () => ReissueCertificateInput }) input: ReissueCertificateInput,
    @Context() context: GraphqlContext,
  ): Promise<CertificateChanged | CertificateChangeRefused> {
    return this.answer(context, await this.reissue.execute(theSignedIn(context.actor), input));
  }

  private async answer(
    context: GraphqlContext,
    outcome: { id: string } | CertificateChangeFault,
  ): Promise<CertificateChanged | CertificateChangeRefused> {
    if (typeof outcome !== 'string') {
      return { certificate: this.certificates.present(await this.certificates.byId(outcome.id)) };
    }
    return { code: CertificateChangeRefusalCode[outcome], message: say(context.locale, `refused.${outcome}`) };
  }
}
