import { useState, type JSX } from 'react';
import { useChange } from '../../../api/operations.js';
import { EndAllSessionsDocument } from '../../../gql/graphql.js';
import { useSay } from '../../../i18n/language.js';
import { Button } from '../../../ui/button.js';
import { FailureNotice } from '../../../ui/failure-notice.js';
import { SignOut } from '../sign-out/sign-out.js';

/** Leaving: this device, or all of them. */
export function SessionsPanel(): JSX.Element {
  const say = useSay();
  const [isSure, setSure] = useState(false);
  const everywhere = useChange(EndAllSessionsDocument);
  const endAll = (): Promise<boolean> =>
    everywhere.mutateAsync({}).then(
      () => true,
      () => false,
    );
  return (
    <section className="panel panel-wide" aria-labelledby="sessions">
      <h2 id="sessions">{say('profile.sessions')}</h2>
      <p className="small">{say('profile.sign-out-hint')}</p>
      {everywhere.error ? <FailureNotice error={everywhere.error} /> : null}
      <SignOut />
      <p className="small">{say('profile.end-all-hint')}</p>
      {isSure ? (
        <div className="buttons" role="group" aria-label={say('profile.end-all')}>
          <SignOut look="primary" words="profile.end-all-sure" before={endAll} />
          <Button onClick={() => setSure(false)}>{say('action.cancel')}</Button>
        </div>
      ) : (
        <Button onClick={() => setSure(true)}>{say('profile.end-all')}</Button>
      )}
    </section>
  );
}
