// @ts-check
import { cell, line, workbook } from './workbook.mjs';

/**
 * @typedef {'en' | 'ru'} Language
 * @typedef {Record<Language, string>} Text
 * @typedef {{ text: Text, baseline: Text, target: Text, verification: Text }} Indicator
 * @typedef {{ level: 'goal' | 'outcome' | 'output', number?: number, text: Text, indicators: Indicator[], assumptions: Text }} Level
 * @typedef {{ id: string, text: Text, unit: Text, quantity: number, unitCost: number, share?: number, own?: boolean }} BudgetLine
 * @typedef {{ id: string, title: Text, lines: BudgetLine[] }} BudgetGroup
 * @typedef {{ currency: Text, indirectPercent: number, groups: BudgetGroup[] }} Budget
 * @typedef {object} ProjectPlan
 * @property {Text} title
 * @property {Text} note
 * @property {{ label: Text, value: Text }[]} facts
 * @property {Level[]} logframe
 * @property {{ text: Text, months: number[] }[]} timeline
 * @property {Budget} budget
 */

const WORDS = {
  en: {
    sheets: ['Logframe', 'Timeline', 'Budget'],
    logframe: ['Level', 'Result', 'Indicator', 'Baseline', 'Target', 'Means of verification', 'Assumptions'],
    levels: { goal: 'Goal', outcome: 'Outcome', output: 'Output' },
    months: ['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar'],
    activity: 'Activity',
    budget: ['No', 'Line', 'Unit', 'Quantity', 'Unit cost', 'Share', 'Total', 'Own part', 'Requested'],
    direct: 'Direct costs',
    indirect: (/** @type {number} */ percent) => `Indirect costs, ${percent} % of direct costs`,
    total: 'Total',
    part: 'Part of the total',
  },
  ru: {
    sheets: ['Логическая рамка', 'График', 'Бюджет'],
    logframe: ['Уровень', 'Результат', 'Показатель', 'Исходное', 'Цель', 'Источник проверки', 'Допущения'],
    levels: { goal: 'Общая цель', outcome: 'Конечный результат', output: 'Непосредственный результат' },
    months: ['апр', 'май', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек', 'янв', 'фев', 'мар'],
    activity: 'Деятельность',
    budget: ['№', 'Строка', 'Единица', 'Кол-во', 'Цена', 'Доля', 'Всего', 'Свой вклад', 'Запрос'],
    direct: 'Прямые расходы',
    indirect: (/** @type {number} */ percent) => `Косвенные расходы, ${percent} % от прямых`,
    total: 'Итого',
    part: 'Доля от итога',
  },
};

/** Columns of the budget that add up. */
const SUMS = /** @type {const} */ (['G', 'H', 'I']);

/**
 * The workbook of a project plan: its logframe, its timeline and its budget with live sums.
 * @param {ProjectPlan} plan
 * @param {Language} language
 */
export function projectPlanWorkbook(plan, language) {
  const [logframe = '', timeline = '', budget = ''] = WORDS[language].sheets;
  return workbook([
    { name: logframe, widths: [18, 34, 34, 16, 18, 36, 32], rows: logframeRows(plan, language) },
    { name: timeline, widths: [52, ...Array(12).fill(6)], rows: timelineRows(plan, language) },
    { name: budget, widths: [6, 52, 16, 10, 11, 8, 14, 14, 14], rows: budgetRows(plan, language) },
  ]);
}

/** @param {ProjectPlan} plan @param {Language} language */
function logframeRows({ title, note, facts, logframe }, language) {
  const words = WORDS[language];
  return [
    line(title[language], 'title'),
    line(note[language], 'note'),
    ...facts.map(({ label, value }) => [
      cell(label[language], 'group'),
      cell(value[language], 'plain', { columnSpan: 6 }),
    ]),
    [null],
    words.logframe.map((word) => cell(word, 'head')),
    ...logframe.flatMap((level) => levelRows(level, language)),
  ];
}

/** @param {Level} level @param {Language} language */
function levelRows({ level, number, text, indicators, assumptions }, language) {
  const name = [WORDS[language].levels[level], number].filter(Boolean).join(' ');
  const rows = indicators.length > 0 ? indicators : [undefined];
  return rows.map((indicator, index) => [
    cell(index === 0 ? name : null, 'group'),
    cell(index === 0 ? text[language] : null),
    .../** @type {const} */ (['text', 'baseline', 'target', 'verification']).map((part) =>
      cell(indicator?.[part][language] ?? '–'),
    ),
    cell(index === 0 ? assumptions[language] : null),
  ]);
}

/** @param {ProjectPlan} plan @param {Language} language */
function timelineRows({ timeline }, language) {
  const { activity, months } = WORDS[language];
  return [
    [cell(activity, 'head'), ...months.map((month) => cell(month, 'head'))],
    ...timeline.map((row) => [
      cell(row.text[language]),
      ...months.map((_, index) =>
        row.months.includes(index + 1)
          ? cell('●', 'group', { align: 'center', backgroundColor: '#8fc4b5' })
          : cell(null),
      ),
    ]),
  ];
}

/** @param {ProjectPlan} plan @param {Language} language */
function budgetRows({ budget }, language) {
  const words = WORDS[language];
  /** @type {import('./workbook.mjs').CellOrGap[][]} */
  const rows = [words.budget.map((word) => cell(word, 'head'))];
  /** @type {{ row: number, sums: number[] }[]} */
  const groups = [];
  for (const group of budget.groups) {
    const first = rows.length + 2;
    const sums = sumsOf(group.lines);
    groups.push({ row: first - 1, sums });
    const range = (/** @type {string} */ column) =>
      `=SUM(${column}${first}:${column}${first + group.lines.length - 1})`;
    rows.push(sumRow([group.id, group.title[language]], 'group', range, sums));
    for (const one of group.lines) rows.push(lineRow(one, language, rows.length + 1));
  }
  const direct = totalsOf(groups.map(({ sums }) => sums));
  const at = rows.length + 1;
  const ofGroups = (/** @type {string} */ column) => `=${groups.map(({ row }) => `${column}${row}`).join('+')}`;
  rows.push(sumRow(['', words.direct], 'total', ofGroups, direct));
  const indirect = (direct[0] ?? 0) * (budget.indirectPercent / 100);
  const ofDirect = { G: `=G${at}*${budget.indirectPercent}%`, H: '=0', I: `=G${at + 1}-H${at + 1}` };
  rows.push(
    sumRow(['', words.indirect(budget.indirectPercent)], 'plain', (column) => ofDirect[column], [
      indirect,
      0,
      indirect,
    ]),
  );
  const totals = totalsOf([direct, [indirect, 0, indirect]]);
  rows.push(sumRow(['', words.total], 'total', (column) => `=${column}${at}+${column}${at + 1}`, totals));
  rows.push(shareRow(words.part, at + 2, totals));
  return rows;
}

/** @param {BudgetLine} one @param {Language} language @param {number} row */
function lineRow(one, language, row) {
  const { id, text, unit, quantity, unitCost, share = 1, own = false } = one;
  const total = amountOf(one);
  return [
    ...[cell(id), cell(text[language]), cell(unit[language]), cell(quantity), cell(unitCost)],
    cell(share, 'plain', { format: '0%' }),
    cell({ formula: `=D${row}*E${row}*F${row}`, value: total }),
    cell({ formula: own ? `=G${row}` : '=0', value: own ? total : 0 }),
    cell({ formula: `=G${row}-H${row}`, value: own ? 0 : total }),
  ];
}

/**
 * @param {[string, string]} names
 * @param {'group' | 'total' | 'plain'} look
 * @param {(column: 'G' | 'H' | 'I') => string} formulaOf
 * @param {number[]} sums
 */
function sumRow([id, name], look, formulaOf, sums) {
  const amounts = SUMS.map((column, index) => cell({ formula: formulaOf(column), value: sums[index] ?? 0 }, look));
  return [cell(id, look), cell(name, look), ...Array.from({ length: 4 }, () => cell(null, look)), ...amounts];
}

/** @param {string} name @param {number} row of the totals @param {number[]} totals */
function shareRow(name, row, totals) {
  const shares = SUMS.map((column, index) =>
    cell({ formula: `=${column}${row}/G${row}`, value: (totals[index] ?? 0) / (totals[0] ?? 1) }, 'plain', {
      format: '0.0%',
    }),
  );
  return [cell(''), cell(name), ...Array.from({ length: 4 }, () => cell(null)), ...shares];
}

/** @param {BudgetLine} one */
function amountOf({ quantity, unitCost, share = 1 }) {
  return quantity * unitCost * share;
}

/** @param {BudgetLine[]} lines @returns {number[]} total, own part, requested */
function sumsOf(lines) {
  return totalsOf(
    lines.map((one) => (one.own ? [amountOf(one), amountOf(one), 0] : [amountOf(one), 0, amountOf(one)])),
  );
}

/** @param {number[][]} rows */
function totalsOf(rows) {
  return SUMS.map((_, index) => rows.reduce((sum, row) => sum + (row[index] ?? 0), 0));
}
