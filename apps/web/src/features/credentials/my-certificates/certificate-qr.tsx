import type { JSX } from 'react';
import type { MyCertificatesQuery } from '../../../gql/graphql.js';
import { useSay } from '../../../i18n/language.js';
import { Icon } from '../../../ui/icon.js';

/** A QR code as the API draws it; the unit is a module. */
export type Qr = NonNullable<MyCertificatesQuery['viewer']>['certificates']['nodes'][number]['verifyQr'];

/** Readers need so many empty modules around a code. */
const QUIET = 4;

/** The QR code of the public page, for whoever stands beside the learner. It is dark on white in every theme: readers want it so. */
export function CertificateQr({ qr: { size, path }, serial }: { qr: Qr; serial: string }): JSX.Element {
  const say = useSay();
  const side = size + 2 * QUIET;
  return (
    <details className="certificate-qr">
      <summary className="button button-plain">
        <Icon name="qr" />
        {say('certificate.qr')}
        <span className="visually-hidden"> {serial}</span>
      </summary>
      <svg
        viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
        role="img"
        aria-label={say('certificate.qr-label', { serial })}
      >
        <rect x={-QUIET} y={-QUIET} width={side} height={side} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <p className="small">{say('certificate.qr-hint')}</p>
    </details>
  );
}
