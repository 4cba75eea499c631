import type { JSX } from 'react';
import { useOperation } from '../../../api/operations.js';
import { AwardGatesDocument, type AwardGatesQuery } from '../../../gql/graphql.js';
import { useSay } from '../../../i18n/language.js';
import { Icon } from '../../../ui/icon.js';
import { Loaded } from '../../../ui/loaded.js';
import { Notice } from '../../../ui/notice.js';
import { CertificateCard } from '../my-certificates/certificate-card.js';

/** Certificates are issued by the worker within seconds; meanwhile the page looks again. */
const LOOK_AGAIN_MS = 3_000;

type Enrolment = AwardGatesQuery['enrolment'];
type Award = Enrolment['awardGates'][number];

/** The certificates of a course, or why they are not there yet. */
export function AwardGates({ enrolmentId }: { enrolmentId: string }): JSX.Element {
  const say = useSay();
  const query = useOperation(
    AwardGatesDocument,
    { enrolmentId },
    { pollWhile: ({ enrolment }) => isBeingIssued(enrolment) && LOOK_AGAIN_MS },
  );
  return (
    <section aria-labelledby="awards">
      <h2 id="awards">{say('awards.title')}</h2>
      <Loaded query={query}>
        {({ enrolment }) => (
          <>
            {enrolment.awardGates.length === 0 ? <p className="empty">{say('awards.none')}</p> : null}
            {enrolment.certificates.map((certificate) => (
              <CertificateCard key={certificate.id} certificate={certificate} headingLevel={3} />
            ))}
            {isBeingIssued(enrolment) ? (
              <Notice tone="good" announced>
                {say('awards.being-issued')}
              </Notice>
            ) : null}
            {enrolment.awardGates
              .filter(({ earned }) => !earned)
              .map((award) => (
                <WhyNotYet key={award.award.id} award={award} />
              ))}
          </>
        )}
      </Loaded>
    </section>
  );
}

function WhyNotYet({ award: { award, gates } }: { award: Award }): JSX.Element {
  const say = useSay();
  return (
    <div className="card">
      <h3>
        <Icon name="certificate" /> {award.title}
      </h3>
      <p>{say('awards.why-not-yet')}</p>
      <ul className="gates">
        {gates.map(({ explanation, met }, index) => (
          <li key={index} className={met ? 'gate gate-met' : 'gate'}>
            <Icon name={met ? 'check-circle' : 'circle'} />
            <span>
              <span className="visually-hidden">{met ? say('awards.met') : say('awards.open')}: </span>
              {explanation}
            </span>
          </li>
        ))}
      </ul>
      <p className="small">{validityWords(award, say)}</p>
    </div>
  );
}

function validityWords({ validDays, validMonths, confirmed }: Award['award'], say: ReturnType<typeof useSay>): string {
  const words = validDays
    ? say('awards.valid-days', { count: validDays })
    : validMonths
      ? say('awards.valid-months', { count: validMonths })
      : say('awards.valid-for-ever');
  return confirmed ? words : `${words} ${say('awards.unconfirmed')}`;
}

function isBeingIssued({ awardGates, certificates }: Enrolment): boolean {
  return (
    awardGates.filter(({ earned }) => earned).length > certificates.filter(({ state }) => state !== 'REPLACED').length
  );
}
