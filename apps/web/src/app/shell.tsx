import { Suspense, useEffect, type JSX } from 'react';
import { Link, Outlet, useLocation, useNavigationType } from 'react-router';
import { useSay } from '../i18n/language.js';
import { UpdateBar } from '../offline/update-bar.js';
import { Loading } from '../ui/loading.js';
import { CrashNotice } from './crash-notice.js';
import { Header } from './header.js';
import { Live } from './live.js';
import { OfflineStrip } from './offline-strip.js';

/** What stands around every screen. */
export function Shell(): JSX.Element {
  const say = useSay();
  const { pathname } = useLocation();
  useScrollToTop();
  return (
    <>
      <a className="skip-link" href="#main">
        {say('app.skip')}
      </a>
      <Header />
      <OfflineStrip />
      <UpdateBar />
      <main id="main" tabIndex={-1}>
        <CrashNotice key={pathname}>
          <Suspense fallback={<Loading />}>
            <Outlet />
          </Suspense>
        </CrashNotice>
      </main>
      <footer className="footer">
        <p>{say('app.footer')}</p>
        <Link to="/help">{say('nav.help')}</Link>
        <Link to="/check">{say('nav.verify')}</Link>
      </footer>
      <Live />
    </>
  );
}

/** A new screen begins at its top; going back, the browser returns to where the reader was. */
function useScrollToTop(): void {
  const { pathname } = useLocation();
  const navigation = useNavigationType();
  useEffect(() => {
    if (navigation !== 'POP') window.scrollTo(0, 0);
  }, [pathname, navigation]);
}
