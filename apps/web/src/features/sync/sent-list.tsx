import { useEffect, useState, type JSX } from 'react';
import { useSay } from '../../i18n/language.js';
import { writeInstant } from '../../i18n/write-values.rules.js';
import { outbox, useOutboxItems, type SentItem } from '../../offline/index.js';
import { Icon } from '../../ui/icon.js';
import { DEED_WORDS } from './deed-words.js';

const SHOWN = 10;

/** What the server has, the latest first. */
export function SentList(): JSX.Element | null {
  const say = useSay();
  const sent = useSent();
  if (sent.length === 0) return null;
  return (
    <section aria-labelledby="sync-sent">
      <h2 id="sync-sent">{say('sync.sent')}</h2>
      <ul className="deeds">
        {sent.slice(0, SHOWN).map(({ clientId, kind, about, sentAt }) => (
          <li key={clientId} className="deed">
            <Icon name="check-circle" />
            <span className="deed-words">
              {say(DEED_WORDS[kind])}: {about}
            </span>
            <span className="small">{writeInstant(sentAt)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function useSent(): readonly SentItem[] {
  const items = useOutboxItems();
  const [sent, setSent] = useState<readonly SentItem[]>([]);
  useEffect(() => {
    let isGone = false;
    const read = async (): Promise<void> => {
      const all = await outbox.sent();
      if (!isGone) setSent(all.filter(({ kind }) => kind !== 'position'));
    };
    read().catch(() => undefined);
    return () => {
      isGone = true;
    };
  }, [items]);
  return sent;
}
