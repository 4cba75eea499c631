// @ts-check
import { AlignmentType, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { figureBlocks } from './report-figures.mjs';
import { pairsTable, plainTable } from './report-table.mjs';

/**
 * @typedef {import('./project-plan.mjs').Language} Language
 * @typedef {import('./project-plan.mjs').Text} Text
 * @typedef {import('./figures.rules.mjs').Figures} Figures
 * @typedef {{ text: Text } | { subheading: Text } | { list: Text[] } | { pairs: [Text, Text][] }
 *   | { table: { header: Text[], widths: number[], rows: (Text | string)[][] } }
 *   | { figures: 'indicators' | 'head-counts' | 'budget' | 'variances' }} Part
 * @typedef {{ title: Text, subtitle: Text, note: Text, sections: { heading: Text, parts: Part[] }[] }} Report
 */

const FONT = 'Arial';
const INK = '1F2A37';
const GREEN = '1D5C4F';
/** In twentieths of a point. */
const MARGIN = 1000;

/**
 * A donor report as a Word document. Its tables of figures come from the same data as the workbook, so both always agree.
 * @param {Report} report
 * @param {Figures} figures
 * @param {Language} language
 * @returns {Promise<Buffer>}
 */
export function donorReport(report, figures, language) {
  const margin = MARGIN;
  const children = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(report.title[language])] }),
    new Paragraph({ spacing: { after: 120 }, children: [new TextRun({ text: report.subtitle[language], size: 26 })] }),
    new Paragraph({
      spacing: { after: 240 },
      children: [new TextRun({ text: report.note[language], italics: true, color: '5B6673' })],
    }),
    ...report.sections.flatMap(({ heading, parts }) => [
      new Paragraph({ heading: HeadingLevel.HEADING_1, keepNext: true, children: [new TextRun(heading[language])] }),
      ...parts.flatMap((part) => blocksOf(part, figures, language)),
    ]),
  ];
  const properties = { page: { margin: { top: margin, bottom: margin, left: margin, right: margin } } };
  const document = new Document({
    title: report.title[language],
    styles: STYLES,
    sections: [{ properties, footers: { default: pageNumber() }, children }],
  });
  return Packer.toBuffer(document);
}

/** @param {Part} part @param {Figures} figures @param {Language} language */
function blocksOf(part, figures, language) {
  if ('text' in part) return [paragraph(part.text[language])];
  if ('subheading' in part)
    return [
      new Paragraph({
        heading: HeadingLevel.HEADING_2,
        keepNext: true,
        children: [new TextRun(part.subheading[language])],
      }),
    ];
  if ('list' in part)
    return part.list.map(
      (item) =>
        new Paragraph({ bullet: { level: 0 }, spacing: { after: 80 }, children: [new TextRun(item[language])] }),
    );
  if ('pairs' in part) return [pairsTable(part.pairs.map(([name, value]) => [name[language], value[language]]))];
  if ('table' in part) {
    const word = (/** @type {Text | string} */ one) => (typeof one === 'string' ? one : one[language]);
    const { header, rows, widths } = part.table;
    return [
      plainTable(
        header.map(word),
        rows.map((row) => row.map(word)),
        { widths },
      ),
    ];
  }
  return figureBlocks(part.figures, figures, language);
}

/** @param {string} text */
function paragraph(text) {
  return new Paragraph({ spacing: { after: 140, line: 288 }, children: [new TextRun(text)] });
}

function pageNumber() {
  const number = new TextRun({
    children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
    size: 18,
    color: '5B6673',
  });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
}

/** @param {number} size in half points @param {number} before @param {number} after in twentieths of a point */
function heading(size, before, after) {
  return { run: { font: FONT, size, bold: true, color: GREEN }, paragraph: { spacing: { before, after } } };
}

const STYLES = {
  default: {
    document: { run: { font: FONT, size: 21, color: INK } },
    title: heading(40, 0, 80),
    heading1: heading(28, 320, 120),
    heading2: heading(23, 200, 80),
  },
};
