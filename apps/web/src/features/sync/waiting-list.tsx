import type { JSX } from 'react';
import { useSay } from '../../i18n/language.js';
import { writeInstant } from '../../i18n/write-values.rules.js';
import type { OutboxItem } from '../../offline/index.js';
import { Icon } from '../../ui/icon.js';
import { DEED_WORDS } from './deed-words.js';

/** What is on this device only, in the order in which it will be sent. */
export function WaitingList({ items }: { items: readonly OutboxItem[] }): JSX.Element {
  const say = useSay();
  return (
    <section aria-labelledby="sync-waiting">
      <h2 id="sync-waiting">{say('sync.waiting', { count: items.length })}</h2>
      <ul className="deeds">
        {items.map(({ clientId, kind, about, occurredAt }) => (
          <li key={clientId} className="deed">
            <Icon name="clock" />
            <span className="deed-words">
              {say(DEED_WORDS[kind])}: {about}
            </span>
            <span className="small">{writeInstant(occurredAt)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
