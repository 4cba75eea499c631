import { Inject, Injectable } from '@nestjs/common';
import type { SignedInActor } from '#kernel/access';
import { Audit } from '#kernel/audit';
import { Clock } from '#kernel/clock';
import { Database, statement } from '#kernel/database';
import { Outbox } from '#kernel/outbox';
import { CertificateAuthority, changeFault, type CertificateChangeFault } from '../certificate-authority.js';
import { CertificateRevoked } from '../events.js';

const REVOKE = statement(
  'credentials.revoke',
  'update credentials.certificate set revoked_at = $2, revoked_by = $3, revoke_reason = $4 where id = $1',
);

/** Declares a certificate void. It stays for ever, and its public page says so. */
@Injectable()
export class RevokeCertificate {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CertificateAuthority) private readonly authority: CertificateAuthority,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(Audit) private readonly audit: Audit,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @returns the certificate's id, or why not. @throws AppError NOT_FOUND */
  async execute(
    actor: SignedInActor,
    certificateId: string,
    reason: string,
  ): Promise<{ id: string } | CertificateChangeFault> {
    return this.database.transaction(async (tx) => {
      const certificate = await this.authority.lock(tx, actor, certificateId);
      const fault = certificate.revokedAt ? 'ALREADY_REVOKED' : changeFault(certificate, reason);
      if (fault) return fault;
      const { id, personId, serial } = certificate;
      await tx.run(REVOKE, [id, this.clock.now(), actor.personId, reason.trim()]);
      await this.outbox.add(tx, CertificateRevoked, { certificateId: id, personId });
      const facts = { serial, reason: reason.trim() };
      await this.audit.write(tx, {
        action: 'credentials.certificate-revoked',
        personId: actor.personId,
        subjectId: id,
        facts,
      });
      return { id };
    });
  }
}
