const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;

/**
 * Reads a number as people here type it: `1 250,5`, `1250.5`, `−3`. Any white space (also no-break and thin) may part the
 * digits; comma and point both mark decimals. Null for everything else, `1,250.5` included: it could mean two numbers.
 */
export function readNumber(typed: string): number | null {
  const plain = typed.replace(/\s/g, '').replace(',', '.').replace('−', '-');
  return DECIMAL.test(plain) ? Number(plain) : null;
}

/**
 * Whether |given − answer| ≤ tolerance in decimal arithmetic. Binary fractions miss the border by an ulp (0.4 − 0.3 is
 * more than 0.1), so the border is widened by a few ulps of the largest number: far less than anybody can type.
 */
export function isWithin(given: number, answer: number, tolerance: number): boolean {
  const ulp = Number.EPSILON * Math.max(Math.abs(given), Math.abs(answer), tolerance);
  return Math.abs(given - answer) <= tolerance + 4 * ulp;
}
