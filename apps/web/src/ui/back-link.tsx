import type { JSX, ReactNode } from 'react';
import { Link } from 'react-router';
import { Icon } from './icon.js';

/** The way back to where a screen belongs. */
export function BackLink({ to, children }: { to: string; children: ReactNode }): JSX.Element {
  return (
    <Link className="back-link" to={to}>
      <Icon name="left" />
      <span>{children}</span>
    </Link>
  );
}
