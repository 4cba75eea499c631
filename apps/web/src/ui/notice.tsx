import type { JSX, ReactNode } from 'react';
import { Icon, type IconName } from './icon.js';

export type Tone = 'info' | 'good' | 'warn' | 'bad';

const ICONS: Record<Tone, IconName> = { info: 'info', good: 'check-circle', warn: 'warning', bad: 'warning' };

interface NoticeProps {
  readonly tone: Tone;
  /** Read out at once by screen readers: for what has just happened. */
  readonly announced?: boolean;
  readonly children: ReactNode;
}

/** A boxed word to the reader. */
export function Notice({ tone, announced = false, children }: NoticeProps): JSX.Element {
  const role = announced ? (tone === 'bad' ? 'alert' : 'status') : undefined;
  return (
    <div className={`notice notice-${tone}`} role={role}>
      <Icon name={ICONS[tone]} />
      <div>{children}</div>
    </div>
  );
}
