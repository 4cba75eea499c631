import { fitText, type FittedText, type TextBox } from './fit-text.rules.js';
import type { SharedFont } from './shared-font.js';

/** How a text looks; sizes in points. */
export interface TextStyle {
  font: SharedFont;
  colour: string;
  box: TextBox;
}

/** A text that has been wrapped into its box and waits to be drawn. */
export class TextBlock {
  private readonly fitted: FittedText;

  /** @throws RangeError for a text so long that it would be illegible */
  constructor(
    text: string,
    private readonly style: TextStyle,
  ) {
    this.fitted = fitText(text, style.box, (part) => style.font.widthOf(part));
  }

  /** In points. */
  get height(): number {
    return this.fitted.lines.length * this.lineHeight;
  }

  /** The width of the longest line, in points. */
  get width(): number {
    return Math.max(...this.fitted.lines.map((line) => this.widthOf(line)));
  }

  /** Draws the lines with the box's upper left corner at (x, y). */
  draw(doc: PDFKit.PDFDocument, x: number, y: number, align: 'left' | 'center' = 'left'): void {
    const { font, colour, box } = this.style;
    doc.font(font.postscriptName).fontSize(this.fitted.fontSize).fillColor(colour);
    const baseline = y + this.lineHeight * 0.5 + this.fitted.fontSize * 0.33;
    this.fitted.lines.forEach((line, index) => {
      const left = align === 'center' ? x + (box.width - this.widthOf(line)) / 2 : x;
      doc.text(line, left, baseline + index * this.lineHeight, { lineBreak: false, baseline: 'alphabetic' });
    });
  }

  private get lineHeight(): number {
    return this.fitted.fontSize * this.style.box.lineHeight;
  }

  private widthOf(line: string): number {
    return this.style.font.widthOf(line.trimEnd()) * this.fitted.fontSize;
  }
}
