import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '#kernel/clock';
import { Config } from '#kernel/config';
import { Database, type Tx } from '#kernel/database';
import { AppError } from '#kernel/graphql';
import {
  CERTIFICATE_BY_ID,
  CERTIFICATE_BY_TOKEN,
  CERTIFICATES_OF_ENROLMENTS,
  CERTIFICATES_OF_PERSON,
  type CertificateRow,
  type PublicRow,
} from './certificate-row.js';
import { toCertificateType, type CertificateType } from './certificate.type.js';

/** Reads certificates. */
@Injectable()
export class Certificates {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Config) private readonly config: Config,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @param door a transaction, or null to read outside one. @throws AppError NOT_FOUND */
  async byId(id: string, door: Tx | null = null): Promise<CertificateRow> {
    const [row] = await (door ?? this.database).run(CERTIFICATE_BY_ID, [id]);
    if (!row) throw new AppError('NOT_FOUND');
    return row;
  }

  /** What the public may know of the certificate whose page has this token; null if there is none. */
  async byToken(token: string): Promise<PublicRow | null> {
    const [row] = await this.database.run(CERTIFICATE_BY_TOKEN, [token]);
    return row ?? null;
  }

  async ofEnrolments(enrolmentIds: readonly string[]): Promise<CertificateRow[]> {
    return this.database.run(CERTIFICATES_OF_ENROLMENTS, [enrolmentIds]);
  }

  /** The newest first. */
  async ofPerson(personId: string, after: string | null, limit: number): Promise<CertificateRow[]> {
    return this.database.run(CERTIFICATES_OF_PERSON, [personId, after, limit]);
  }

  present(row: CertificateRow): CertificateType {
    return toCertificateType(row, this.config.publicUrl, this.clock.today());
  }
}
