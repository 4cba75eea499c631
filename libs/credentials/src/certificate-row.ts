import type { LocalizedText } from '#kernel/text';
import { statement } from '#kernel/database';

/** A certificate as it is stored. Dates are `YYYY-MM-DD`. */
export interface CertificateRow {
  readonly id: string;
  readonly personId: string;
  readonly enrolmentId: string;
  readonly courseId: string;
  readonly versionId: string;
  readonly awardId: string;
  readonly cycle: number;
  readonly revision: number;
  readonly serial: string;
  readonly token: string;
  readonly kind: 'provisional' | 'full';
  readonly holderName: string;
  /** The name in Latin letters, for readers of English; null: the holder had given none. */
  readonly holderNameLatin: string | null;
  readonly minorUntil: string | null;
  readonly title: LocalizedText;
  readonly courseTitle: LocalizedText;
  readonly courseEdition: number;
  readonly hours: number;
  readonly scorePercent: number | null;
  readonly issuerName: LocalizedText;
  readonly completedOn: string;
  readonly issuedOn: string;
  readonly expiresOn: string | null;
  readonly revokedAt: Date | null;
  readonly revokeReason: string | null;
  readonly replaces: string | null;
  readonly replacedBy: string | null;
}

const day = (column: string, name: string): string => `to_char(${column}, 'YYYY-MM-DD') as "${name}"`;

const COLUMNS = `
  id, person_id as "personId", enrolment_id as "enrolmentId", course_id as "courseId", version_id as "versionId",
  award_id as "awardId", cycle, revision, serial, token, kind, holder_name as "holderName", holder_name_latin as "holderNameLatin",
  ${day('minor_until', 'minorUntil')}, title, course_title as "courseTitle", course_edition as "courseEdition", hours::float as hours, score_percent as "scorePercent",
  issuer_name as "issuerName", ${day('completed_on', 'completedOn')}, ${day('issued_on', 'issuedOn')},
  ${day('expires_on', 'expiresOn')}, revoked_at as "revokedAt", revoke_reason as "revokeReason", replaces, replaced_by as "replacedBy"`;

const select = (where: string): string => `select ${COLUMNS} from credentials.certificate where ${where}`;

export const CERTIFICATE_BY_ID = statement<CertificateRow>('credentials.by-id', select('id = $1'));
export const CERTIFICATE_FOR_UPDATE = statement<CertificateRow>(
  'credentials.for-update',
  `${select('id = $1')} for update`,
);
/** What the public page of a certificate is made of. */
export type PublicRow = Pick<
  CertificateRow,
  | 'serial'
  | 'kind'
  | 'holderName'
  | 'holderNameLatin'
  | 'minorUntil'
  | 'title'
  | 'courseTitle'
  | 'hours'
  | 'issuerName'
  | 'completedOn'
  | 'issuedOn'
  | 'expiresOn'
  | 'revokedAt'
  | 'replacedBy'
>;

// What the page does not say is not even read; that also makes the most public of all reads a cheap one.
export const CERTIFICATE_BY_TOKEN = statement<PublicRow>(
  'credentials.by-token',
  `select serial, kind, holder_name as "holderName", holder_name_latin as "holderNameLatin",
     ${day('minor_until', 'minorUntil')}, title, course_title as "courseTitle", hours::float as hours, issuer_name as "issuerName", ${day('completed_on', 'completedOn')}, ${day('issued_on', 'issuedOn')},
     ${day('expires_on', 'expiresOn')}, revoked_at as "revokedAt", replaced_by as "replacedBy"
   from credentials.certificate where token = $1`,
);
export const CERTIFICATES_OF_ENROLMENTS = statement<CertificateRow>(
  'credentials.of-enrolments',
  `${select('enrolment_id = any($1::uuid[])')} order by id`,
);
export const CERTIFICATES_OF_PERSON = statement<CertificateRow>(
  'credentials.of-person',
  `${select('person_id = $1 and ($2::uuid is null or id < $2)')} order by id desc limit $3`,
);
