import { Inject } from '@nestjs/common';
import type { Tx } from '#kernel/database';
import { Live } from '#kernel/live';
import { OnEvent, type EventHandler, type OutboxEvent } from '#kernel/outbox';
import { CertificateIssued } from '../events.js';

/** The live topic of one person's new certificates. */
export function certificateTopic(personId: string): string {
  return `certificate-issued:${personId}`;
}

/** Tells the holder's open pages, once the certificate is there for everybody. */
@OnEvent(CertificateIssued, 'tell-open-pages')
export class OnCertificateIssuedTell implements EventHandler<{ certificateId: string; personId: string }> {
  constructor(@Inject(Live) private readonly live: Live) {}

  async handle(_tx: Tx, { payload }: OutboxEvent<{ certificateId: string; personId: string }>): Promise<void> {
    await this.live.publish(certificateTopic(payload.personId), { certificateId: payload.certificateId });
  }
}
