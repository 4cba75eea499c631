import type { JSX, ReactNode } from 'react';

/** What audio or video says, in words, for who cannot hear or see it, or has no network. */
export function Transcript({ title, children }: { title: string; children: ReactNode }): JSX.Element {
  return (
    <details className="transcript">
      <summary>{title}</summary>
      {children}
    </details>
  );
}
