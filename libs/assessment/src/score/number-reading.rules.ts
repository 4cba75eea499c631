const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;
/** `61,200` and `61.200`, `1,250,000`: marks that may part thousands. */
const GROUPED = /^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$|^[+-]?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d*)?$/;

/**
 * What a typed number may mean: `1 250,5`, `1250.5`, `−3` one number, `61,200` two, for in Russian and Kyrgyz it is 61.2 and in
 * English 61200; none where it is no number. Any white space (also no-break and thin) may part the digits.
 */
export function readNumbers(typed: string): number[] {
  const plain = typed.replace(/\s/g, '').replace('−', '-');
  const readings = [plain.replace(',', '.'), ...(GROUPED.test(plain) ? [withoutGroups(plain)] : [])];
  return [...new Set(readings.filter((reading) => DECIMAL.test(reading)).map(Number))];
}

/** The first mark of a grouped number parts its thousands; another one marks the decimals. */
function withoutGroups(grouped: string): string {
  const separator = /[.,]/.exec(grouped)?.[0] ?? ',';
  return grouped.replaceAll(separator, '').replace(',', '.');
}

/**
 * Whether |given − answer| ≤ tolerance in decimal arithmetic. Binary fractions miss the border by an ulp (0.4 − 0.3 is
 * more than 0.1), so the border is widened by a few ulps of the largest number: far less than anybody can type.
 */
export function isWithin(given: number, answer: number, tolerance: number): boolean {
  const ulp = Number.EPSILON * Math.max(Math.abs(given), Math.abs(answer), tolerance);
  return Math.abs(given - answer) <= tolerance + 4 * ulp;
}
