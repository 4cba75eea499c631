import type { JSX } from 'react';
import { useSay } from '../i18n/language.js';

/** What is on its way: a whole screen, cards of a list, or lines of text. */
export type Shape = 'page' | 'cards' | 'text';

const PARTS: Record<Shape, readonly string[]> = {
  page: ['title', 'line', 'line', 'card', 'card'],
  cards: ['card', 'card', 'card'],
  text: ['line', 'line', 'line', 'line'],
};

/** The shape of what is on its way, shown after a moment, so that quick answers do not flicker. */
export function Skeleton({ shape }: { shape: Shape }): JSX.Element {
  const say = useSay();
  return (
    <div className={`skeleton skeleton-${shape}`} role="status">
      <span className="visually-hidden">{say('state.loading')}</span>
      {PARTS[shape].map((part, index) => (
        <i key={index} className={`skeleton-${part}`} />
      ))}
    </div>
  );
}
