import { foldText, isPrintableName } from '#kernel/text';

/** The parts of a name as somebody types them. The given name is needed, nothing is split or capitalised. */
export interface TypedName {
  readonly givenName: string;
  readonly familyName?: string | null;
  readonly patronymic?: string | null;
  /** The whole name as it stands in the document; without it the parts are put together. */
  readonly nameOnDocument?: string | null;
  /** The whole name in Latin letters, as the passport has it. */
  readonly latinName?: string | null;
}

export type NameFault = 'NAME_MISSING' | 'NAME_TOO_LONG' | 'NAME_NOT_PRINTABLE';

/** What is wrong, and with which of the names. */
export interface NameFinding<Code = NameFault> {
  readonly field: keyof TypedName;
  readonly code: Code;
}

const LATIN = /^[\p{Script=Latin} .,()'‘’ʻʼ-]*$/u;
const FIELDS = ['givenName', 'familyName', 'patronymic', 'nameOnDocument'] as const;

/** In characters, of each part. */
export const LONGEST_NAME = 100;

/** The first thing that is wrong with a name, from its first part to its last; null for a good one. */
export function nameFinding(name: TypedName): NameFinding | null {
  if (!cleanName(name.givenName)) return { field: 'givenName', code: 'NAME_MISSING' };
  for (const field of FIELDS) {
    const code = faultOf(cleanName(name[field]) ?? '');
    if (code) return { field, code };
  }
  return null;
}

/** What is wrong with the name in Latin letters; null for a good one, and for none. */
export function latinNameFinding({ latinName }: TypedName): NameFinding<NameFault | 'NAME_NOT_LATIN'> | null {
  const name = cleanName(latinName) ?? '';
  const code = LATIN.test(name) ? faultOf(name) : 'NAME_NOT_LATIN';
  return code && { field: 'latinName', code };
}

function faultOf(name: string): NameFault | null {
  if (name.length > LONGEST_NAME) return 'NAME_TOO_LONG';
  return isPrintableName(name) ? null : 'NAME_NOT_PRINTABLE';
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

/** Family name, given name, patronymic: the usual order of documents. Nothing is split or capitalised. */
export function composeName(name: Pick<TypedName, 'familyName' | 'givenName' | 'patronymic'>): string {
  return [name.familyName, name.givenName, name.patronymic].filter(Boolean).join(' ');
}

/** All names in one text, folded for search. */
export function searchNameOf(name: TypedName): string {
  const { nameOnDocument, givenName, familyName, patronymic, latinName } = name;
  return foldText([nameOnDocument, givenName, familyName, patronymic, latinName].filter(Boolean).join(' '));
}
