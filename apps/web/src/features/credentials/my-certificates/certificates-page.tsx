import type { JSX } from 'react';
import { usePages } from '../../../api/operations.js';
import { MyCertificatesDocument } from '../../../gql/graphql.js';
import { useSay } from '../../../i18n/language.js';
import { Loaded } from '../../../ui/loaded.js';
import { Page } from '../../../ui/page.js';
import { ShowMore } from '../../../ui/show-more.js';
import { CertificateCard } from './certificate-card.js';

/** The learner's certificates, the newest first. */
export default function CertificatesPage(): JSX.Element {
  const say = useSay();
  const mine = usePages(MyCertificatesDocument, {}, ({ viewer }) => viewer?.certificates.pageInfo);
  return (
    <Page title={say('certificates.title')}>
      <Loaded query={mine}>
        {({ pages }) => {
          const certificates = pages.flatMap(({ viewer }) => viewer?.certificates.nodes ?? []);
          return (
            <>
              {certificates.length === 0 ? <p className="empty">{say('certificates.none')}</p> : null}
              <ul className="cards">
                {certificates.map((certificate) => (
                  <li key={certificate.id}>
                    <CertificateCard certificate={certificate} qr={certificate.verifyQr} headingLevel={2} />
                  </li>
                ))}
              </ul>
              <ShowMore query={mine} />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
