import { Injectable } from '@nestjs/common';
import { newId, statement, type Tx } from '../database/index.js';

/** One thing that somebody did and may be asked about later. Ids and field names, never the values of personal fields. */
export interface AuditEntry {
  /** `<context>.<what>`, for example `credentials.certificate-revoked`. */
  readonly action: string;
  /** Who did it; null for the system itself. */
  readonly personId: string | null;
  /** What it was done to. */
  readonly subjectId: string;
  readonly facts?: Readonly<Record<string, string | number | boolean | null>>;
}

const WRITE = statement(
  'kernel.audit-write',
  'insert into kernel.audit_entry (id, action, person_id, subject_id, facts) values ($1, $2, $3, $4, $5)',
);

/** The append-only record of who did what, written in the transaction of the deed. */
@Injectable()
export class Audit {
  async write(tx: Tx, entry: AuditEntry): Promise<void> {
    await tx.run(WRITE, [newId(), entry.action, entry.personId, entry.subjectId, JSON.stringify(entry.facts ?? {})]);
  }
}
