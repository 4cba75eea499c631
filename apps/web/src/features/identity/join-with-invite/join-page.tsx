import type { JSX } from 'react';
import { Link, useLocation } from 'react-router';
import { useChange } from '../../../api/operations.js';
import { JoinWithInviteDocument } from '../../../gql/graphql.js';
import { useLanguage, useSay } from '../../../i18n/language.js';
import { TextField } from '../../../ui/field.js';
import { textOf } from '../../../ui/form-values.js';
import { Page } from '../../../ui/page.js';
import { LeaveWhenSignedIn } from '../viewer/leave-when-signed-in.js';
import { faultOf, readAccount } from './account-fields.js';
import { AccountForm } from './account-form.js';

const LONGEST_CODE = 20;

/** Opening an account with an invite code. A link may carry the code: `/join#7XK2M-9QRTB`. */
export default function JoinPage(): JSX.Element {
  const say = useSay();
  const { locale } = useLanguage();
  const { hash } = useLocation();
  const join = useChange(JoinWithInviteDocument);
  const open = async (form: FormData) => {
    const variables = { code: textOf(form, 'code'), account: readAccount(form, locale) };
    return (await join.mutateAsync(variables)).outcome;
  };
  return (
    <LeaveWhenSignedIn>
      <Page title={say('join.title')} narrow>
        <p className="lead">{say('join.lead')}</p>
        <AccountForm open={open} action={say('join.action')}>
          {(refusal) => (
            <TextField
              label={say('join.code')}
              hint={say('join.code-hint')}
              fault={faultOf(refusal, 'code')}
              name="code"
              className="code-input"
              defaultValue={decodeURIComponent(hash.slice(1)).slice(0, LONGEST_CODE)}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              maxLength={LONGEST_CODE}
              required
            />
          )}
        </AccountForm>
        <p className="apart">
          {say('join.have-account')} <Link to="/sign-in">{say('sign-in.action')}</Link>
        </p>
      </Page>
    </LeaveWhenSignedIn>
  );
}
