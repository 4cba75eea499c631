import { formatDate, loadMessages } from '#kernel/text';
import type { CertificateSnapshot } from './certificate-snapshot.js';
import { printable } from './printable-text.js';

/** A label and what it says, for example "Issued on" and "24.11.2026". */
export interface Fact {
  label: string;
  value: string;
}

/** Every text of a certificate, in its language and ready to be drawn. */
export interface CertificateTexts {
  issuer: string;
  logoDescription: string;
  kind: string;
  title: string;
  certifies: string;
  holder: string;
  achievement: string;
  facts: Fact[];
  serial: string;
  verify: string;
  verifyUrl: string;
  qrDescription: string;
  note?: string;
}

const say = loadMessages(new URL('../messages/', import.meta.url));

/** @throws UnprintableTextError, RangeError for a malformed date */
export function certificateTexts(snapshot: CertificateSnapshot): CertificateTexts {
  const { kind, locale, serial } = snapshot;
  const issuer = printable(snapshot.issuerName);
  return {
    issuer,
    logoDescription: say(locale, 'certificate.logo-description', { issuer }),
    kind: say(locale, `certificate.kind.${kind}`),
    title: printable(snapshot.title),
    certifies: say(locale, 'certificate.certifies'),
    holder: printable(snapshot.holderName),
    achievement: printable(say(locale, `certificate.achievement.${kind}`, { course: snapshot.courseTitle })),
    facts: facts(snapshot),
    serial: printable(say(locale, 'certificate.serial', { serial })),
    verify: say(locale, 'certificate.verify'),
    verifyUrl: printable(snapshot.verifyUrl),
    qrDescription: say(locale, 'certificate.qr-description'),
    note: snapshot.note ? printable(snapshot.note) : undefined,
  };
}

function facts(snapshot: CertificateSnapshot): Fact[] {
  const { locale, hours, scorePercent: score, expiresOn } = snapshot;
  const fact = (id: string, value: string): Fact => ({ label: say(locale, `certificate.${id}`), value });
  return [
    fact('study-time', say(locale, 'certificate.study-time.value', { hours })),
    ...(score == null ? [] : [fact('result', say(locale, 'certificate.result.value', { score }))]),
    fact('edition', printable(String(snapshot.courseEdition))),
    fact('completed-on', day(snapshot.completedOn)),
    fact('issued-on', day(snapshot.issuedOn)),
    fact('expires-on', expiresOn ? day(expiresOn) : say(locale, 'certificate.no-expiry')),
  ];
}

function day(date: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new RangeError(`Not a calendar day: ${date}`);
  return formatDate(date);
}
