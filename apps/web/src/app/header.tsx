import { useEffect, useRef, type JSX, type RefObject } from 'react';
import { Link, NavLink, useLocation } from 'react-router';
import { LanguageSelect } from '../features/identity/choose-language/language-select.js';
import { useSignOut } from '../features/identity/sign-out/use-sign-out.js';
import { useViewer, type Viewer } from '../features/identity/viewer/use-viewer.js';
import { useSay } from '../i18n/language.js';
import { Button, ButtonLink } from '../ui/button.js';
import { FailureNotice } from '../ui/failure-notice.js';
import { Icon } from '../ui/icon.js';

/** The name of the product, the language, and the ways to the main screens. */
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
        <LanguageSelect />
        {viewer ? <Account viewer={viewer} /> : null}
        {viewer === null && pathname !== '/sign-in' ? (
          <ButtonLink to="/sign-in">{say('sign-in.action')}</ButtonLink>
        ) : null}
      </div>
      {viewer ? (
        <nav className="header-nav" aria-label={say('nav.label')}>
          <NavLink to="/" end>
            {say('nav.home')}
          </NavLink>
          <NavLink to="/courses">{say('nav.courses')}</NavLink>
          <NavLink to="/certificates">{say('nav.certificates')}</NavLink>
        </nav>
      ) : null}
    </header>
  );
}

function Account({ viewer }: { viewer: Viewer }): JSX.Element {
  const say = useSay();
  const { signOut, isPending, error } = useSignOut();
  const menu = useRef<HTMLDetailsElement>(null);
  useClosing(menu);
  return (
    <details className="account" ref={menu}>
      <summary aria-label={say('account.menu', { name: viewer.person.displayName })}>
        <Icon name="person" />
      </summary>
      <div className="account-menu">
        <p className="account-name">{viewer.person.displayName}</p>
        {error ? <FailureNotice error={error} /> : null}
        <Button busy={isPending} onClick={() => void signOut().catch(() => undefined)}>
          {say('sign-out.action')}
        </Button>
      </div>
    </details>
  );
}

/** A menu closes when somebody turns to something else. */
function useClosing(menu: RefObject<HTMLDetailsElement | null>): void {
  useEffect(() => {
    const close = (event: Event): void => {
      const isElsewhere = event.type === 'pointerdown' && !menu.current?.contains(event.target as Node);
      const isEscape = event instanceof KeyboardEvent && event.key === 'Escape';
      if (menu.current?.open && (isElsewhere || isEscape)) menu.current.open = false;
    };
    document.addEventListener('pointerdown', close);
    document.addEventListener('keydown', close);
    return () => {
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('keydown', close);
    };
  }, [menu]);
}
