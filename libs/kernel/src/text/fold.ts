const FOLDED: Record<string, string> = { ё: 'е', ө: 'о', ү: 'у', ң: 'н' };

/** Folds a text for search and comparison: NFC, lower case, one space, and ё/е, ө/о, ү/у, ң/н alike. */
export function foldText(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ёөүң]/g, (letter) => FOLDED[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim();
}
