import type { JSX } from 'react';
import { useSay } from '../i18n/language.js';
import { useConnection } from '../offline/index.js';
import { Icon } from '../ui/icon.js';

/** Says that requests do not reach the server. The region is always there, so that screen readers hear what comes into it. */
export function OfflineStrip(): JSX.Element {
  const say = useSay();
  const isOffline = useConnection() === 'offline';
  return (
    <div role="status">
      {isOffline ? (
        <p className="offline-strip">
          <Icon name="offline" />
          {say('connection.offline')}
        </p>
      ) : null}
    </div>
  );
}
