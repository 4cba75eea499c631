// @ts-check
/**
 * @typedef {import('./project-plan.mjs').Language} Language
 * @typedef {import('./project-plan.mjs').Text} Text
 * @typedef {{ target: number, actual?: number, passed?: number, checked?: number }} PeriodResult
 * @typedef {{ text: Text, sample?: boolean, p1: PeriodResult, p2: PeriodResult, project: number, remark?: Text }} IndicatorFigures
 * @typedef {{ indicator: number, text: Text, disability: number, rows: Record<string, [number, number, number]> }} HeadCount
 * @typedef {{ text: Text, p1: [number, number], p2: [number, number], rest: number, reason?: Text }} MoneyLine
 *
 * @typedef {object} Figures
 * @property {Text} title
 * @property {Text} note
 * @property {{ label: Text, value: Text }[]} facts
 * @property {{ id: string, label: Text }[]} periods
 * @property {IndicatorFigures[]} indicators
 * @property {HeadCount[]} headCounts
 * @property {MoneyLine[]} budget
 *
 * @typedef {{ target: number, actual: number, ratio: number | null }} Achievement
 */

/** A variance of this part of the budget, above or below, is explained. */
export const TO_EXPLAIN = 0.1;

/**
 * What was planned and reached in the first period, in the second, and to date. A share to date is that of everybody checked, not
 * the average of two shares.
 * @param {IndicatorFigures} indicator
 * @returns {[Achievement, Achievement, Achievement]}
 */
export function achievements({ sample = false, p1, p2 }) {
  const toDate = sample
    ? { target: p2.target, passed: (p1.passed ?? 0) + (p2.passed ?? 0), checked: (p1.checked ?? 0) + (p2.checked ?? 0) }
    : { target: p1.target + p2.target, actual: (p1.actual ?? 0) + (p2.actual ?? 0) };
  return [achievement(p1), achievement(p2), achievement(toDate)];
}

/** @param {PeriodResult} result @returns {Achievement} */
function achievement({ target, actual, passed = 0, checked = 1 }) {
  const reached = actual ?? passed / checked;
  return { target, actual: reached, ratio: target === 0 ? null : reached / target };
}

/**
 * Budget, spending and variance of a line, in the second period and to date; over the budget is positive.
 * @param {Pick<MoneyLine, 'p1' | 'p2' | 'rest'>} line
 */
export function spending({ p1, p2, rest }) {
  const period = { budget: p2[0], spent: p2[1] };
  const toDate = { budget: p1[0] + p2[0], spent: p1[1] + p2[1] };
  const project = toDate.budget + rest;
  return { period: withVariance(period), toDate: withVariance(toDate), project, left: project - toDate.spent };
}

/** @param {{ budget: number, spent: number }} line */
function withVariance({ budget, spent }) {
  return { budget, spent, variance: spent - budget, ratio: budget === 0 ? null : (spent - budget) / budget };
}

/** @param {readonly MoneyLine[]} lines @returns {Pick<MoneyLine, 'p1' | 'p2' | 'rest'>} */
export function totalOf(lines) {
  const sum = (/** @type {(line: MoneyLine) => number} */ part) => lines.reduce((total, line) => total + part(line), 0);
  return {
    p1: [sum(({ p1 }) => p1[0]), sum(({ p1 }) => p1[1])],
    p2: [sum(({ p2 }) => p2[0]), sum(({ p2 }) => p2[1])],
    rest: sum(({ rest }) => rest),
  };
}

/** @param {HeadCount} count @returns {[number, number, number, number]} women, men, sex unknown, all */
export function headTotals({ rows }) {
  const columns = [0, 1, 2].map((column) => Object.values(rows).reduce((sum, row) => sum + (row[column] ?? 0), 0));
  const [women = 0, men = 0, unknown = 0] = columns;
  return [women, men, unknown, women + men + unknown];
}
