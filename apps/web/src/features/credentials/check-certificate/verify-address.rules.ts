const TOKEN = /(?:^|\/verify\/)([a-z2-7]{26})(?:[/?#]|$)/;

/**
 * The path of a certificate's public page, from what somebody typed or pasted: its whole address, or the letters at its end in any
 * case and with spaces. Null for anything else, such as a serial number.
 */
export function verifyPathOf(typed: string): string | null {
  const token = TOKEN.exec(typed.replace(/\s/g, '').toLowerCase())?.[1];
  return token ? `/verify/${token}` : null;
}
