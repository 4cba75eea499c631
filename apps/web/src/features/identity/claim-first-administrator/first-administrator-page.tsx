import { useState, type JSX } from 'react';
import { useLocation } from 'react-router';
import { useChange } from '../../../api/operations.js';
import { ClaimFirstAdministratorDocument } from '../../../gql/graphql.js';
import { useLanguage, useSay } from '../../../i18n/language.js';
import { Notice } from '../../../ui/notice.js';
import { Page } from '../../../ui/page.js';
import { readAccount } from '../join-with-invite/account-fields.js';
import { AccountForm } from '../join-with-invite/account-form.js';
import { LeaveWhenSignedIn } from '../viewer/leave-when-signed-in.js';

/** Where the one-time link of the first start leads. The token stands after `#`, so that no server's log has it. */
export default function FirstAdministratorPage(): JSX.Element {
  const say = useSay();
  const { locale } = useLanguage();
  const { hash } = useLocation();
  const [token] = useState(hash.slice(1));
  const claim = useChange(ClaimFirstAdministratorDocument);
  const open = async (form: FormData) =>
    (await claim.mutateAsync({ token, account: readAccount(form, locale) })).outcome;
  return (
    <LeaveWhenSignedIn>
      <Page title={say('first-administrator.title')} narrow>
        <p className="lead">{say('first-administrator.lead')}</p>
        {token ? (
          <AccountForm open={open} action={say('first-administrator.action')} />
        ) : (
          <Notice tone="bad">{say('first-administrator.no-token')}</Notice>
        )}
      </Page>
    </LeaveWhenSignedIn>
  );
}
