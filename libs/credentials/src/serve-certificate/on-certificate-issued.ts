import { Inject } from '@nestjs/common';
import type { Tx } from '#kernel/database';
import { OnEvent, type EventHandler, type OutboxEvent } from '#kernel/outbox';
import { People } from '#identity';
import { CERTIFICATE_BY_ID } from '../certificate-row.js';
import { CertificateIssued } from '../events.js';
import { CertificateDocuments } from './certificate-documents.js';

/** Draws the PDF in the holder's language before anybody asks for it. */
@OnEvent(CertificateIssued, 'render-certificate')
export class OnCertificateIssuedRender implements EventHandler<{ certificateId: string; personId: string }> {
  constructor(
    @Inject(CertificateDocuments) private readonly documents: CertificateDocuments,
    @Inject(People) private readonly people: People,
  ) {}

  async handle(tx: Tx, { payload }: OutboxEvent<{ certificateId: string; personId: string }>): Promise<void> {
    const [certificate] = await tx.run(CERTIFICATE_BY_ID, [payload.certificateId]);
    const { locale } = await this.people.factsOf(tx, payload.personId);
    if (certificate) await this.documents.draw(tx, certificate, locale);
  }
}
