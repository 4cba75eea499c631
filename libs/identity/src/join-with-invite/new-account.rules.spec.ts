import { describe, expect, it } from '@jest/globals';
import { checkAccount, isMinor, type NewAccountInput } from './new-account.rules.js';

const today = '2026-11-23';
const input: NewAccountInput = {
  givenName: ' Үмүт ',
  familyName: 'Өмүрбекова',
  patronymic: 'Ңуран  кызы',
  login: 'umut@example.org',
  password: 'тоо-суу-жайлоо',
  birthDate: '2001-02-03',
  locale: 'ky',
};
const guardian = { name: 'Айгуль Осмонова', phone: '0555 123456', consents: true };

describe('the form of a new account', () => {
  it('keeps names as they were typed, but for spaces', () => {
    expect(checkAccount(input, today)).toMatchObject({
      givenName: 'Үмүт',
      patronymic: 'Ңуран кызы',
      nameOnDocument: null,
    });
  });

  it.each(['Өмүрбекова Үмүт Ңуран кызы', 'O‘g‘lon', 'Ўғлон', "D'Souza-Łęcki"])('takes the name %s', (nameOnDocument) =>
    expect(checkAccount({ ...input, nameOnDocument }, today)).toMatchObject({ nameOnDocument }),
  );

  it.each<[string, Partial<NewAccountInput>]>([
    ['NAME_MISSING', { givenName: '  ' }],
    ['NAME_TOO_LONG', { familyName: 'а'.repeat(101) }],
    ['NAME_NOT_PRINTABLE', { givenName: '王' }],
    ['NAME_NOT_PRINTABLE', { nameOnDocument: 'Aigul 😀' }],
    ['LOGIN_NOT_VALID', { login: 'nobody' }],
    ['PASSWORD_TOO_SHORT', { password: 'x' }],
    ['BIRTH_DATE_NOT_VALID', { birthDate: '2026-02-30' }],
    ['BIRTH_DATE_NOT_VALID', { birthDate: '2027-01-01' }],
    ['BIRTH_DATE_NOT_VALID', { birthDate: 'yesterday' }],
    ['GUARDIAN_NEEDED', { birthDate: '2010-01-01' }],
    ['GUARDIAN_NEEDED', { birthDate: '2010-01-01', guardian: { ...guardian, consents: false } }],
    ['GUARDIAN_NEEDED', { birthDate: '2010-01-01', guardian: { ...guardian, phone: 'none' } }],
  ])('refuses with %s for %j', (code, change) => expect(checkAccount({ ...input, ...change }, today)).toBe(code));

  it('lets somebody under 18 join with a guardian', () => {
    const checked = checkAccount({ ...input, birthDate: '2010-01-01', guardian }, today);
    expect(checked).toMatchObject({ guardian: { name: 'Айгуль Осмонова', phone: '+996555123456' } });
  });

  it.each([
    ['2008-11-23', false],
    ['2008-11-24', true],
    ['2008-02-29', false],
  ])('born on %s one is a minor: %s', (birthDate, minor) => expect(isMinor(birthDate, today)).toBe(minor));
});
