import { Inject } from '@nestjs/common';
import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, allow } from '#kernel/access';
import { PageArgs, pageOf, positionOf, type GraphqlContext } from '#kernel/graphql';
import { ViewerType } from '#identity';
import { EnrolmentType } from '#learning';
import type { CertificateRow } from '../certificate-row.js';
import { CertificateConnection, CertificateType } from '../certificate.type.js';
import { Certificates } from '../certificates.js';

const OF_ENROLMENT = Symbol('certificates-of-enrolment');

@Resolver(() => ViewerType)
export class MyCertificatesResolver {
  constructor(@Inject(Certificates) private readonly certificates: Certificates) {}

  @ResolveField('certificates', () => CertificateConnection, {
    description: 'The certificates of the viewer, the newest first.',
  })
  @Access(allow.holder)
  async certificatesOf(
    @Parent() viewer: ViewerType,
    @Args() { first, after }: PageArgs,
  ): Promise<CertificateConnection> {
    const from = positionOf(after, 1)?.[0] ?? null;
    const rows = await this.certificates.ofPerson(viewer.id, from === null ? null : String(from), first + 1);
    return pageOf(
      rows,
      first,
      (row) => [row.id],
      (row) => this.certificates.present(row),
    ) as CertificateConnection;
  }
}

@Resolver(() => EnrolmentType)
export class EnrolmentCertificatesResolver {
  constructor(@Inject(Certificates) private readonly certificates: Certificates) {}

  @ResolveField('certificates', () => [CertificateType], {
    description: 'The certificates that this enrolment has earned, replaced ones too.',
  })
  @Access(allow.holder)
  async certificatesOf(
    @Parent() enrolment: EnrolmentType,
    @Context() context: GraphqlContext,
  ): Promise<CertificateType[]> {
    const loader = context.loaders.get<string, CertificateRow[]>(OF_ENROLMENT, async (ids) => {
      const rows = await this.certificates.ofEnrolments(ids);
      return ids.map((id) => rows.filter((row) => row.enrolmentId === id));
    });
    return (await loader.load(enrolment.id)).map((row) => this.certificates.present(row));
  }
}
