/**
 * Letters of names in Latin and Cyrillic script that everything we print can show: certificates freeze names, and a hole in a name
 * is worse than a question at the start. Marks that join names stand beside the letters.
 */
const PRINTABLE_NAME =
  /^[ A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u0109\u010C-\u0113\u0116-\u011F\u0122-\u0127\u012A\u012B\u012E-\u0131\u0134-\u0137\u0139-\u013E\u0141-\u0148\u014C\u014D\u0150-\u0165\u016A-\u0173\u0178-\u017E\u0401-\u040C\u040E-\u044F\u0451-\u045C\u045E\u045F\u048A-\u04C0\u04C3-\u04F9.,()'‘’ʻʼ-]*$/;

/** Whether a name can stand on whatever we print. A letter and its mark are taken as one where Unicode has one for both. */
export function isPrintableName(name: string): boolean {
  return PRINTABLE_NAME.test(name.normalize('NFC'));
}
