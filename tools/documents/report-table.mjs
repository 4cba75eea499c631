// @ts-check
import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';

const EDGE = { style: BorderStyle.SINGLE, size: 4, color: 'B8C2CC' };
const EDGES = { top: EDGE, bottom: EDGE, left: EDGE, right: EDGE };
const WIDTH = { size: 100, type: WidthType.PERCENTAGE };
const MARGINS = { top: 50, bottom: 50, left: 90, right: 90 };
/** Text in tables, in half points. */
const SIZE = 18;
const NUMBER = /^[–−+\d][\d\s.,%−–]*$/u;

/**
 * A table with a heading row; what is a number stands to the right.
 * @param {string[]} header
 * @param {string[][]} rows
 * @param {{ widths?: number[], boldLast?: boolean }} [look] widths in percent
 */
export function plainTable(header, rows, { widths, boldLast = false } = {}) {
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: header.map((text, column) =>
      cell(text, widths?.[column], { shade: '1D5C4F', color: 'FFFFFF', bold: true }),
    ),
  });
  const body = rows.map((row, index) => {
    const bold = boldLast && index === rows.length - 1;
    const look = bold ? { bold, shade: 'EEF2F6' } : {};
    return new TableRow({
      cantSplit: true,
      children: row.map((text, column) =>
        cell(text, widths?.[column], { ...look, isText: column === 0 && header[0] !== '№' }),
      ),
    });
  });
  return new Table({ width: WIDTH, rows: [head, ...body] });
}

/** Names and values, without a heading row. @param {[string, string][]} pairs */
export function pairsTable(pairs) {
  const rows = pairs.map(
    ([name, value]) =>
      new TableRow({ children: [cell(name, 30, { bold: true, shade: 'DCEBE6' }), cell(value, 70, { isText: true })] }),
  );
  return new Table({ width: WIDTH, rows });
}

/**
 * @param {string} text
 * @param {number | undefined} width
 * @param {{ bold?: boolean, color?: string, shade?: string, isText?: boolean }} look
 */
function cell(text, width, { bold = false, color, shade, isText = false }) {
  const alignment = !isText && NUMBER.test(text) ? AlignmentType.RIGHT : AlignmentType.LEFT;
  return new TableCell({
    borders: EDGES,
    margins: MARGINS,
    ...(width ? { width: { size: width, type: WidthType.PERCENTAGE } } : {}),
    ...(shade ? { shading: { fill: shade } } : {}),
    children: [
      new Paragraph({ alignment, children: [new TextRun({ text, size: SIZE, bold, ...(color ? { color } : {}) })] }),
    ],
  });
}
