import type { JSX } from 'react';
import { Link } from 'react-router';
import { useSay, type MessageId } from '../../i18n/language.js';
import { ButtonLink } from '../../ui/button.js';
import { Icon, type IconName } from '../../ui/icon.js';
import { Page } from '../../ui/page.js';
import { OpenCourses } from '../catalog/list-courses/open-courses.js';
import { Mountains } from './mountains.js';

const PROMISES: readonly { readonly icon: IconName; readonly title: MessageId; readonly text: MessageId }[] = [
  { icon: 'offline', title: 'landing.offline', text: 'landing.offline-text' },
  { icon: 'globe', title: 'landing.languages', text: 'landing.languages-text' },
  { icon: 'certificate', title: 'landing.certificates', text: 'landing.certificates-text' },
];

/** What this is, for whoever is not signed in, and the ways in. */
export default function LandingPage(): JSX.Element {
  const say = useSay();
  return (
    <Page title={say('landing.title')} hero={(heading) => <Hero heading={heading} />}>
      <ul className="promises">
        {PROMISES.map(({ icon, title, text }) => (
          <li key={title}>
            <Icon name={icon} />
            <h2>{say(title)}</h2>
            <p>{say(text)}</p>
          </li>
        ))}
      </ul>
      <OpenCourses>
        <p>
          <Link to="/courses">{say('home.all-courses')}</Link>
        </p>
      </OpenCourses>
      <section aria-labelledby="check">
        <h2 id="check">{say('check-certificate.title')}</h2>
        <p>{say('landing.check')}</p>
        <p>
          <ButtonLink to="/check">
            <Icon name="certificate" />
            {say('check-certificate.action')}
          </ButtonLink>
        </p>
      </section>
    </Page>
  );
}

function Hero({ heading }: { heading: JSX.Element }): JSX.Element {
  const say = useSay();
  return (
    <div className="landing-hero">
      <div className="landing-words">
        {heading}
        <p className="lead">{say('landing.lead')}</p>
        <div className="buttons">
          <ButtonLink look="primary" to="/sign-in">
            {say('sign-in.action')}
          </ButtonLink>
          <ButtonLink to="/join">{say('landing.join')}</ButtonLink>
        </div>
      </div>
      <Mountains />
    </div>
  );
}
