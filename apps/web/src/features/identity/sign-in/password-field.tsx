import { useState, type JSX } from 'react';
import { useSay } from '../../../i18n/language.js';
import { TextField } from '../../../ui/field.js';

interface PasswordFieldProps {
  readonly label: string;
  readonly autoComplete: 'current-password' | 'new-password';
  readonly hint?: string;
  readonly fault?: string | null;
}

/** A password that can be looked at: long ones are hard to type on a phone. */
export function PasswordField({ label, autoComplete, hint, fault }: PasswordFieldProps): JSX.Element {
  const say = useSay();
  const [isShown, setShown] = useState(false);
  return (
    <div className="password-field">
      <TextField
        label={label}
        hint={hint}
        fault={fault}
        name="password"
        type={isShown ? 'text' : 'password'}
        autoComplete={autoComplete}
        autoCapitalize="none"
        spellCheck={false}
        maxLength={128}
        required
      />
      <label className="show-password">
        <input type="checkbox" checked={isShown} onChange={(event) => setShown(event.currentTarget.checked)} />
        {say('account.show-password')}
      </label>
    </div>
  );
}
