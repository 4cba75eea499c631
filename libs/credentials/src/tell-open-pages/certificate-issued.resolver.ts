import { Inject } from '@nestjs/common';
import { Context, Resolver, Subscription } from '@nestjs/graphql';
import { Access, allow, theSignedIn } from '#kernel/access';
import type { GraphqlContext } from '#kernel/graphql';
import { Live } from '#kernel/live';
import { CertificateType } from '../certificate.type.js';
import { Certificates } from '../certificates.js';
import { certificateTopic } from './on-certificate-issued.js';

@Resolver()
export class CertificateIssuedResolver {
  constructor(
    @Inject(Live) private readonly live: Live,
    @Inject(Certificates) private readonly certificates: Certificates,
  ) {}

  @Subscription(() => CertificateType, {
    description:
      'The viewer’s new certificates, as they are issued. A hint may be lost: ask again after a reconnection.',
    resolve: (certificate: CertificateType) => certificate,
  })
  @Access(allow.signedIn)
  async *certificateIssued(@Context() context: GraphqlContext): AsyncGenerator<CertificateType> {
    const { personId } = theSignedIn(context.actor);
    for await (const { certificateId } of this.live.stream<{ certificateId: string }>(certificateTopic(personId))) {
      yield this.certificates.present(await this.certificates.byId(certificateId));
    }
  }
}
