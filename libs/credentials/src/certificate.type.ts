import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Access, allow } from '#kernel/access';
import { ConnectionOf, Localized } from '#kernel/graphql';
import type { LocalizedText } from '#kernel/text';
import { AwardKind } from '#catalog';
import type { CertificateRow } from './certificate-row.js';
import { stateOf } from './certificate.rules.js';

/** What a certificate is worth. */
export enum CertificateStateCode {
  VALID = 'VALID',
  EXPIRED = 'EXPIRED',
  REVOKED = 'REVOKED',
  REPLACED = 'REPLACED',
}

registerEnumType(CertificateStateCode, {
  name: 'CertificateState',
  description: 'What a certificate is worth today.',
  valuesMap: {
    VALID: { description: 'Genuine and in force.' },
    EXPIRED: { description: 'Genuine; its last day has passed.' },
    REVOKED: { description: 'Declared void.' },
    REPLACED: { description: 'Corrected: another certificate with another serial has taken its place.' },
  },
});

/** A certificate as its holder and their coordinator see it. */
@ObjectType('Certificate', { description: 'A certificate: everything it says was frozen at issue.' })
@Access(allow.holder)
export class CertificateType {
  @Field(() => ID, { description: 'Stable; not the serial and not the address of the public page.' })
  id: string;

  @Field(() => String, { description: 'Its number, without gaps within the year of issue.' })
  serial: string;

  @Field(() => String, { description: 'What was awarded.' })
  @Localized()
  title: LocalizedText;

  @Field(() => String, { description: 'The title of the course at issue.' })
  @Localized()
  courseTitle: LocalizedText;

  @Field(() => ID, { description: 'The enrolment that earned it.' })
  enrolmentId: string;

  @Field(() => String, { description: 'The name as it stood at issue.' })
  holderName: string;

  @Field(() => String, { nullable: true, description: 'The name in Latin letters as it stood at issue; null: none.' })
  holderNameLatin: string | null;

  @Field(() => AwardKind, { description: 'What it proves.' })
  kind: CertificateRow['kind'];

  @Field(() => Float, { description: 'Study time in hours.' })
  hours: number;

  @Field(() => Int, { nullable: true, description: 'The result of the final quiz in percent.' })
  scorePercent: number | null;

  @Field(() => String, { description: 'The day on which the last condition was met, YYYY-MM-DD.' })
  completedOn: string;

  @Field(() => String, { description: 'The day of issue, YYYY-MM-DD.' })
  issuedOn: string;

  @Field(() => String, { nullable: true, description: 'The last valid day, YYYY-MM-DD; null: it never expires.' })
  expiresOn: string | null;

  @Field(() => CertificateStateCode, { description: 'What it is worth today.' })
  state: CertificateStateCode;

  @Field(() => String, { description: 'The public page on which anybody can check it.' })
  verifyUrl: string;

  @Field(() => String, { description: 'The PDF; add `?lang=ky`, `ru` or `en`.' })
  pdfUrl: string;
}

/** A page of certificates. */
@ObjectType({ description: 'A page of certificates, the newest first.' })
@Access(allow.holder)
export class CertificateConnection extends ConnectionOf(CertificateType, 'Certificate') {}

/** A row in GraphQL's shape. @param publicUrl the address of this installation. */
export function toCertificateType(row: CertificateRow, publicUrl: string, today: string): CertificateType {
  const { id, serial, title, courseTitle, enrolmentId, holderName, holderNameLatin, kind, hours, scorePercent, token } =
    row;
  const { completedOn, issuedOn, expiresOn } = row;
  return {
    ...{ id, serial, title, courseTitle, enrolmentId, holderName, holderNameLatin, kind, hours, scorePercent },
    ...{ completedOn, issuedOn, expiresOn },
    state: CertificateStateCode[stateOf(row, today)],
    verifyUrl: `${publicUrl}/verify/${token}`,
    pdfUrl: `/api/certificates/${id}/pdf`,
  };
}
