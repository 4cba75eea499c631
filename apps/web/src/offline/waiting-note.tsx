import type { JSX } from 'react';
import { Link } from 'react-router';
import { useSay } from '../i18n/language.js';
import { Icon } from '../ui/icon.js';
import { useConnection, useOutbox } from './use-outbox.js';

/** Says that something waits to be sent or was refused, with the way to it; nothing while all is well. */
export function WaitingNote(): JSX.Element | null {
  const say = useSay();
  const { waiting, refused, state } = useOutbox();
  const isOffline = useConnection() === 'offline';
  // What is sent within a moment needs no word.
  const isWorthSaying = refused.length > 0 || (waiting > 0 && (isOffline || state !== 'sending'));
  if (!isWorthSaying) return null;
  return (
    <p className="waiting-note" role="status">
      <Icon name={refused.length > 0 ? 'warning' : 'clock'} />
      <Link to="/sync">
        {refused.length > 0
          ? say('sync.note-refused', { count: refused.length })
          : say('sync.note-waiting', { count: waiting })}
      </Link>
    </p>
  );
}
