import type { JSX } from 'react';
import type { CertificateFieldsFragment, CertificateState } from '../../../gql/graphql.js';
import { useSay, type MessageId } from '../../../i18n/language.js';
import { LOCALES, type Locale } from '../../../i18n/locale.js';
import { writeDay } from '../../../i18n/write-values.rules.js';
import { Icon } from '../../../ui/icon.js';

const STATES: Record<CertificateState, { readonly words: MessageId; readonly tone: string }> = {
  VALID: { words: 'certificate.valid', tone: 'good' },
  EXPIRED: { words: 'certificate.expired', tone: 'warn' },
  REVOKED: { words: 'certificate.revoked', tone: 'bad' },
  REPLACED: { words: 'certificate.replaced', tone: 'calm' },
};
const IN_LANGUAGE: Record<Locale, MessageId> = {
  ky: 'certificate.pdf-ky',
  ru: 'certificate.pdf-ru',
  en: 'certificate.pdf-en',
};

interface CertificateCardProps {
  readonly certificate: CertificateFieldsFragment;
  readonly headingLevel: 2 | 3;
}

/** A certificate: what it is worth today, its dates, its PDF in three languages and the page on which anybody can check it. */
export function CertificateCard({ certificate, headingLevel }: CertificateCardProps): JSX.Element {
  const say = useSay();
  const { title, state, serial, holderName, courseTitle } = certificate;
  const Heading = `h${headingLevel}` as const;
  return (
    <article className="card certificate">
      <p className={`chip chip-${STATES[state].tone}`}>
        <Icon name={state === 'VALID' ? 'check-circle' : 'info'} />
        {say(STATES[state].words)}
      </p>
      <Heading>{title}</Heading>
      <p className="certificate-holder">{holderName}</p>
      <Facts certificate={certificate} />
      <PdfLinks certificate={certificate} />
      <p>
        <a href={new URL(certificate.verifyUrl, window.location.origin).pathname} target="_blank" rel="noreferrer">
          {say('certificate.verify')}
          <span className="visually-hidden">
            {' '}
            {courseTitle}, {serial}
          </span>
        </a>
      </p>
    </article>
  );
}

function Facts({ certificate }: { certificate: CertificateFieldsFragment }): JSX.Element {
  const say = useSay();
  const { serial, courseTitle, completedOn, issuedOn, expiresOn } = certificate;
  const facts: [string, string][] = [
    [say('certificate.course'), courseTitle],
    [say('certificate.serial'), serial],
    [say('certificate.completed-on'), writeDay(completedOn)],
    [say('certificate.issued-on'), writeDay(issuedOn)],
    [say('certificate.expires-on'), expiresOn ? writeDay(expiresOn) : say('certificate.no-expiry')],
  ];
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function PdfLinks({ certificate: { pdfUrl, serial } }: { certificate: CertificateFieldsFragment }): JSX.Element {
  const say = useSay();
  return (
    <div className="buttons pdf-links" role="group" aria-label={say('certificate.pdf', { serial })}>
      <span aria-hidden="true">PDF</span>
      {LOCALES.map((locale) => (
        <a key={locale} className="button button-plain" href={`${pdfUrl}?lang=${locale}`} hrefLang={locale}>
          {say(IN_LANGUAGE[locale])}
        </a>
      ))}
    </div>
  );
}
