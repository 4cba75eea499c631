// @ts-check
import writeExcelFile from 'write-excel-file/node';

/**
 * @typedef {import('write-excel-file/node').CellObject} CellObject
 * @typedef {{ formula: string, value: number }} Formula what a spreadsheet computes, and the result for viewers that do not
 * @typedef {string | number | Formula | null} Content
 * @typedef {CellObject & { result?: number }} Cell
 * @typedef {Cell | null} CellOrGap
 * @typedef {{ name: string, widths: number[], rows: CellOrGap[][], frozen?: number, landscape?: boolean }} SheetPlan
 */

const INK = '#1f2a37';
const FONT = 'Arial';
const LINE_POINTS = 13;
/** Letters take more room than the digits that column widths count. */
const WIDE_LETTERS = 1.15;
/** Colours of the rows: quiet enough to print. */
const SHADES = { head: '#1d5c4f', group: '#dcebe6', total: '#eef2f6' };

/** @type {Record<string, Partial<Cell>>} */
const LOOKS = {
  title: { fontWeight: 'bold', fontSize: 15, textColor: SHADES.head },
  note: { fontStyle: 'italic', textColor: '#5b6673' },
  head: { fontWeight: 'bold', textColor: '#ffffff', backgroundColor: SHADES.head, wrap: true, alignVertical: 'center' },
  group: { fontWeight: 'bold', backgroundColor: SHADES.group },
  total: { fontWeight: 'bold', backgroundColor: SHADES.total },
  plain: {},
};

/**
 * A cell with a border, its numbers right-aligned and grouped.
 * @param {Content} content
 * @param {keyof typeof LOOKS} [look]
 * @param {Partial<Cell>} [more]
 * @returns {Cell}
 */
export function cell(content, look = 'plain', more = {}) {
  const base = { borderColor: '#b8c2cc', borderStyle: /** @type {const} */ ('thin'), textColor: INK, ...LOOKS[look] };
  if (content === null) return { ...base, value: '', type: String, ...more };
  if (typeof content === 'string')
    return { ...base, value: content, type: String, wrap: true, alignVertical: 'top', ...more };
  const number = { ...base, align: /** @type {const} */ ('right'), alignVertical: /** @type {const} */ ('top') };
  if (typeof content === 'number') return { ...number, value: content, type: Number, format: '#,##0', ...more };
  const formula = { value: content.formula, type: /** @type {const} */ ('Formula'), result: content.value };
  return { ...number, ...formula, format: '#,##0', ...more };
}

/**
 * A line of text across the sheet, without a border.
 * @param {string} text
 * @param {'title' | 'note'} look
 * @returns {CellOrGap[]}
 */
export function line(text, look) {
  return [{ value: text, type: String, ...LOOKS[look] }];
}

/**
 * @param {SheetPlan[]} sheets
 * @returns {Promise<Buffer>} an XLSX workbook whose formulas carry their results
 */
export async function workbook(sheets) {
  const planned = sheets.map(({ name, widths, rows, frozen, landscape = true }) => ({
    ...{ sheet: name, columns: widths.map((width) => ({ width })), showGridLines: false },
    data: rows.map((row) => withHeight(row, widths)),
    ...(landscape ? { orientation: /** @type {const} */ ('landscape') } : {}),
    ...(frozen ? { stickyRowsCount: frozen } : {}),
  }));
  const features = [withResults(sheets)];
  return await writeExcelFile(/** @type {any} */ (planned), { fontFamily: FONT, fontSize: 10, features }).toBuffer();
}

/**
 * Spreadsheets do not measure wrapped text when they open a file, so the row says how high it is.
 * @param {CellOrGap[]} row
 * @param {number[]} widths
 */
function withHeight(row, widths) {
  const lines = row.map((one, column) => {
    if (typeof one?.value !== 'string' || !one.wrap) return 1;
    const width = widths.slice(column, column + (one.columnSpan ?? 1)).reduce((sum, each) => sum + each, 0);
    return Math.ceil((one.value.length * WIDE_LETTERS) / width);
  });
  const [first, ...others] = row;
  const points = Math.max(LINE_POINTS, (first?.fontSize ?? 0) * 1.3);
  return first ? [{ ...first, height: Math.max(...lines) * points + 3 }, ...others] : row;
}

/**
 * Phones preview workbooks without computing them, so every formula gets its result beside it; and on paper a sheet is as wide as
 * the page.
 * @param {SheetPlan[]} sheets
 * @returns {import('write-excel-file/node').Feature}
 */
function withResults(sheets) {
  const results = sheets.map(({ rows }) =>
    rows.flat().flatMap((one) => (one?.result === undefined ? [] : [one.result])),
  );
  /** @param {string} xml @param {unknown} _sheet @param {{ sheetIndex: number }} at */
  const transform = (xml, _sheet, { sheetIndex }) => {
    const next = results[sheetIndex].values();
    return xml
      .replace(/<\/f>/g, () => `</f><v>${next.next().value}</v>`)
      .replace(/<worksheet[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
      .replace('<pageSetup ', '<pageSetup fitToWidth="1" fitToHeight="0" ');
  };
  return /** @type {any} */ ({ files: { transform: { 'xl/worksheets/sheet{id}.xml': { transform } } } });
}
