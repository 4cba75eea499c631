/** What somebody signs in with. */
export type Login = { readonly kind: 'email' | 'phone'; readonly value: string };

const EMAIL = /^[^\s@]{1,64}@[^\s@.]+(\.[^\s@.]+)+$/;
const LONGEST_EMAIL = 254;

/**
 * Reads an e-mail address or a Kyrgyz phone number as people type it: any case, `0555 12 34 56`, `996-555-123456`, `+996 (555) 123456`.
 * @returns null for anything else.
 */
export function readLogin(typed: string): Login | null {
  const text = typed.normalize('NFC').trim();
  if (text.includes('@')) return readEmail(text.toLowerCase());
  return readPhone(text);
}

function readEmail(text: string): Login | null {
  return EMAIL.test(text) && text.length <= LONGEST_EMAIL ? { kind: 'email', value: text } : null;
}

function readPhone(text: string): Login | null {
  if (!/^[+\d\s()-]{9,24}$/.test(text)) return null;
  const digits = text.replace(/\D/g, '');
  const national = /^(?:996|0)?(\d{9})$/.exec(digits)?.[1];
  return national ? { kind: 'phone', value: `+996${national}` } : null;
}
