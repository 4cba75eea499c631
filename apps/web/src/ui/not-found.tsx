import type { JSX } from 'react';
import { useSay } from '../i18n/language.js';
import { ButtonLink } from './button.js';
import { Page } from './page.js';

/** An address under which there is nothing, or nothing for this reader. */
export function NotFound(): JSX.Element {
  const say = useSay();
  return (
    <Page title={say('not-found.title')} narrow>
      <p>{say('not-found.text')}</p>
      <ButtonLink look="primary" to="/">
        {say('action.home')}
      </ButtonLink>
    </Page>
  );
}
