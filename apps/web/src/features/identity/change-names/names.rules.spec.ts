import { describe, expect, it } from '@jest/globals';
import { readNames, shownNames } from './names.rules.js';

const person = {
  id: 'p',
  givenName: 'Үмүт',
  familyName: 'Өмүрбекова',
  patronymic: null,
  latinName: null,
  branch: { code: 'KG-N', name: 'Нарын' },
};

describe('the fields of the names', () => {
  it.each([
    ['Өмүрбекова Үмүт', ''],
    ['Үмүт Өмүрбекова', 'Үмүт Өмүрбекова'],
  ])('the whole name %s is shown as "%s"', (displayName, nameOnDocument) => {
    const shown = shownNames({ ...person, displayName });
    expect(shown).toEqual({ ...shown, givenName: 'Үмүт', patronymic: '', latinName: '', nameOnDocument });
  });

  it('an empty field is no name', () => {
    expect(readNames((field) => (field === 'givenName' ? 'Үмүт' : ''))).toEqual({
      givenName: 'Үмүт',
      familyName: null,
      patronymic: null,
      nameOnDocument: null,
      latinName: null,
    });
  });
});
