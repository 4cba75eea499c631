import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { Authenticator, coordinates, type Actor } from '#kernel/access';
import { isUuid } from '#kernel/database';
import { AppError } from '#kernel/graphql';
import { isLocale, negotiateLocale } from '#kernel/text';
import { People } from '#identity';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CertificateRow } from '../certificate-row.js';
import { Certificates } from '../certificates.js';
import { CertificateDocuments } from './certificate-documents.js';

/** The PDF of a certificate, for its holder and for those who coordinate the holder's branch. */
@Controller('api/certificates')
export class ServeCertificateController {
  constructor(
    @Inject(Authenticator) private readonly authenticator: Authenticator,
    @Inject(Certificates) private readonly certificates: Certificates,
    @Inject(CertificateDocuments) private readonly documents: CertificateDocuments,
    @Inject(People) private readonly people: People,
  ) {}

  @Get(':id/pdf')
  async pdf(
    @Param('id') id: string,
    @Query('lang') lang: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const actor = await this.authenticator.actorOf(request.cookies);
    if (actor.personId === null) throw new AppError('UNAUTHENTICATED');
    if (!isUuid(id)) throw new AppError('NOT_FOUND');
    const certificate = await this.certificates.byId(id);
    if (!(await this.mayRead(actor, certificate))) throw new AppError('NOT_FOUND');
    const locale = isLocale(lang) ? lang : negotiateLocale(request.headers['accept-language']);
    const pdf = await this.documents.get(certificate, locale);
    reply.header('content-disposition', `inline; filename="${certificate.serial}-${locale}.pdf"`);
    reply.header('cache-control', 'private, no-store').type('application/pdf').send(pdf);
  }

  private async mayRead(actor: Actor, certificate: CertificateRow): Promise<boolean> {
    if (actor.personId === certificate.personId) return true;
    return coordinates(actor, (await this.people.factsOf(null, certificate.personId)).branch);
  }
}
