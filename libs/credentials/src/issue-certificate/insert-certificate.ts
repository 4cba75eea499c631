import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { newId, statement, type Tx } from '#kernel/database';
import { Outbox } from '#kernel/outbox';
import type { CertificateRow } from '../certificate-row.js';
import { serialPrefix } from '../certificate.rules.js';
import { CertificateIssued } from '../events.js';

/** What is decided about a certificate before it exists. */
export type NewCertificate = Omit<
  CertificateRow,
  'id' | 'serial' | 'token' | 'revokedAt' | 'revokeReason' | 'replacedBy'
> & { readonly issuedAt: Date };

const INSERT = statement<{ id: string }>(
  'credentials.insert',
  `insert into credentials.certificate (
     id, person_id, enrolment_id, course_id, version_id, award_id, cycle, revision, token, kind, holder_name, minor_until,
     title, course_title, course_edition, hours, score_percent, issuer_name, completed_on, issued_on, expires_on, issued_at, replaces,
     holder_name_latin)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24)
   on conflict on constraint certificate_once do nothing returning id`,
);
const NUMBER = statement(
  'credentials.number',
  `with counter as (
     insert into credentials.serial_counter (year, last) values ($2, 1)
     on conflict (year) do update set last = serial_counter.last + 1 returning last
   )
   update credentials.certificate set serial = $3 || lpad(last::text, greatest(6, length(last::text)), '0') from counter where id = $1`,
);

const TOKEN_LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';
const TOKEN_LENGTH = 26;

/** Writes a certificate, once for ever per person, award, cycle and revision (I4), with the next number of the year. */
@Injectable()
export class InsertCertificate {
  constructor(@Inject(Outbox) private readonly outbox: Outbox) {}

  /** @returns the new id, or null if the certificate exists already. */
  async execute(tx: Tx, certificate: NewCertificate): Promise<string | null> {
    const id = newId();
    const inserted = await tx.run(INSERT, [id, ...valuesOf(certificate)]);
    if (inserted.length === 0) return null;
    const { personId, enrolmentId, courseId, replaces } = certificate;
    await this.outbox.add(tx, CertificateIssued, { certificateId: id, personId, enrolmentId, courseId, replaces });
    // Last: the counter's row lock is held from here to the commit only, and a rollback takes the number back, so there are no gaps.
    const year = Number(certificate.issuedOn.slice(0, 4));
    await tx.run(NUMBER, [id, year, serialPrefix(year)]);
    return id;
  }
}

function valuesOf(c: NewCertificate): unknown[] {
  return [
    ...[c.personId, c.enrolmentId, c.courseId, c.versionId, c.awardId, c.cycle, c.revision, newToken(), c.kind],
    ...[c.holderName, c.minorUntil, JSON.stringify(c.title), JSON.stringify(c.courseTitle), c.courseEdition, c.hours],
    ...[c.scorePercent, JSON.stringify(c.issuerName), c.completedOn, c.issuedOn, c.expiresOn, c.issuedAt, c.replaces],
    c.holderNameLatin,
  ];
}

/** 130 random bits, unrelated to the serial: who has one address cannot guess another. */
function newToken(): string {
  return Array.from(randomBytes(TOKEN_LENGTH), (byte) => TOKEN_LETTERS[byte % TOKEN_LETTERS.length]).join('');
}
