import type { JSX } from 'react';
import type { CertificateFieldsFragment } from '../../../gql/graphql.js';
import { useSay, type MessageId } from '../../../i18n/language.js';
import { LOCALES, type Locale } from '../../../i18n/locale.js';
import { dayOf, writeDay } from '../../../i18n/write-values.rules.js';
import { Icon } from '../../../ui/icon.js';
import { CertificateQr, type Qr } from './certificate-qr.js';
import { ShareCertificate } from './share-certificate.js';
import { validityOf } from './validity.rules.js';
import './certificate.css';

const IN_LANGUAGE: Record<Locale, MessageId> = {
  ky: 'certificate.pdf-ky',
  ru: 'certificate.pdf-ru',
  en: 'certificate.pdf-en',
};

interface CertificateCardProps {
  readonly certificate: CertificateFieldsFragment;
  /** Without it the code is left out. */
  readonly qr?: Qr;
  readonly headingLevel: 2 | 3;
}

/** A certificate: what it is worth today, its dates, its PDF in three languages, and the ways to show it to others. */
export function CertificateCard({ certificate, qr, headingLevel }: CertificateCardProps): JSX.Element {
  const say = useSay();
  const { title, kind, serial, holderName, courseTitle, verifyUrl } = certificate;
  const { words, tone } = validityOf(certificate, dayOf(Date.now()));
  const Heading = `h${headingLevel}` as const;
  return (
    <article className="card certificate">
      <p className="certificate-chips">
        <span className={`chip chip-${tone}`}>
          <Icon name={tone === 'good' ? 'check-circle' : 'info'} />
          {say(words)}
        </span>
        {kind === 'PROVISIONAL' ? <span className="chip chip-calm">{say('certificate.provisional')}</span> : null}
      </p>
      <Heading>{title}</Heading>
      <p className="certificate-holder">{holderName}</p>
      <Facts certificate={certificate} />
      <PdfLinks certificate={certificate} />
      <div className="buttons">
        <ShareCertificate title={`${title}, ${serial}`} serial={serial} url={verifyUrl} />
      </div>
      {qr ? <CertificateQr qr={qr} serial={serial} /> : null}
      <p>
        <a href={new URL(verifyUrl, window.location.origin).pathname} target="_blank" rel="noreferrer">
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
    <div className="certificate-group" role="group" aria-label={say('certificate.pdf', { serial })}>
      <span className="certificate-group-name" aria-hidden="true">
        PDF
      </span>
      <div className="buttons">
        {LOCALES.map((locale) => (
          <a key={locale} className="button button-plain" href={`${pdfUrl}?lang=${locale}`} hrefLang={locale}>
            {say(IN_LANGUAGE[locale])}
          </a>
        ))}
      </div>
    </div>
  );
}
