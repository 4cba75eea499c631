import type { JSX } from 'react';

/** Mountains, a morning sun and a yurt: where the courses are studied. Decoration only. */
export function Mountains(): JSX.Element {
  return (
    <svg className="mountains" viewBox="0 0 480 220" aria-hidden="true" focusable="false">
      <rect className="sky" width="480" height="220" />
      <circle className="sun" cx="352" cy="78" r="34" />
      <path className="far" d="M0 150 70 84l46 40 62-72 74 84 52-46 66 58 48-36 62 50v62H0Z" />
      <path
        className="snow"
        d="m178 52 30 34-14-4-12 9-10-10-20 5Zm126 46 24 21-15-2-9 6-9-8-13 5ZM70 84l22 19-13-2-8 7-8-7-14 4Z"
      />
      <path className="near" d="M0 176c60-26 120-32 184-14s120 20 176 0 90-16 120-4v62H0Z" />
      <path className="meadow" d="M0 200c90-16 170-14 250-2s160 6 230-8v30H0Z" />
      <path className="yurt" d="M96 200v-22c0-2 26-20 34-20s34 18 34 20v22Z" />
      <path className="door" d="M123 200v-18h14v18Z" />
      <path className="band" d="M96 182h68v5H96Z" />
    </svg>
  );
}
