// @ts-check
import { achievements, headTotals, spending, totalOf, TO_EXPLAIN } from './figures.rules.mjs';
import { WORDS } from './words.mjs';
import { cell, line, workbook } from './workbook.mjs';

/**
 * @typedef {import('./figures.rules.mjs').Figures} Figures
 * @typedef {import('./project-plan.mjs').Language} Language
 * @typedef {import('./workbook.mjs').CellOrGap} CellOrGap
 */

const PERCENT = '0.0%';
const MARKED = { backgroundColor: '#fbe7c6' };

/**
 * The workbook of a report: the indicator tracking table, the head counts and the budget with its variances, all sums live.
 * @param {Figures} figures
 * @param {Language} language
 */
export function trackingWorkbook(figures, language) {
  const [indicators = '', heads = '', budget = ''] = WORDS[language].sheets;
  return workbook([
    { name: indicators, widths: [5, 44, ...Array(9).fill(11), 12, 44], rows: indicatorRows(figures, language) },
    { name: heads, widths: [16, 12, 12, 16, 12], rows: headRows(figures, language), landscape: false },
    { name: budget, widths: [5, 44, ...Array(8).fill(13), 15, 15], rows: budgetRows(figures, language) },
  ]);
}

/** @param {Figures} figures @param {Language} language */
function indicatorRows({ title, note, facts, periods, indicators }, language) {
  const words = WORDS[language];
  const labels = [...periods.map(({ label }) => label[language]), words.toDate];
  const spans = labels.flatMap((label) => [cell(label, 'head', { columnSpan: 3, align: 'center' }), null, null]);
  const parts = labels.flatMap(() => [words.target, words.actual, words.ofTarget].map((word) => cell(word, 'head')));
  const heading = [
    line(title[language], 'title'),
    line(note[language], 'note'),
    ...facts.map(({ label, value }) => [
      ...[cell(label[language], 'group', { columnSpan: 2 }), null, cell(value[language], 'plain', { columnSpan: 11 })],
    ]),
    [null],
    [cell('', 'head'), cell('', 'head'), ...spans, cell('', 'head'), cell('', 'head')],
    [
      cell('№', 'head'),
      cell(words.indicator, 'head'),
      ...parts,
      cell(words.project, 'head'),
      cell(words.remark, 'head'),
    ],
  ];
  return [
    ...heading,
    ...indicators.map((one, index) => indicatorRow(one, index, heading.length + index + 1, language)),
  ];
}

/**
 * @param {Figures['indicators'][number]} indicator
 * @param {number} index
 * @param {number} row
 * @param {Language} language
 */
function indicatorRow(indicator, index, row, language) {
  const format = indicator.sample ? PERCENT : '#,##0';
  const cells = achievements(indicator).flatMap(({ target, actual, ratio }, period) => {
    const [targetAt, actualAt] = [columnAt(2 + period * 3), columnAt(3 + period * 3)];
    const isToDate = period === 2 && !indicator.sample;
    const sum = (/** @type {number} */ offset) => `=${columnAt(2 + offset)}${row}+${columnAt(5 + offset)}${row}`;
    return [
      cell(isToDate ? { formula: sum(0), value: target } : target, 'plain', { format }),
      cell(isToDate ? { formula: sum(1), value: actual } : actual, 'plain', { format }),
      ratio === null
        ? cell('–', 'plain', { align: 'right' })
        : cell({ formula: `=${actualAt}${row}/${targetAt}${row}`, value: ratio }, 'plain', {
            format: PERCENT,
            ...markOf(ratio - 1),
          }),
    ];
  });
  const remark = cell(indicator.remark?.[language] ?? null);
  return [
    cell(index + 1),
    cell(indicator.text[language]),
    ...cells,
    cell(indicator.project, 'plain', { format }),
    remark,
  ];
}

