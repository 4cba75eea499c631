import type { Locale } from '#kernel/text';
import { cleanName as clean, LONGEST_NAME, nameFinding, type NameFault } from '../name.rules.js';
import { readLogin, type Login } from '../login.rules.js';
import { passwordFault, type PasswordFault } from '../password/password.rules.js';

/** What somebody typed to get an account. */
export interface NewAccountInput {
  readonly givenName: string;
  readonly familyName?: string | null;
  readonly patronymic?: string | null;
  readonly nameOnDocument?: string | null;
  readonly login: string;
  readonly password: string;
  readonly birthDate?: string | null;
  readonly guardian?: { readonly name: string; readonly phone: string; readonly consents: boolean } | null;
  readonly locale: Locale;
}

export type AccountFault = NameFault | 'LOGIN_NOT_VALID' | 'BIRTH_DATE_NOT_VALID' | 'GUARDIAN_NEEDED' | PasswordFault;

/** An account whose every part is of the right form. */
export interface CheckedAccount {
  readonly givenName: string;
  readonly familyName: string | null;
  readonly patronymic: string | null;
  readonly nameOnDocument: string | null;
  readonly login: Login;
  readonly birthDate: string | null;
  readonly guardian: { readonly name: string; readonly phone: string } | null;
  readonly locale: Locale;
}

const ADULT_AT = 18;

/** Checks what somebody typed. @param today `YYYY-MM-DD` in Asia/Bishkek. */
export function checkAccount(input: NewAccountInput, today: string): CheckedAccount | AccountFault {
  const names = [input.givenName, input.familyName, input.patronymic].map(clean);
  const wrongName = nameFinding(input);
  if (!names[0] || wrongName) return wrongName?.code ?? 'NAME_MISSING';
  const login = readLogin(input.login);
  if (!login) return 'LOGIN_NOT_VALID';
  const fault = passwordFault(input.password, login.value) ?? ageFault(input, today);
  if (fault) return fault;
  return {
    givenName: names[0],
    familyName: names[1] ?? null,
    patronymic: names[2] ?? null,
    nameOnDocument: clean(input.nameOnDocument),
    login,
    birthDate: input.birthDate ?? null,
    guardian: guardianOf(input),
    locale: input.locale,
  };
}

/** Whether somebody born on a date is under 18. Born on 29 February, one comes of age on 1 March. */
export function isMinor(birthDate: string, today: string): boolean {
  const [year, rest] = [Number(birthDate.slice(0, 4)), birthDate.slice(4)];
  return `${year + ADULT_AT}${rest}` > today;
}

function ageFault(input: NewAccountInput, today: string): AccountFault | null {
  if (!input.birthDate) return null;
  if (!isDate(input.birthDate) || input.birthDate > today || input.birthDate < '1900-01-01')
    return 'BIRTH_DATE_NOT_VALID';
  return isMinor(input.birthDate, today) && !guardianOf(input) ? 'GUARDIAN_NEEDED' : null;
}

function guardianOf(input: NewAccountInput): { name: string; phone: string } | null {
  const name = clean(input.guardian?.name);
  const phone = readLogin(input.guardian?.phone ?? '');
  return input.guardian?.consents && name && name.length <= LONGEST_NAME && phone?.kind === 'phone'
    ? { name, phone: phone.value }
    : null;
}

function isDate(text: string): boolean {
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text) && text.length === 10;
}
