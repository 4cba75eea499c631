import { useEffect, useRef, type JSX } from 'react';
import { useSay } from '../../../i18n/language.js';
import { outbox, useConnection, useOutbox, type OutboxItem } from '../../../offline/index.js';
import { Button, ButtonLink } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';

/** An attempt that was handed in on this device and is on its way: safe, and out of the learner's hands. */
export function HandedIn({ item }: { item: OutboxItem }): JSX.Element {
  const say = useSay();
  const { state } = useOutbox();
  const isOffline = useConnection() === 'offline';
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  const isOnItsWay = !isOffline && (state === 'sending' || state === 'idle');
  return (
    <section ref={box} tabIndex={-1}>
      <h2>{say('quiz.handed-in')}</h2>
      {item.state === 'refused' ? (
        <Notice tone="bad" announced>
          <p>{item.refusal?.message ?? say('sync.refused-unknown')}</p>
          <p>{say('sync.refused-hint')}</p>
        </Notice>
      ) : (
        <Notice tone="info" announced>
          <p>{isOnItsWay ? say('quiz.handing-in') : say('quiz.waits-to-be-sent')}</p>
        </Notice>
      )}
      <div className="buttons">
        {item.state === 'refused' ? (
          <Button look="primary" onClick={() => void outbox.retry(item)}>
            {say('action.retry')}
          </Button>
        ) : null}
        <ButtonLink to={`/learning/${item.payload.enrolmentId}`}>{say('lesson.to-course')}</ButtonLink>
      </div>
    </section>
  );
}
