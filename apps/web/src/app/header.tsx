import type { JSX } from 'react';
import { Link, useLocation } from 'react-router';
import { LanguageSelect } from '../features/identity/choose-language/language-select.js';
import { useViewer } from '../features/identity/viewer/use-viewer.js';
import { useSay } from '../i18n/language.js';
import { ButtonLink } from '../ui/button.js';
import { Icon } from '../ui/icon.js';
import { Navigation } from './navigation.js';

/** The name of the product, the ways to the main screens, and the language. */
export function Header(): JSX.Element {
  const say = useSay();
  const { data: viewer } = useViewer();
  const { pathname } = useLocation();
  return (
    <header className="header">
      <div className="header-bar">
        <Link className="brand" to="/">
          <Icon name="book" />
          {say('app.name')}
        </Link>
        {viewer ? <Navigation /> : null}
        <LanguageSelect />
        {viewer === null && pathname !== '/sign-in' ? (
          <ButtonLink to="/sign-in">{say('sign-in.action')}</ButtonLink>
        ) : null}
      </div>
    </header>
  );
}
