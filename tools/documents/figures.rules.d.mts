interface PeriodResult {
  readonly target: number;
  readonly actual?: number;
  readonly passed?: number;
  readonly checked?: number;
}
interface Achievement {
  readonly target: number;
  readonly actual: number;
  readonly ratio: number | null;
}
interface Spending {
  readonly budget: number;
  readonly spent: number;
  readonly variance: number;
  readonly ratio: number | null;
}
interface Money {
  readonly p1: readonly [number, number];
  readonly p2: readonly [number, number];
  readonly rest: number;
}

/** What was planned and reached in the first period, in the second, and to date. */
export function achievements(indicator: {
  sample?: boolean;
  p1: PeriodResult;
  p2: PeriodResult;
}): [Achievement, Achievement, Achievement];

/** Budget, spending and variance of a line, in the second period and to date; over the budget is positive. */
export function spending(line: Money): { period: Spending; toDate: Spending; project: number; left: number };

/** The sum of budget lines, as if it were one. */
export function totalOf(lines: readonly Money[]): Money;
