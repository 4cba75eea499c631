import type { JSX } from 'react';
import { NavLink } from 'react-router';
import { useSay, type MessageId } from '../i18n/language.js';
import { Icon, type IconName } from '../ui/icon.js';

const PLACES: readonly { readonly to: string; readonly words: MessageId; readonly icon: IconName }[] = [
  { to: '/', words: 'nav.home', icon: 'home' },
  { to: '/courses', words: 'nav.courses', icon: 'book' },
  { to: '/certificates', words: 'nav.certificates', icon: 'certificate' },
  { to: '/profile', words: 'nav.profile', icon: 'person' },
];

/** The ways to the main screens of whoever is signed in: under the thumb on a phone, in the header elsewhere. */
export function Navigation(): JSX.Element {
  const say = useSay();
  return (
    <nav className="nav" aria-label={say('nav.label')}>
      {PLACES.map(({ to, words, icon }) => (
        <NavLink key={to} to={to} end={to === '/'}>
          <Icon name={icon} />
          <span>{say(words)}</span>
        </NavLink>
      ))}
    </nav>
  );
}
