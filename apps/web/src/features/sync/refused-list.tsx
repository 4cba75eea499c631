import { useState, type JSX } from 'react';
import { useSay, type MessageId } from '../../i18n/language.js';
import { writeInstant } from '../../i18n/write-values.rules.js';
import { outbox, type RefusedItem } from '../../offline/index.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { DEED_WORDS } from './deed-words.js';

/** Reasons that the page tells in its own words; all others come in the words of the server. */
const REASONS: Record<string, MessageId> = {
  NO_ANSWER: 'sync.reason-no-answer',
  STALE_VERSION: 'sync.reason-stale-version',
  NOT_FOUND: 'sync.reason-not-found',
};

/** What the server did not take, each with its reason. It stays until the learner has decided. */
export function RefusedList({ items }: { items: readonly RefusedItem[] }): JSX.Element {
  const say = useSay();
  return (
    <section aria-labelledby="sync-refused">
      <h2 id="sync-refused">{say('sync.refused', { count: items.length })}</h2>
      <p>{say('sync.refused-text')}</p>
      <ul className="deeds">
        {items.map((item) => (
          <li key={item.clientId}>
            <Refused item={item} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Refused({ item }: { item: RefusedItem }): JSX.Element {
  const say = useSay();
  const [isAsked, setAsked] = useState(false);
  const { kind, about, occurredAt, refusal } = item;
  const own = REASONS[refusal?.code ?? ''];
  return (
    <Notice tone="bad">
      <p className="deed-words">
        {say(DEED_WORDS[kind])}: {about}
      </p>
      <p className="small">{writeInstant(occurredAt)}</p>
      <p>{own ? say(own) : (refusal?.message ?? say('sync.refused-unknown'))}</p>
      {isAsked ? <p>{say('sync.discard-sure')}</p> : null}
      <p className="buttons">
        <Button onClick={() => void outbox.retry(item)}>{say('action.retry')}</Button>
        <Button look="quiet" onClick={() => (isAsked ? void outbox.discard(item) : setAsked(true))}>
          {isAsked ? say('sync.discard-yes') : say('sync.discard')}
        </Button>
      </p>
    </Notice>
  );
}
