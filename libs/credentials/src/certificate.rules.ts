/** What a certificate is worth today. */
export type CertificateState = 'VALID' | 'EXPIRED' | 'REVOKED' | 'REPLACED';

/** What of a certificate decides its state. */
export interface CertificateStanding {
  readonly expiresOn: string | null;
  readonly revokedAt: Date | null;
  readonly replacedBy: string | null;
}

/** Replaced before revoked before expired: the strongest thing that can be said. The day of expiry is the last valid one. */
export function stateOf(certificate: CertificateStanding, today: string): CertificateState {
  if (certificate.replacedBy !== null) return 'REPLACED';
  if (certificate.revokedAt !== null) return 'REVOKED';
  return certificate.expiresOn !== null && certificate.expiresOn < today ? 'EXPIRED' : 'VALID';
}

/** `KG-2026-`: the country and the year of issue; a number of at least six digits, without gaps within the year, follows. */
export function serialPrefix(year: number): string {
  return `KG-${year}-`;
}

/**
 * The name on a public page: in full, or for somebody under 18 the initials, because names of minors never stand on a public page.
 * @param minorUntil the day on which the holder comes of age; null if that is past or unknown.
 */
export function publicName(holderName: string, minorUntil: string | null, today: string): string {
  if (minorUntil === null || minorUntil <= today) return holderName;
  return holderName
    .split(/\s+/)
    .filter((part) => part !== '')
    .map((part) => `${[...part][0]?.toUpperCase()}.`)
    .join(' ');
}

const ADULT_AT = 18;

/** The day on which somebody comes of age, or null if it is past or unknown. */
export function minorUntil(birthDate: string | null, today: string): string | null {
  if (!birthDate) return null;
  const day = `${Number(birthDate.slice(0, 4)) + ADULT_AT}${birthDate.slice(4)}`;
  // Born on 29 February, one comes of age on 1 March of a common year; as texts the dates compare the same.
  const real = day.endsWith('-02-29') && !isLeap(Number(day.slice(0, 4))) ? `${day.slice(0, 4)}-03-01` : day;
  return real > today ? real : null;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
