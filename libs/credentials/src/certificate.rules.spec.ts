import { describe, expect, it } from '@jest/globals';
import { minorUntil, publicName, stateOf } from './certificate.rules.js';

const standing = { expiresOn: '2026-11-23', revokedAt: null, replacedBy: null };

describe('the state of a certificate', () => {
  it.each([
    ['on its last day', standing, '2026-11-23', 'VALID'],
    ['on the day after', standing, '2026-11-24', 'EXPIRED'],
    ['without expiry', { ...standing, expiresOn: null }, '2099-01-01', 'VALID'],
    ['revoked', { ...standing, revokedAt: new Date(0) }, '2026-11-01', 'REVOKED'],
    ['revoked and expired', { ...standing, revokedAt: new Date(0) }, '2027-01-01', 'REVOKED'],
    ['replaced', { ...standing, replacedBy: 'x' }, '2026-11-01', 'REPLACED'],
  ])('%s', (_case, certificate, today, state) => expect(stateOf(certificate, today)).toBe(state));
});

describe('names on the public page', () => {
  it.each([
    ['Өмүрбекова Үмүт Ңуран кызы', null, 'Өмүрбекова Үмүт Ңуран кызы'],
    ['Өмүрбекова Үмүт Ңуран кызы', '2027-01-01', 'Ө. Ү. Ң. К.'],
    ['O‘g‘lon', '2027-01-01', 'O.'],
    ['Бакыт', '2026-11-23', 'Бакыт'],
  ])('%s, a minor until %s, is shown as %s', (name, until, shown) =>
    expect(publicName(name, until, '2026-11-23')).toBe(shown),
  );

  it.each([
    [null, null],
    ['1990-05-05', null],
    ['2010-05-05', '2028-05-05'],
    ['2008-11-23', null],
    ['2012-02-29', '2030-03-01'],
  ])('born on %s one is a minor until %s', (birthDate, until) =>
    expect(minorUntil(birthDate, '2026-11-23')).toBe(until),
  );
});
