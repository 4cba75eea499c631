import type { UseQueryResult } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useOperation } from '../../../api/operations.js';
import { AwardGatesDocument, type AwardGatesQuery } from '../../../gql/graphql.js';
import { useSay } from '../../../i18n/language.js';
import { Notice } from '../../../ui/notice.js';
import { CertificateCard } from '../my-certificates/certificate-card.js';

/** Certificates are issued by the worker within seconds and come by themselves; for when that is not heard, the page looks again. */
const LOOK_AGAIN_MS = 10_000;

type Enrolment = AwardGatesQuery['enrolment'];

/** The awards of a course: what is earned, and the certificates. */
export function useAwards(enrolmentId: string): UseQueryResult<AwardGatesQuery> {
  return useOperation(
    AwardGatesDocument,
    { enrolmentId },
    { pollWhile: ({ enrolment }) => isBeingIssued(enrolment) && LOOK_AGAIN_MS },
  );
}

/** The certificates of a course, and a word when one is on its way. */
export function Certificates({ enrolment }: { enrolment: Enrolment }): JSX.Element {
  const say = useSay();
  return (
    <>
      {enrolment.certificates.map((certificate) => (
        <CertificateCard key={certificate.id} certificate={certificate} headingLevel={3} />
      ))}
      {isBeingIssued(enrolment) ? (
        <Notice tone="good" announced>
          {say('awards.being-issued')}
        </Notice>
      ) : null}
    </>
  );
}

function isBeingIssued({ awardGates, certificates }: Enrolment): boolean {
  return (
    awardGates.filter(({ earned }) => earned).length > certificates.filter(({ state }) => state !== 'REPLACED').length
  );
}
