import { isPrintableName } from '#kernel/text';

/** The parts of a name as somebody types them. The given name is needed, nothing is split or capitalised. */
export interface TypedName {
  readonly givenName: string;
  readonly familyName?: string | null;
  readonly patronymic?: string | null;
  /** The whole name as it stands in the document; without it the parts are put together. */
  readonly nameOnDocument?: string | null;
}

export type NameFault = 'NAME_MISSING' | 'NAME_TOO_LONG' | 'NAME_NOT_PRINTABLE';

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
