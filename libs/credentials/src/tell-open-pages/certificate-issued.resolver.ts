import { Inject } from '@nestjs/common';
import { Context, Resolver, Subscription } from '@nestjs/graphql';
import { Access, allow, theSignedIn } from '#kernel/access';
import type { GraphqlContext } from '#kernel/graphql';
import { Live } from '#kernel/live';
import { CertificateType } from '../certificate.type.js';
import { Certificates } from '../certificates.js';
import { certificateTopic } from './on-certificate-issued.js';

interface Hint {
  readonly certificateId: string;
}

@Resolver()
export class CertificateIssuedResolver {
  constructor(
    @Inject(Live) private readonly live: Live,
    @Inject(Certificates) private readonly certificates: Certificates,
  ) {}

  @Subscription(() => CertificateType, {
    description:
      'The viewer’s new certificates, as they are issued. A hint may be lost: ask again after a reconnection.',
    async resolve(this: CertificateIssuedResolver, { certificateId }: Hint) {
      return this.certificates.present(await this.certificates.byId(certificateId));
    },
  })
  @Access(allow.signedIn)
  certificateIssued(@Context() context: GraphqlContext): AsyncIterableIterator<Hint> {
    return this.live.stream<Hint>(certificateTopic(theSignedIn(context.actor).personId));
  }
}
