import type { CertificateFieldsFragment } from '../../../gql/graphql.js';
import type { MessageId } from '../../../i18n/language.js';

/** What a certificate is worth today, in a word. */
export interface Validity {
  readonly words: MessageId;
  readonly tone: 'good' | 'warn' | 'bad' | 'calm';
}

/** For so many days before its end a certificate reminds of it. */
const SOON_DAYS = 60;
const DAY_MS = 24 * 60 * 60 * 1000;

/** @param today `YYYY-MM-DD` in Asia/Bishkek. */
export function validityOf(
  { state, expiresOn }: Pick<CertificateFieldsFragment, 'state' | 'expiresOn'>,
  today: string,
): Validity {
  switch (state) {
    case 'EXPIRED':
      return { words: 'certificate.expired', tone: 'warn' };
    case 'REVOKED':
      return { words: 'certificate.revoked', tone: 'bad' };
    case 'REPLACED':
      return { words: 'certificate.replaced', tone: 'calm' };
    case 'VALID':
      return expiresOn && daysBetween(today, expiresOn) <= SOON_DAYS
        ? { words: 'certificate.expires-soon', tone: 'warn' }
        : { words: 'certificate.valid', tone: 'good' };
  }
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}
