import { useSyncExternalStore, type JSX } from 'react';
import { useSay } from '../i18n/language.js';
import { Button } from '../ui/button.js';
import { appUpdate } from './app-update.js';

/** Says that a newer version of the page is here, and changes to it when the reader wishes. */
export function UpdateBar(): JSX.Element | null {
  const say = useSay();
  if (!useSyncExternalStore(appUpdate.subscribe, appUpdate.isWaiting)) return null;
  return (
    <div className="update-bar" role="status">
      <p>{say('update.ready')}</p>
      <Button look="primary" onClick={() => appUpdate.apply()}>
        {say('update.apply')}
      </Button>
    </div>
  );
}
