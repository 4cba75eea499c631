// @ts-check
import { Paragraph, TextRun } from 'docx';
import { achievements, headTotals, spending, totalOf, TO_EXPLAIN } from './figures.rules.mjs';
import { plainTable } from './report-table.mjs';
import { WORDS } from './words.mjs';

/**
 * @typedef {import('./figures.rules.mjs').Figures} Figures
 * @typedef {import('./project-plan.mjs').Language} Language
 */

const LOCALES = { en: 'en-GB', ru: 'ru-RU' };

/**
 * Tables of a report that are made of figures.
 * @param {'indicators' | 'head-counts' | 'budget' | 'variances'} which
 * @param {Figures} figures
 * @param {Language} language
 */
export function figureBlocks(which, figures, language) {
  switch (which) {
    case 'indicators':
      return [indicatorTable(figures, language)];
    case 'head-counts':
      return figures.headCounts.flatMap((count) => headTable(count, language));
    case 'budget':
      return [budgetTable(figures, language)];
    case 'variances':
      return [varianceTable(figures, language)];
  }
}

/** @param {Figures} figures @param {Language} language */
function indicatorTable({ indicators }, language) {
  const words = WORDS[language];
  const { percent, whole } = writers(language);
  const header = [
    '№',
    words.indicator,
    words.target,
    words.actual,
    words.ofTarget,
    `${words.toDate}: ${words.actual}`,
    words.ofTarget,
  ];
  const rows = indicators.map((one, index) => {
    const [, period, toDate] = achievements(one);
    const amount = one.sample ? percent : whole;
    const ratios = [period, toDate].map(({ ratio }) => (ratio === null ? '–' : percent(ratio)));
    return [
      ...[String(index + 1), one.text[language], amount(period.target), amount(period.actual), ratios[0] ?? ''],
      ...[amount(toDate.actual), ratios[1] ?? ''],
    ];
  });
  return plainTable(header, rows, { widths: [5, 41, 10, 10, 11, 12, 11] });
}

/** @param {Figures['headCounts'][number]} count @param {Language} language */
function headTable(count, language) {
  const words = WORDS[language];
  const { whole } = writers(language);
  const rows = Object.entries(count.rows).map(([age, numbers]) => {
    const all = numbers.reduce((sum, number) => sum + number, 0);
    return [age === 'unknown' ? words.ageUnknown : age, ...[...numbers, all].map(whole)];
  });
  const totals = [words.total, ...headTotals(count).map(whole)];
  const header = [words.age, words.women, words.men, words.sexUnknown, words.all];
  return [
    caption(count.text[language]),
    plainTable(header, [...rows, totals], { widths: [28, 18, 18, 18, 18], boldLast: true }),
    caption(`${words.disability}: ${count.disability}`, false),
  ];
}

/** @param {Figures} figures @param {Language} language */
function budgetTable({ budget }, language) {
  const words = WORDS[language];
  const { whole, signed, signedPercent } = writers(language);
  const header = ['№', words.line, words.budget, words.spent, words.variance, '%', words.projectBudget, words.left];
  const row = (/** @type {string[]} */ name, /** @type {Parameters<typeof spending>[0]} */ one) => {
    const { period, project, left } = spending(one);
    const ratio = period.ratio === null ? '–' : signedPercent(period.ratio);
    return [
      ...name,
      whole(period.budget),
      whole(period.spent),
      signed(period.variance),
      ratio,
      whole(project),
      whole(left),
    ];
  };
  const rows = budget.map((one, index) => row([String(index + 1), one.text[language]], one));
  rows.push(row(['', words.total], totalOf(budget)));
  return plainTable(header, rows, { widths: [5, 25, 12, 12, 13, 10, 12, 11], boldLast: true });
}

/** @param {Figures} figures @param {Language} language */
function varianceTable({ budget }, language) {
  const words = WORDS[language];
  const { signed, signedPercent } = writers(language);
  const rows = budget.flatMap((one) => {
    const { variance, ratio } = spending(one).period;
    if (ratio === null || Math.abs(ratio) < TO_EXPLAIN) return [];
    if (!one.reason) throw new Error(`${one.text.en} deviates by 10 % or more and has no reason`);
    return [[one.text[language], signed(variance), signedPercent(ratio), one.reason[language]]];
  });
  return plainTable([words.line, words.variance, '%', words.reason], rows, { widths: [22, 14, 11, 53] });
}

/** @param {string} text @param {boolean} [bold] */
function caption(text, bold = true) {
  return new Paragraph({
    spacing: { before: bold ? 200 : 80, after: 100 },
    keepNext: bold,
    children: [new TextRun({ text, bold })],
  });
}

/** Numbers as the language writes them, with a minus sign that is one. @param {Language} language */
function writers(language) {
  const writer = (/** @type {Intl.NumberFormatOptions} */ options) => {
    const format = new Intl.NumberFormat(LOCALES[language], options);
    return (/** @type {number} */ value) => format.format(value).replace('-', '−');
  };
  const tenth = { style: /** @type {const} */ ('percent'), minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return {
    whole: writer({}),
    signed: writer({ signDisplay: 'exceptZero' }),
    percent: writer(tenth),
    signedPercent: writer({ ...tenth, signDisplay: 'exceptZero' }),
  };
}
