import { Inject } from '@nestjs/common';
import type { Tx } from '#kernel/database';
import { OnEvent, type EventHandler, type OutboxEvent } from '#kernel/outbox';
import { CertificateIssued, Certificates } from '#credentials';
import { NotificationKind } from '../notification-text.js';
import { WriteNotification } from './write-notification.js';

interface Issued {
  certificateId: string;
  personId: string;
  replaces: string | null;
}

/** Tells the holder of a new or corrected certificate. */
@OnEvent(CertificateIssued, 'notify-certificate-issued')
export class OnCertificateIssued implements EventHandler<Issued> {
  constructor(
    @Inject(Certificates) private readonly certificates: Certificates,
    @Inject(WriteNotification) private readonly write: WriteNotification,
  ) {}

  async handle(tx: Tx, { payload }: OutboxEvent<Issued>): Promise<void> {
    const { title, serial } = await this.certificates.byId(payload.certificateId, tx);
    const kind = payload.replaces ? NotificationKind.CERTIFICATE_REPLACED : NotificationKind.CERTIFICATE_ISSUED;
    await this.write.execute(tx, payload.personId, kind, payload.certificateId, {
      title,
      serial,
      path: '/certificates',
    });
  }
}
