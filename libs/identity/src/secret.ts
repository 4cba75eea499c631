import { createHash, randomBytes, randomInt } from 'node:crypto';

/** Crockford's letters: nothing that is mistaken for something else when read aloud. */
const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_LENGTH = 10;

/** A secret of 256 random bits for a cookie or a link. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** A code of 50 random bits that people type: `7XK2M-9QRTB`. */
export function newInviteCode(): string {
  const letters = Array.from({ length: CODE_LENGTH }, () => CROCKFORD[randomInt(CROCKFORD.length)]).join('');
  return `${letters.slice(0, 5)}-${letters.slice(5)}`;
}

/** The code as it was made, from what somebody typed: any case, O for 0, I and L for 1, with or without the dash. */
export function readInviteCode(typed: string): string {
  const letters = typed
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/[^0-9A-Z]/g, '');
  return `${letters.slice(0, 5)}-${letters.slice(5, CODE_LENGTH)}`;
}

/** What is stored of a secret. The secrets are random and long, so a plain hash is enough. */
export function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
