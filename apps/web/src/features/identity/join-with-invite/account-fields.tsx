import { useState, type JSX } from 'react';
import type { JoinRefusalCode, NewAccountInputType } from '../../../gql/graphql.js';
import { useSay } from '../../../i18n/language.js';
import type { Locale } from '../../../i18n/locale.js';
import { dayOf } from '../../../i18n/write-values.rules.js';
import { TextField, TickField } from '../../../ui/field.js';
import { textOf } from '../../../ui/form-values.js';
import { PasswordField } from '../sign-in/password-field.js';
import { needsGuardian } from './age.rules.js';

const LONGEST_NAME = 100;

/** Why no account was opened, and in which words. */
export interface AccountRefusal {
  readonly code: JoinRefusalCode;
  readonly message: string;
  /** The name at fault, if it is one. */
  readonly field?: string | null;
}

/** To which field a refusal belongs; what belongs to none is said above the form. */
const FIELD_OF: Partial<Record<JoinRefusalCode, string>> = {
  INVITE_UNKNOWN: 'code',
  INVITE_SPENT: 'code',
  LOGIN_TAKEN: 'login',
  LOGIN_NOT_VALID: 'login',
  BIRTH_DATE_NOT_VALID: 'birthDate',
  GUARDIAN_NEEDED: 'guardianName',
  PASSWORD_TOO_SHORT: 'password',
  PASSWORD_TOO_LONG: 'password',
  PASSWORD_TOO_COMMON: 'password',
};

/** The words for a field, if the refusal is about it. */
export function faultOf(refusal: AccountRefusal | null, field: string): string | null {
  return refusal && fieldOf(refusal) === field ? refusal.message : null;
}

/** The words of a refusal that is about no single field. */
export function generalFault(refusal: AccountRefusal | null): string | null {
  return refusal && !fieldOf(refusal) ? refusal.message : null;
}

function fieldOf({ code, field }: AccountRefusal): string | null {
  return field ?? FIELD_OF[code] ?? null;
}

/** What somebody types to get an account. */
export function AccountFields({ refusal }: { refusal: AccountRefusal | null }): JSX.Element {
  const say = useSay();
  const [birthDate, setBirthDate] = useState('');
  const today = dayOf(Date.now());
  const isMinor = needsGuardian(birthDate, today) || refusal?.code === 'GUARDIAN_NEEDED';
  return (
    <>
      <fieldset>
        <legend>{say('account.name')}</legend>
        <TextField
          label={say('account.given-name')}
          fault={faultOf(refusal, 'givenName')}
          name="givenName"
          autoComplete="given-name"
          maxLength={LONGEST_NAME}
          required
        />
        <TextField
          label={say('account.family-name')}
          fault={faultOf(refusal, 'familyName')}
          name="familyName"
          autoComplete="family-name"
          maxLength={LONGEST_NAME}
        />
        <TextField
          label={say('account.patronymic')}
          fault={faultOf(refusal, 'patronymic')}
          name="patronymic"
          autoComplete="additional-name"
          maxLength={LONGEST_NAME}
        />
        <TextField
          label={say('account.name-on-document')}
          hint={say('account.name-on-document-hint')}
          fault={faultOf(refusal, 'nameOnDocument')}
          name="nameOnDocument"
          autoComplete="off"
          maxLength={LONGEST_NAME}
        />
      </fieldset>
      <TextField
        label={say('account.birth-date')}
        hint={say('account.birth-date-hint')}
        fault={faultOf(refusal, 'birthDate')}
        name="birthDate"
        type="date"
        min="1900-01-01"
        max={today}
        autoComplete="bday"
        value={birthDate}
        onChange={(event) => setBirthDate(event.currentTarget.value)}
      />
      {isMinor ? <GuardianFields fault={faultOf(refusal, 'guardianName')} /> : null}
      <fieldset>
        <legend>{say('account.sign-in-with')}</legend>
        <TextField
          label={say('account.login')}
          hint={say('account.login-hint')}
          fault={faultOf(refusal, 'login')}
          name="login"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={254}
          required
        />
        <PasswordField
          label={say('account.password')}
          hint={say('account.password-hint')}
          fault={faultOf(refusal, 'password')}
          autoComplete="new-password"
        />
      </fieldset>
    </>
  );
}

function GuardianFields({ fault }: { fault: string | null }): JSX.Element {
  const say = useSay();
  return (
    <fieldset>
      <legend>{say('guardian.title')}</legend>
      <p>{say('guardian.why')}</p>
      <TextField
        label={say('guardian.name')}
        fault={fault}
        name="guardianName"
        autoComplete="off"
        maxLength={LONGEST_NAME}
        required
      />
      <TextField
        label={say('guardian.phone')}
        hint={say('guardian.phone-hint')}
        name="guardianPhone"
        type="tel"
        autoComplete="off"
        maxLength={24}
        required
      />
      <TickField name="guardianConsents" label={say('guardian.consents')} required />
    </fieldset>
  );
}

/** What was typed, as the API takes it. */
export function readAccount(form: FormData, locale: Locale): NewAccountInputType {
  return {
    givenName: textOf(form, 'givenName'),
    familyName: textOf(form, 'familyName') || null,
    patronymic: textOf(form, 'patronymic') || null,
    nameOnDocument: textOf(form, 'nameOnDocument') || null,
    birthDate: textOf(form, 'birthDate') || null,
    login: textOf(form, 'login'),
    password: String(form.get('password')),
    locale,
    guardian: form.has('guardianName')
      ? {
          name: textOf(form, 'guardianName'),
          phone: textOf(form, 'guardianPhone'),
          consents: form.get('guardianConsents') === 'on',
        }
      : null,
  };
}
