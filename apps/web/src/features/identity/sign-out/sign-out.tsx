import { useEffect, useRef, useState, type JSX } from 'react';
import { useSay, type MessageId } from '../../../i18n/language.js';
import { outbox, useConnection, useOutbox } from '../../../offline/index.js';
import { worthTelling } from '../../../offline/outbox.rules.js';
import { Button } from '../../../ui/button.js';
import { FailureNotice } from '../../../ui/failure-notice.js';
import { Notice } from '../../../ui/notice.js';
import { useSignOut } from './use-sign-out.js';
import './sign-out.css';

interface SignOutProps {
  readonly words?: MessageId;
  readonly look?: 'primary' | 'plain';
  /** What comes before, such as ending all other sessions. @returns whether to go on. */
  readonly before?: () => Promise<boolean>;
}

/** The way out. Whoever has unsent work on this device is asked first what is to become of it. */
export function SignOut({ words = 'sign-out.action', look = 'plain', before }: SignOutProps): JSX.Element {
  const say = useSay();
  const { signOut, isPending, error } = useSignOut();
  const dialog = useRef<HTMLDialogElement>(null);
  const leave = async (): Promise<void> => {
    if (before === undefined || (await before())) await signOut();
  };
  const ask = async (): Promise<void> => {
    const unsent = worthTelling(await outbox.all());
    if (unsent.length > 0) dialog.current?.showModal();
    else await leave();
  };
  return (
    <>
      {error ? <FailureNotice error={error} /> : null}
      <Button look={look} busy={isPending} onClick={() => void ask()}>
        {say(words)}
      </Button>
      <dialog ref={dialog} className="sign-out-dialog" aria-labelledby={`${words}-title`}>
        <Unsent titleId={`${words}-title`} leave={leave} stay={() => dialog.current?.close()} />
      </dialog>
    </>
  );
}

interface UnsentProps {
  readonly titleId: string;
  readonly leave: () => Promise<void>;
  readonly stay: () => void;
}

function Unsent({ titleId, leave, stay }: UnsentProps): JSX.Element {
  const say = useSay();
  const { waiting, refused, state, sendNow } = useOutbox();
  const isOffline = useConnection() === 'offline';
  const [isSendingFirst, setSendingFirst] = useState(false);
  const unsent = waiting + refused.length;
  const isSent = isSendingFirst && unsent === 0;
  const next = useRef(leave);
  useEffect(() => {
    next.current = leave;
  }, [leave]);
  useEffect(() => {
    if (isSent) void next.current();
  }, [isSent]);
  const sendFirst = (): void => {
    setSendingFirst(true);
    sendNow();
  };
  const hasFailed = isSendingFirst && state !== 'sending' && unsent > 0;
  return (
    <>
      <h2 id={titleId}>{say('sign-out.unsent-title', { count: unsent })}</h2>
      <p>{say('sign-out.unsent-text')}</p>
      {hasFailed && (isOffline || state === 'waiting') ? (
        <Notice tone="warn" announced>
          {say('sign-out.unreachable')}
        </Notice>
      ) : null}
      {hasFailed && refused.length > 0 ? (
        <Notice tone="warn" announced>
          {say('sign-out.refused')}
        </Notice>
      ) : null}
      <div className="buttons">
        <Button look="primary" busy={isSendingFirst && state === 'sending'} onClick={sendFirst}>
          {say('sign-out.send-first')}
        </Button>
        <Button onClick={stay}>{say('sign-out.stay')}</Button>
        <Button look="quiet" onClick={() => void leave()}>
          {say('sign-out.wipe')}
        </Button>
      </div>
    </>
  );
}
