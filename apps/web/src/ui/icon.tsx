import type { JSX } from 'react';

/** Outlines on a grid of 24. None of them may look like an emblem of the Movement: no crosses, no crescents. */
const SHAPES = {
  home: 'M4 11.5 12 4.5l8 7M6 10v9.5h4.5v-5h3v5H18V10',
  search: 'M11 4.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.8 15.8l4.7 4.7',
  help: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.7.4-1.1.9-1.1 1.8M12 16.7v.2',
  share: 'M12 14.5V4M8.5 7.5 12 4l3.5 3.5M7 11H5v9h14v-9h-2',
  qr: 'M4 4h6v6H4ZM14 4h6v6h-6ZM4 14h6v6H4ZM14 14h2.5v2.5H14ZM17.5 17.5H20V20h-2.5Z',
  text: 'M3.5 19 8.5 6h1l5 13M5.2 15h7.6M15.5 19l3-8h.5l3 8M16.5 16.5h4.5',
  close: 'M6 6l12 12M18 6 6 18',
  sound: 'M4 9.5v5h3.5L12 18.5v-13L7.5 9.5ZM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
  film: 'M3.5 5.5h17v13h-17ZM10 9.2v5.6l4.8-2.8Z',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  'check-circle': 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM8 12.5l2.8 2.8L16 9.5',
  circle: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 7v5l3.5 2',
  left: 'M15 5l-7 7 7 7',
  right: 'M9 5l7 7-7 7',
  up: 'M5 15l7-7 7 7',
  down: 'M5 9l7 7 7-7',
  book: 'M12 6.5C9.5 5 6.7 4.5 3.5 4.5v13.5c3.2 0 6 .5 8.5 2 2.5-1.5 5.3-2 8.5-2V4.5c-3.2 0-6 .5-8.5 2ZM12 6.5V20',
  quiz: 'M4 6.5l1.5 1.5L8 5.5M4 12.5L5.5 14 8 11.5M4 18.5L5.5 20 8 17.5M11.5 7H20M11.5 13H20M11.5 19H20',
  certificate: 'M12 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM8.5 13.5L7 20.5l5-2.5 5 2.5-1.5-7',
  lock: 'M6 11h12v9H6ZM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM4.5 20.5c.8-3.8 3.7-6 7.5-6s6.7 2.2 7.5 6',
  globe:
    'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM3.5 12h17M12 3c2.5 2.5 3.8 5.5 3.8 9s-1.3 6.5-3.8 9c-2.5-2.5-3.8-5.5-3.8-9S9.5 5.5 12 3Z',
  warning: 'M12 4L2.5 20h19ZM12 10v4.5M12 17.3v.2',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 11v5.5M12 7.7v.2',
  tip: 'M9 17.5h6M10 20.5h4M8.5 14.5A6 6 0 1 1 15.5 14.5c-.6.5-.9 1.1-.9 1.8h-5.2c0-.7-.3-1.3-.9-1.8Z',
  law: 'M12 4v16M7 20h10M5 7h14M5 7l-2.5 6.5a3 3 0 0 0 5 0ZM19 7l-2.5 6.5a3 3 0 0 0 5 0Z',
  task: 'M4 20l1-4L16 5l3 3L8 19ZM14 7l3 3',
  example: 'M4 5h16v11H11l-4.5 4v-4H4Z',
  rule: 'M6 3.5h9l4 4v13H6ZM9 11h7M9 15h7',
  download: 'M12 4v11M7.5 11l4.5 4.5 4.5-4.5M4.5 19.5h15',
  open: 'M9 5H5v14h14v-4M13 5h6v6M19 5l-8 8',
  offline: 'M4 9a12 12 0 0 1 16 0M7 12.5a7.5 7.5 0 0 1 10 0M12 17v.2M4 4l16 16',
  saved: 'M7 18.5a4.5 4.5 0 0 1-.5-9 6 6 0 0 1 11.5 1.2 4 4 0 0 1-.5 7.8ZM9.5 14l2 2 3.5-4',
} as const;

export type IconName = keyof typeof SHAPES;

/** A sign beside words. It says nothing by itself, so screen readers pass over it. */
export function Icon({ name }: { name: IconName }): JSX.Element {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={SHAPES[name]} />
    </svg>
  );
}
