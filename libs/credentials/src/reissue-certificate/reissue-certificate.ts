import { Inject, Injectable } from '@nestjs/common';
import type { SignedInActor } from '#kernel/access';
import { Audit } from '#kernel/audit';
import { Clock } from '#kernel/clock';
import { Database, statement, type Tx } from '#kernel/database';
import { CertificateAuthority, changeFault, type CertificateChangeFault } from '../certificate-authority.js';
import type { CertificateRow } from '../certificate-row.js';
import { unprintableLetters } from '../render-certificate/printable-text.js';
import { InsertCertificate } from '../issue-certificate/insert-certificate.js';

const REPLACE = statement(
  'credentials.replace',
  'update credentials.certificate set replaced_by = $2, replace_reason = $3 where id = $1',
);
const LONGEST_NAME = 200;

/** A correction of a certificate: nothing in it changes, a new one with a new serial takes its place (I6). */
@Injectable()
export class ReissueCertificate {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CertificateAuthority) private readonly authority: CertificateAuthority,
    @Inject(InsertCertificate) private readonly insert: InsertCertificate,
    @Inject(Audit) private readonly audit: Audit,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @returns the new certificate's id, or why not. @throws AppError NOT_FOUND */
  async execute(
    actor: SignedInActor,
    input: { certificateId: string; reason: string; nameOnDocument: string },
  ): Promise<{ id: string } | CertificateChangeFault> {
    const name = input.nameOnDocument
      .normalize('NFC')
      .replace(/\p{Cc}/gu, '')
      .replace(/\s+/g, ' ')
      .trim();
    if (name === '' || name.length > LONGEST_NAME || unprintableLetters(name).length > 0) return 'NAME_NOT_VALID';
    return this.database.transaction(async (tx) => {
      const old = await this.authority.lock(tx, actor, input.certificateId);
      const fault = changeFault(old, input.reason);
      if (fault) return fault;
      const id = await this.replace(tx, old, name, input.reason.trim());
      const facts = { replaces: old.id, serial: old.serial, reason: input.reason.trim() };
      await this.audit.write(tx, {
        action: 'credentials.certificate-reissued',
        personId: actor.personId,
        subjectId: id,
        facts,
      });
      await this.audit.write(tx, {
        action: 'credentials.certificate-replaced',
        personId: actor.personId,
        subjectId: old.id,
        facts: { by: id },
      });
      return { id };
    });
  }

  /** The new one says what the old one said, but for the name, the serial and the day of issue. */
  private async replace(tx: Tx, old: CertificateRow, holderName: string, reason: string): Promise<string> {
    const id = await this.insert.execute(tx, {
      ...old,
      holderName,
      revision: old.revision + 1,
      replaces: old.id,
      issuedOn: this.clock.today(),
      issuedAt: this.clock.now(),
    });
    if (!id) throw new Error('A certificate that was not replaced has a successor');
    await tx.run(REPLACE, [old.id, id, reason]);
    return id;
  }
}