/** @param {Figures} figures @param {Language} language */
function headRows({ headCounts }, language) {
  const words = WORDS[language];
  /** @type {CellOrGap[][]} */
  const rows = [];
  for (const count of headCounts) {
    rows.push([cell(count.text[language], 'group', { columnSpan: 5 })]);
    rows.push([words.age, words.women, words.men, words.sexUnknown, words.all].map((word) => cell(word, 'head')));
    const first = rows.length + 1;
    for (const [age, numbers] of Object.entries(count.rows)) {
      const row = rows.length + 1;
      const all = numbers.reduce((sum, number) => sum + number, 0);
      const name = age === 'unknown' ? words.ageUnknown : age;
      rows.push([
        cell(name),
        ...numbers.map((number) => cell(number)),
        cell({ formula: `=SUM(B${row}:D${row})`, value: all }),
      ]);
    }
    const last = rows.length;
    const totals = headTotals(count).map((value, index) => {
      const column = columnAt(index + 1);
      return cell({ formula: `=SUM(${column}${first}:${column}${last})`, value }, 'total');
    });
    rows.push([cell(words.total, 'total'), ...totals]);
    rows.push([cell(words.disability, 'plain', { columnSpan: 4 }), null, null, null, cell(count.disability)], [null]);
  }
  return rows;
}

/** @param {Figures} figures @param {Language} language */
function budgetRows({ budget }, language) {
  const words = WORDS[language];
  const parts = [words.budget, words.spent, words.variance, words.variancePercent];
  const spans = [words.thisPeriod, words.toDate].flatMap((label) => [
    ...[cell(label, 'head', { columnSpan: 4, align: 'center' }), null, null, null],
  ]);
  const ends = [words.projectBudget, words.left];
  const heading = [
    [cell('', 'head'), cell('', 'head'), ...spans, cell('', 'head'), cell('', 'head')],
    ['№', words.line, ...parts, ...parts, ...ends].map((word) => cell(word, 'head')),
  ];
  const first = heading.length + 1;
  const rows = budget.map((one, index) => {
    const name = [cell(index + 1), cell(one.text[language])];
    return moneyRow(name, one, first + index, 'plain', undefined);
  });
  const last = first + budget.length - 1;
  const name = [cell('', 'total'), cell(words.total, 'total')];
  return [...heading, ...rows, moneyRow(name, totalOf(budget), last + 1, 'total', { first, last })];
}

/**
 * @param {CellOrGap[]} name
 * @param {Pick<import('./figures.rules.mjs').MoneyLine, 'p1' | 'p2' | 'rest'>} one
 * @param {number} row
 * @param {'plain' | 'total'} look
 * @param {{ first: number, last: number } | undefined} summed
 */
function moneyRow(name, one, row, look, summed) {
  const { period, toDate, project, left } = spending(one);
  const amount = (/** @type {string} */ column, /** @type {number} */ value) =>
    cell(summed ? { formula: `=SUM(${column}${summed.first}:${column}${summed.last})`, value } : value, look);
  const part = (/** @type {typeof period} */ { budget, spent, variance, ratio }, /** @type {number} */ at) => {
    const [a, b, c] = [columnAt(at), columnAt(at + 1), columnAt(at + 2)];
    return [
      ...[amount(a, budget), amount(b, spent), cell({ formula: `=${b}${row}-${a}${row}`, value: variance }, look)],
      ratio === null
        ? cell('–', look, { align: 'right' })
        : cell({ formula: `=${c}${row}/${a}${row}`, value: ratio }, look, { format: PERCENT, ...markOf(ratio) }),
    ];
  };
  const rest = cell({ formula: `=K${row}-H${row}`, value: left }, look);
  return [...name, ...part(period, 2), ...part(toDate, 6), amount('K', project), rest];
}

/** @param {number} deviation @returns {{ backgroundColor?: string }} what has to be explained stands out */
function markOf(deviation) {
  return Math.abs(deviation) >= TO_EXPLAIN ? MARKED : {};
}

/** @param {number} index from 0 */
function columnAt(index) {
  return String.fromCharCode(65 + index);
}
