import { Inject, Injectable } from '@nestjs/common';
import { coordinates, type Actor } from '#kernel/access';
import { isUuid, type Tx } from '#kernel/database';
import { AppError } from '#kernel/graphql';
import { People } from '#identity';
import { CERTIFICATE_FOR_UPDATE, type CertificateRow } from './certificate-row.js';

const SHORTEST_REASON = 5;
const LONGEST_REASON = 500;

/** Why a certificate is neither revoked nor re-issued. */
export type CertificateChangeFault = 'REASON_MISSING' | 'ALREADY_REVOKED' | 'ALREADY_REPLACED' | 'NAME_NOT_VALID';

/** Who may change the standing of a certificate: coordinators of the holder's branch, and administrators. */
@Injectable()
export class CertificateAuthority {
  constructor(@Inject(People) private readonly people: People) {}

  /** The certificate, locked. @throws AppError NOT_FOUND if there is none or it is not the actor's to change. */
  async lock(tx: Tx, actor: Actor, certificateId: string): Promise<CertificateRow> {
    const [certificate] = isUuid(certificateId) ? await tx.run(CERTIFICATE_FOR_UPDATE, [certificateId]) : [];
    if (!certificate) throw new AppError('NOT_FOUND');
    const holder = await this.people.factsOf(tx, certificate.personId);
    if (!coordinates(actor, holder.branch)) throw new AppError('NOT_FOUND');
    return certificate;
  }
}

/** What stands against a change of a certificate, if anything. */
export function changeFault(certificate: CertificateRow, reason: string): CertificateChangeFault | null {
  if (certificate.replacedBy) return 'ALREADY_REPLACED';
  const length = reason.trim().length;
  return length < SHORTEST_REASON || length > LONGEST_REASON ? 'REASON_MISSING' : null;
}
