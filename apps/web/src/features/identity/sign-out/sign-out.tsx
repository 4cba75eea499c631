import { useEffect, useRef, useState, type JSX } from 'react';
import { useSay } from '../../../i18n/language.js';
import { useConnection, useOutbox } from '../../../offline/index.js';
import { Button } from '../../../ui/button.js';
import { FailureNotice } from '../../../ui/failure-notice.js';
import { Notice } from '../../../ui/notice.js';
import { useSignOut } from './use-sign-out.js';
import './sign-out.css';

/** The way out. Whoever has unsent work on this device is asked first what is to become of it. */
export function SignOut(): JSX.Element {
  const say = useSay();
  const { waiting, refused } = useOutbox();
  const { signOut, isPending, error } = useSignOut();
  const dialog = useRef<HTMLDialogElement>(null);
  const unsent = waiting + refused.length;
  const leave = (): void => {
    if (unsent > 0) dialog.current?.showModal();
    else void signOut();
  };
  return (
    <>
      {error ? <FailureNotice error={error} /> : null}
      <Button busy={isPending} onClick={leave}>
        {say('sign-out.action')}
      </Button>
      <dialog ref={dialog} className="sign-out-dialog" aria-labelledby="sign-out-title">
        <Unsent signOut={signOut} stay={() => dialog.current?.close()} />
      </dialog>
    </>
  );
}

function Unsent({ signOut, stay }: { signOut: () => Promise<void>; stay: () => void }): JSX.Element {
  const say = useSay();
  const { waiting, refused, state, sendNow } = useOutbox();
  const isOffline = useConnection() === 'offline';
  const [isSendingFirst, setSendingFirst] = useState(false);
  const unsent = waiting + refused.length;
  const isSent = isSendingFirst && unsent === 0;
  const leave = useRef(signOut);
  useEffect(() => {
    leave.current = signOut;
  }, [signOut]);
  useEffect(() => {
    if (isSent) void leave.current();
  }, [isSent]);
  const sendFirst = (): void => {
    setSendingFirst(true);
    sendNow();
  };
  const hasFailed = isSendingFirst && state !== 'sending' && unsent > 0;
  return (
    <>
      <h2 id="sign-out-title">{say('sign-out.unsent-title', { count: unsent })}</h2>
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
        <Button look="quiet" onClick={() => void signOut()}>
          {say('sign-out.wipe')}
        </Button>
      </div>
    </>
  );
}
