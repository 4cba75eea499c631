import { useEffect, useRef, useState, type FormEvent, type JSX, type ReactNode } from 'react';
import type { JoinOutcomeFragment } from '../../../gql/graphql.js';
import { useSay } from '../../../i18n/language.js';
import { Button } from '../../../ui/button.js';
import { FailureNotice } from '../../../ui/failure-notice.js';
import { Notice } from '../../../ui/notice.js';
import { useEntrance } from '../viewer/use-viewer.js';
import { AccountFields, generalFault, type AccountRefusal } from './account-fields.js';

interface AccountFormProps {
  /** Opens the account with what was typed. */
  readonly open: (form: FormData) => Promise<JoinOutcomeFragment>;
  /** Fields that only this way to an account has. */
  readonly children?: (refusal: AccountRefusal | null) => ReactNode;
  readonly action: string;
}

/** The form for a new account; whoever has filled it in well is signed in. */
export function AccountForm({ open, children, action }: AccountFormProps): JSX.Element {
  const say = useSay();
  const enter = useEntrance();
  const form = useRef<HTMLFormElement>(null);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<AccountRefusal | null>(null);
  const [error, setError] = useState<unknown>(null);
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    setRefusal(null);
    setError(null);
    setBusy(true);
    try {
      const outcome = await open(new FormData(event.currentTarget));
      if (outcome.__typename === 'SignedIn') return await enter(outcome.viewer);
      setRefusal(outcome);
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };
  useEffect(() => {
    if (refusal) form.current?.querySelector<HTMLInputElement>('[aria-invalid]')?.focus();
  }, [refusal]);
  const general = generalFault(refusal);
  return (
    <form className="form" ref={form} onSubmit={(event) => void submit(event)}>
      {children?.(refusal)}
      <AccountFields refusal={refusal} />
      {general ? (
        <Notice tone="bad" announced>
          {general}
        </Notice>
      ) : null}
      {error ? <FailureNotice error={error} /> : null}
      <Button type="submit" look="primary" busy={isBusy}>
        {action}
      </Button>
      <p className="small">{say('account.privacy')}</p>
    </form>
  );
}
