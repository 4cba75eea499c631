import { useState, type JSX } from 'react';
import { useChange } from '../../../api/operations.js';
import { EndAllSessionsDocument } from '../../../gql/graphql.js';
import { useSay } from '../../../i18n/language.js';
import { Button } from '../../../ui/button.js';
import { FailureNotice } from '../../../ui/failure-notice.js';
import { useSignOut } from '../sign-out/use-sign-out.js';

/** Leaving: this device, or all of them. */
export function SessionsPanel(): JSX.Element {
  const say = useSay();
  const { signOut, isPending, error } = useSignOut();
  const [isSure, setSure] = useState(false);
  const everywhere = useChange(EndAllSessionsDocument);
  const endAll = async (): Promise<void> => {
    const isDone = await everywhere.mutateAsync({}).then(
      () => true,
      () => false,
    );
    if (isDone) await signOut();
  };
  return (
    <section className="panel panel-wide" aria-labelledby="sessions">
      <h2 id="sessions">{say('profile.sessions')}</h2>
      <p className="small">{say('profile.sign-out-hint')}</p>
      {error || everywhere.error ? <FailureNotice error={error ?? everywhere.error} /> : null}
      <Button busy={isPending} onClick={() => void signOut()}>
        {say('sign-out.action')}
      </Button>
      <p className="small">{say('profile.end-all-hint')}</p>
      {isSure ? (
        <div className="buttons" role="group" aria-label={say('profile.end-all')}>
          <Button look="primary" busy={everywhere.isPending || isPending} onClick={() => void endAll()}>
            {say('profile.end-all-sure')}
          </Button>
          <Button onClick={() => setSure(false)}>{say('action.cancel')}</Button>
        </div>
      ) : (
        <Button onClick={() => setSure(true)}>{say('profile.end-all')}</Button>
      )}
    </section>
  );
}
