import type { ChangeNamesInput, ChangeNamesMutation, ProfileFieldsFragment } from '../../../gql/graphql.js';
import type { MessageId } from '../../../i18n/language.js';

/** Why names were not changed, and how they are stored now. */
export type NamesRefusal = Extract<ChangeNamesMutation['outcome'], { __typename: 'ChangeNamesRefused' }>;
type Names = Omit<ChangeNamesInput, 'expectedRevision'>;
type NameField = keyof Names;

interface FieldWords {
  readonly field: NameField;
  readonly label: MessageId;
  readonly hint?: MessageId;
  /** The value of `autocomplete`. */
  readonly complete: string;
}

/** The fields in the order of the form. */
export const NAME_FIELDS: readonly FieldWords[] = [
  { field: 'givenName', label: 'account.given-name', complete: 'given-name' },
  { field: 'familyName', label: 'account.family-name', complete: 'family-name' },
  { field: 'patronymic', label: 'account.patronymic', complete: 'additional-name' },
  {
    field: 'nameOnDocument',
    label: 'account.name-on-document',
    hint: 'account.name-on-document-hint',
    complete: 'off',
  },
  { field: 'latinName', label: 'profile.latin-name', hint: 'profile.latin-name-hint', complete: 'off' },
];

/** What stands in the fields. A whole name that is only its parts in the usual order is not shown twice. */
export function shownNames(person: ProfileFieldsFragment['person']): Record<NameField, string> {
  const { displayName, givenName, familyName, patronymic, latinName } = person;
  const composed = [familyName, givenName, patronymic].filter(Boolean).join(' ');
  return {
    givenName,
    familyName: familyName ?? '',
    patronymic: patronymic ?? '',
    nameOnDocument: displayName === composed ? '' : displayName,
    latinName: latinName ?? '',
  };
}

/** What was typed, as the API takes it. @param typed what stands in a field, without spaces around it. */
export function readNames(typed: (field: NameField) => string): Names {
  const optional = (field: NameField): string | null => typed(field) || null;
  return {
    givenName: typed('givenName'),
    familyName: optional('familyName'),
    patronymic: optional('patronymic'),
    nameOnDocument: optional('nameOnDocument'),
    latinName: optional('latinName'),
  };
}
