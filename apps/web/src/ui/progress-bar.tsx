import type { JSX } from 'react';

/** How far somebody is, as a bar. @param label what it measures, for screen readers. */
export function ProgressBar({ percent, label }: { percent: number; label: string }): JSX.Element {
  return <progress className="progress" max={100} value={percent} aria-label={label} />;
}
