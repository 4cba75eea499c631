import { lazy, Suspense, useEffect, useState, type JSX } from 'react';
import { useViewer } from '../features/identity/viewer/use-viewer.js';
import { withAllWords } from '../i18n/language.js';

/** The first screen has the line and the processor for itself; what is said before is asked for when the line opens. */
const AFTER_FIRST_SCREEN_MS = 6_000;

const LiveNews = lazy(() =>
  // Without a network it is not fetched, and nobody misses it.
  withAllWords(() => import('../features/live/live-news.js'))().catch(() => ({ default: () => null })),
);

/** What comes by itself, once somebody is signed in and the first screen stands. */
export function Live(): JSX.Element | null {
  const { data: viewer } = useViewer();
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), AFTER_FIRST_SCREEN_MS);
    return () => clearTimeout(timer);
  }, []);
  return viewer && isLate ? (
    <Suspense fallback={null}>
      <LiveNews key={viewer.id} />
    </Suspense>
  ) : null;
}
