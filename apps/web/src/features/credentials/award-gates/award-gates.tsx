import type { JSX } from 'react';
import type { AwardGatesQuery } from '../../../gql/graphql.js';
import { useSay } from '../../../i18n/language.js';
import { Icon } from '../../../ui/icon.js';
import { Loaded } from '../../../ui/loaded.js';
import { Certificates, useAwards } from './certificates.js';

type Award = AwardGatesQuery['enrolment']['awardGates'][number];

/** The certificates of a course, or why they are not there yet. */
export function AwardGates({ enrolmentId }: { enrolmentId: string }): JSX.Element {
  const say = useSay();
  const query = useAwards(enrolmentId);
  return (
    <section aria-labelledby="awards">
      <h2 id="awards">{say('awards.title')}</h2>
      <Loaded query={query}>
        {({ enrolment }) => (
          <>
            {enrolment.awardGates.length === 0 ? <p className="empty">{say('awards.none')}</p> : null}
            <Certificates enrolment={enrolment} />
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
