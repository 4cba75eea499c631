import type { JSX } from 'react';
import { useSay } from '../i18n/language.js';

/** What stands in the place of something that is on its way. Shown after a moment, so that quick answers do not flicker. */
export function Loading(): JSX.Element {
  const say = useSay();
  return (
    <div className="loading" role="status">
      <span className="loading-mark" aria-hidden="true" />
      {say('state.loading')}
    </div>
  );
}
