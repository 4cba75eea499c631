import { foldText, isPrintableName } from '#kernel/text';

/** The parts of a name as somebody types them. The given name is needed, nothing is split or capitalised. */
export interface TypedName {
  readonly givenName: string;
  readonly familyName?: string | null;
  readonly patronymic?: string | null;
  /** The whole name as it stands in the document; without it the parts are put together. */
  readonly nameOnDocument?: string | null;
}

export type NameFault = 'NAME_MISSING' | 'NAME_TOO_LONG' | 'NAME_NOT_PRINTABLE';

const LATIN = /^[\p{Script=Latin} .,()'‘’ʻʼ-]*$/u;

/** In characters, of each part. */
export const LONGEST_NAME = 100;

/** What is wrong with a name; null for a good one. */
export function nameFault({ givenName, familyName, patronymic, nameOnDocument }: TypedName): NameFault | null {
  if (!cleanName(givenName)) return 'NAME_MISSING';
  const parts = [givenName, familyName, patronymic, nameOnDocument].map((part) => cleanName(part) ?? '');
  if (parts.some((part) => part.length > LONGEST_NAME)) return 'NAME_TOO_LONG';
  return parts.every(isPrintableName) ? null : 'NAME_NOT_PRINTABLE';
}

/** Names are kept as typed, but for spaces and control characters; null for an empty one. */
export function cleanName(text: string | null | undefined): string | null {
  const tidy = (text ?? '')
    .normalize('NFC')
    .replace(/\p{Cc}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  return tidy === '' ? null : tidy;
}

/** What is wrong with a name in Latin letters; null for a good one, and for none. */
export function latinNameFault(latinName: string | null | undefined): NameFault | 'NAME_NOT_LATIN' | null {
  const name = cleanName(latinName) ?? '';
  if (name.length > LONGEST_NAME) return 'NAME_TOO_LONG';
  if (!LATIN.test(name)) return 'NAME_NOT_LATIN';
  return isPrintableName(name) ? null : 'NAME_NOT_PRINTABLE';
}

/** Family name, given name, patronymic: the usual order of documents. Nothing is split or capitalised. */
export function composeName(name: Pick<TypedName, 'familyName' | 'givenName' | 'patronymic'>): string {
  return [name.familyName, name.givenName, name.patronymic].filter(Boolean).join(' ');
}

/** All names in one text, folded for search. */
export function searchNameOf(name: TypedName & { readonly latinName?: string | null }): string {
  const { nameOnDocument, givenName, familyName, patronymic, latinName } = name;
  return foldText([nameOnDocument, givenName, familyName, patronymic, latinName].filter(Boolean).join(' '));
}
