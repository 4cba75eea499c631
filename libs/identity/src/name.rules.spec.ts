import { describe, expect, it } from '@jest/globals';
import { composeName, latinNameFinding, nameFinding, searchNameOf } from './name.rules.js';

describe('names', () => {
  it.each([
    [{ givenName: 'Үмүт' }, null],
    [{ givenName: 'Үмүт', familyName: 'Өмүрбекова', patronymic: 'Ңуран кызы' }, null],
    [{ givenName: 'O‘g‘lon', nameOnDocument: 'Ўғлон' }, null],
    [
      { givenName: ' ', familyName: '王' },
      { field: 'givenName', code: 'NAME_MISSING' },
    ],
    [{ givenName: 'Ү'.repeat(101) }, { field: 'givenName', code: 'NAME_TOO_LONG' }],
    [
      { givenName: 'Үмүт', familyName: '王' },
      { field: 'familyName', code: 'NAME_NOT_PRINTABLE' },
    ],
    [
      { givenName: 'Үмүт', nameOnDocument: 'Ү'.repeat(101) },
      { field: 'nameOnDocument', code: 'NAME_TOO_LONG' },
    ],
  ])('%j: %j', (name, finding) => expect(nameFinding(name)).toEqual(finding));

  it.each([
    ['Umut Omurbekova', null],
    ['  ', null],
    [null, null],
    ['Gülzat O‘g‘lon-Ýusup', null],
    ['Үмүт', 'NAME_NOT_LATIN'],
    ['Umut Өмүрбекова', 'NAME_NOT_LATIN'],
    ['U'.repeat(101), 'NAME_TOO_LONG'],
    ['Umut 7', 'NAME_NOT_LATIN'],
  ])('in Latin letters %j: %s', (latinName, code) => {
    const finding = latinNameFinding({ givenName: 'Үмүт', latinName });
    expect(finding).toEqual(code && { field: 'latinName', code });
  });

  it('are put together in the order of documents', () => {
    const name = { givenName: 'Үмүт', familyName: 'Өмүрбекова', patronymic: 'Ңуран кызы' };
    expect(composeName(name)).toBe('Өмүрбекова Үмүт Ңуран кызы');
    expect(composeName({ givenName: 'Айзада' })).toBe('Айзада');
  });

  it('are found in either script', () => {
    expect(searchNameOf({ givenName: 'Үмүт', nameOnDocument: 'Өмүрбекова Үмүт', latinName: 'Umut' })).toBe(
      'омурбекова умут умут umut',
    );
  });
});
