import { useState, type FormEvent, type JSX } from 'react';
import { useLanguage, useSay } from '../../../i18n/language.js';
import { Button } from '../../../ui/button.js';
import { TextField } from '../../../ui/field.js';
import { textOf } from '../../../ui/form-values.js';
import { Page } from '../../../ui/page.js';
import { verifyPathOf } from './verify-address.rules.js';

const LONGEST_ADDRESS = 300;

/** Leads whoever holds a certificate in their hands to its public page, which the server draws. */
export default function CheckCertificatePage(): JSX.Element {
  const say = useSay();
  const { locale } = useLanguage();
  const [isFault, setFault] = useState(false);
  const look = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const path = verifyPathOf(textOf(new FormData(event.currentTarget), 'address'));
    setFault(path === null);
    if (path) window.location.assign(`${path}?lang=${locale}`);
    else event.currentTarget.querySelector('input')?.focus();
  };
  return (
    <Page title={say('check-certificate.title')} narrow>
      <p className="lead">{say('check-certificate.lead')}</p>
      <form className="form" onSubmit={look}>
        <TextField
          label={say('check-certificate.address')}
          hint={say('check-certificate.address-hint')}
          fault={isFault ? say('check-certificate.fault') : null}
          name="address"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={LONGEST_ADDRESS}
          required
        />
        <Button type="submit" look="primary">
          {say('check-certificate.action')}
        </Button>
      </form>
      <p className="small">{say('check-certificate.what-you-see')}</p>
    </Page>
  );
}
