import { Inject } from '@nestjs/common';
import type { Tx } from '#kernel/database';
import { OnEvent, type EventHandler, type OutboxEvent } from '#kernel/outbox';
import { CertificateRevoked, Certificates } from '#credentials';
import { NotificationKind } from '../notification-text.js';
import { WriteNotification } from './write-notification.js';

interface Revoked {
  certificateId: string;
  personId: string;
}

/** Tells the holder of a certificate that was declared void. */
@OnEvent(CertificateRevoked, 'notify-certificate-revoked')
export class OnCertificateRevoked implements EventHandler<Revoked> {
  constructor(
    @Inject(Certificates) private readonly certificates: Certificates,
    @Inject(WriteNotification) private readonly write: WriteNotification,
  ) {}

  async handle(tx: Tx, { payload }: OutboxEvent<Revoked>): Promise<void> {
    const { title, serial } = await this.certificates.byId(payload.certificateId, tx);
    const facts = { title, serial, path: '/certificates' };
    await this.write.execute(tx, payload.personId, NotificationKind.CERTIFICATE_REVOKED, payload.certificateId, facts);
  }
}
