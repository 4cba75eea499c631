import type { Locale } from '#kernel/text';

/**
 * Everything that a certificate says, frozen at issue: the PDF is drawn from this alone, so it can be drawn again at
 * any time. Dates are calendar days in Asia/Bishkek, written `YYYY-MM-DD`.
 */
export interface CertificateSnapshot {
  /** For example `KG-2026-000123`. */
  serial: string;
  /** The name as it stood at issue, in the order and script its owner gave it. */
  holderName: string;
  /** What was awarded, in the language of the certificate. */
  title: string;
  kind: 'provisional' | 'full';
  locale: Locale;
  courseTitle: string;
  courseEdition: string | number;
  /** Study time in hours; halves are allowed. */
  hours: number;
  /** 0 to 100; left out where the award has no quiz. */
  scorePercent?: number | null;
  completedOn: string;
  issuedOn: string;
  /** The last day on which the certificate is valid; left out where it never expires. */
  expiresOn?: string | null;
  issuerName: string;
  /** The public page that tells whether the certificate is genuine; the QR code opens it. */
  verifyUrl: string;
  /** One more line in the language of the certificate, for example which serial this one replaces. */
  note?: string | null;
}
