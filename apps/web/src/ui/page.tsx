import { useEffect, useRef, type JSX, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useSay } from '../i18n/language.js';

/** The key of the entry with which the browser opened the page; every later one has been navigated to. */
const FIRST_ENTRY = 'default';

interface PageProps {
  /** The heading, which is also what the window is called. */
  readonly title: string;
  /** What stands above the heading, such as the way back. */
  readonly above?: ReactNode;
  readonly narrow?: boolean;
  /** Puts the heading into something larger than a line. */
  readonly hero?: (heading: JSX.Element) => ReactNode;
  readonly children: ReactNode;
}

/** A screen: its title, and its heading, to which focus moves when somebody navigates to it. */
export function Page({ title, above, narrow = false, hero, children }: PageProps): JSX.Element {
  const say = useSay();
  const { key } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  const suffix = say('app.name');
  useEffect(() => {
    document.title = title === suffix ? suffix : `${title} – ${suffix}`;
  }, [title, suffix]);
  useEffect(() => {
    if (key !== FIRST_ENTRY) heading.current?.focus({ preventScroll: true });
  }, [key]);
  const h1 = (
    <h1 ref={heading} tabIndex={-1}>
      {title}
    </h1>
  );
  return (
    <div className={narrow ? 'page page-narrow' : 'page'}>
      {above}
      {hero ? hero(h1) : h1}
      {children}
    </div>
  );
}
