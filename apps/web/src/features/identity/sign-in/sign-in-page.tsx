import { useState, type FormEvent, type JSX } from 'react';
import { Link } from 'react-router';
import { useChange } from '../../../api/operations.js';
import { SignInDocument } from '../../../gql/graphql.js';
import { useSay } from '../../../i18n/language.js';
import { Button } from '../../../ui/button.js';
import { FailureNotice } from '../../../ui/failure-notice.js';
import { TextField, TickField } from '../../../ui/field.js';
import { Notice } from '../../../ui/notice.js';
import { Page } from '../../../ui/page.js';
import { textOf } from '../../../ui/form-values.js';
import { LeaveWhenSignedIn } from '../viewer/leave-when-signed-in.js';
import { useEntrance } from '../viewer/use-viewer.js';
import { PasswordField } from './password-field.js';

/** Signing in with an e-mail address or a phone number. */
export default function SignInPage(): JSX.Element {
  const say = useSay();
  return (
    <LeaveWhenSignedIn>
      <Page title={say('sign-in.title')} narrow>
        <p className="lead">{say('sign-in.lead')}</p>
        <SignInForm />
        <p className="apart">
          {say('sign-in.invited')} <Link to="/join">{say('sign-in.join')}</Link>
        </p>
        <p>
          <Link to="/courses">{say('sign-in.look-around')}</Link>
        </p>
      </Page>
    </LeaveWhenSignedIn>
  );
}

function SignInForm(): JSX.Element {
  const say = useSay();
  const enter = useEntrance();
  const signIn = useChange(SignInDocument);
  const [refusal, setRefusal] = useState<string | null>(null);
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setRefusal(null);
    const sharedDevice = form.get('shared') === 'on';
    const input = { login: textOf(form, 'login'), password: String(form.get('password')), sharedDevice };
    const outcome = await signIn.mutateAsync({ input }).catch(() => null);
    if (outcome?.signIn.__typename === 'SignedIn') await enter(outcome.signIn.viewer);
    else setRefusal(outcome?.signIn.message ?? null);
  };
  return (
    <form className="form" onSubmit={(event) => void submit(event)}>
      {refusal ? (
        <Notice tone="bad" announced>
          {refusal}
        </Notice>
      ) : null}
      {signIn.error ? <FailureNotice error={signIn.error} /> : null}
      <TextField
        label={say('account.login')}
        hint={say('account.login-hint')}
        name="login"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={254}
        required
      />
      <PasswordField label={say('account.password')} autoComplete="current-password" />
      <TickField name="shared" label={say('sign-in.shared-device')} hint={say('sign-in.shared-device-hint')} />
      <Button type="submit" look="primary" busy={signIn.isPending}>
        {say('sign-in.action')}
      </Button>
    </form>
  );
}
