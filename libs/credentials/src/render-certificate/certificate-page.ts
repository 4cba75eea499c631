import { ACCENT, INK, MUTED, PAGE, STYLES } from './certificate-style.js';
import type { CertificateTexts, Fact } from './certificate-texts.js';
import { qrCode, qrPath } from './qr-code.js';
import { TextBlock, type TextStyle } from './text-block.js';

type Doc = PDFKit.PDFDocument;
type Element = PDFKit.PDFStructureElement;

/** One text of the middle of the page, and the gap above it in points. */
interface StackItem {
  tag: string;
  block: TextBlock;
  gap: number;
  isUnderlined?: boolean;
}

/** Draws a certificate on the current page, and its structure for screen readers in the order of reading. */
export function drawCertificate(doc: Doc, texts: CertificateTexts, logo?: Buffer): void {
  const root = doc.struct('Document');
  doc.addStructure(root);
  drawFrame(doc);
  const top = drawIssuer(doc, root, texts, logo);
  drawStack(doc, root, stackOf(texts), top);
  drawFacts(doc, root, texts.facts);
  drawVerification(doc, root, texts);
  root.end();
}

function drawFrame(doc: Doc): void {
  const { width, height, outerFrame, innerFrame } = PAGE;
  decorate(doc, () => {
    doc.lineWidth(1.5).strokeColor(ACCENT);
    doc.rect(outerFrame, outerFrame, width - 2 * outerFrame, height - 2 * outerFrame).stroke();
    doc.lineWidth(0.5);
    doc.rect(innerFrame, innerFrame, width - 2 * innerFrame, height - 2 * innerFrame).stroke();
  });
}

/** The Society's logo stays small and beside its name, as the rules for the indicative use of the emblem ask. */
function drawIssuer(doc: Doc, root: Element, texts: CertificateTexts, logo?: Buffer): number {
  let y = PAGE.headerTop + (logo ? 0 : 11);
  if (logo) {
    const fit: [number, number] = [PAGE.logo * 3, PAGE.logo];
    const x = (PAGE.width - fit[0]) / 2;
    const options = { alt: texts.logoDescription, bbox: [x, y, x + fit[0], y + fit[1]], placement: 'Block' };
    const top = y;
    const draw = (): void => void doc.image(logo, x, top, { fit, align: 'center', valign: 'center' });
    root.add(doc.struct('Figure', options, draw));
    y += PAGE.logo + 5;
  }
  const block = new TextBlock(texts.issuer, STYLES.issuer);
  addText(doc, root, 'P', () => block.draw(doc, PAGE.inset, y, 'center'));
  return y + block.height;
}

function stackOf(texts: CertificateTexts): StackItem[] {
  return [
    { tag: 'H1', block: new TextBlock(texts.kind, STYLES.kind), gap: 0 },
    { tag: 'H2', block: new TextBlock(texts.title, STYLES.title), gap: 4 },
    { tag: 'P', block: new TextBlock(texts.certifies, STYLES.certifies), gap: 16 },
    { tag: 'P', block: new TextBlock(texts.holder, STYLES.holder), gap: 6, isUnderlined: true },
    { tag: 'P', block: new TextBlock(texts.achievement, STYLES.achievement), gap: 14 },
  ];
}

/** The texts stand in the middle of the room between the issuer and the facts; short ones stand further apart. */
function drawStack(doc: Doc, root: Element, stack: StackItem[], top: number): void {
  const height = sumOf(stack, ({ block, gap }) => gap + block.height);
  const room = PAGE.factsTop - top;
  const stretch = 1 + (room - height) / 2 / sumOf(stack, ({ gap }) => gap);
  let y = top + (room - height) / 4;
  for (const { tag, block, gap, isUnderlined } of stack) {
    y += gap * stretch;
    const blockTop = y;
    addText(doc, root, tag, () => block.draw(doc, PAGE.inset, blockTop, 'center'));
    y += block.height;
    if (isUnderlined) drawRule(doc, y + 6);
  }
}

function drawRule(doc: Doc, y: number): void {
  const half = 110;
  decorate(doc, () => {
    doc.lineWidth(0.75).strokeColor(ACCENT);
    doc
      .moveTo(PAGE.width / 2 - half, y)
      .lineTo(PAGE.width / 2 + half, y)
      .stroke();
  });
}

function drawFacts(doc: Doc, root: Element, facts: Fact[]): void {
  const column = (PAGE.width - 2 * PAGE.inset) / facts.length;
  const bottom = PAGE.factsTop + PAGE.factsHeight;
  decorate(doc, () => {
    doc.lineWidth(0.5).strokeColor(MUTED);
    for (const y of [PAGE.factsTop, bottom]) {
      doc
        .moveTo(PAGE.inset, y)
        .lineTo(PAGE.width - PAGE.inset, y)
        .stroke();
    }
  });
  facts.forEach(({ label, value }, index) => {
    const x = PAGE.inset + index * column + 4;
    // The space keeps label and value apart in the text that a reader or a search sees.
    const labelBlock = new TextBlock(`${label} `, inColumn(STYLES.factLabel, column - 8));
    const valueBlock = new TextBlock(value, inColumn(STYLES.factValue, column - 8));
    addText(doc, root, 'P', () => {
      labelBlock.draw(doc, x, PAGE.factsTop + 6, 'center');
      valueBlock.draw(doc, x, bottom - 7 - valueBlock.height, 'center');
    });
  });
}

function inColumn(style: TextStyle, width: number): TextStyle {
  return { ...style, box: { ...style.box, width } };
}

function drawVerification(doc: Doc, root: Element, texts: CertificateTexts): void {
  const { inset, footerTop } = PAGE;
  const serial = new TextBlock(texts.serial, STYLES.serial);
  const verify = new TextBlock(texts.verify, STYLES.small);
  const url = new TextBlock(texts.verifyUrl, STYLES.link);
  let y = footerTop;
  addText(doc, root, 'P', () => serial.draw(doc, inset, footerTop));
  y += serial.height + 6;
  const verifyTop = y;
  addText(doc, root, 'P', () => verify.draw(doc, inset, verifyTop));
  y += verify.height;
  addLink(doc, root, url, y, texts);
  y += url.height + 6;
  const noteTop = y;
  if (texts.note) {
    const note = new TextBlock(texts.note, STYLES.small);
    addText(doc, root, 'P', () => note.draw(doc, inset, noteTop));
  }
  drawQrCode(doc, root, texts);
}

function addLink(doc: Doc, root: Element, block: TextBlock, y: number, texts: CertificateTexts): void {
  const paragraph = doc.struct('P');
  const link = doc.struct('Link');
  root.add(paragraph);
  paragraph.add(link);
  link.add(() => {
    block.draw(doc, PAGE.inset, y);
    const annotation = { Contents: new String(texts.verify), structParent: link };
    // The types know neither `structParent` nor that pdfkit writes a String object as text and a string as a name.
    doc.link(PAGE.inset, y, block.width, block.height, texts.verifyUrl, annotation as object);
  });
  paragraph.end();
}

function drawQrCode(doc: Doc, root: Element, texts: CertificateTexts): void {
  const x = PAGE.width - PAGE.inset - PAGE.qrSize;
  const y = PAGE.footerTop;
  const options = {
    alt: texts.qrDescription,
    bbox: [x, y, x + PAGE.qrSize, y + PAGE.qrSize],
    placement: 'Block',
  };
  const code = qrCode(texts.verifyUrl);
  const draw = (): void => {
    doc.save();
    doc.translate(x, y).scale(PAGE.qrSize / code.size);
    doc.addContent(qrPath(code)).fill(INK);
    doc.restore();
  };
  root.add(doc.struct('Figure', options, draw));
}

function sumOf<T>(items: T[], amount: (item: T) => number): number {
  return items.reduce((sum, item) => sum + amount(item), 0);
}

function addText(doc: Doc, parent: Element, tag: string, draw: () => void): void {
  parent.add(doc.struct(tag, {}, draw));
}

/** Marks what is drawn as decoration, which screen readers pass over. */
function decorate(doc: Doc, draw: () => void): void {
  doc.markContent('Artifact', { type: 'Layout' });
  draw();
  doc.endMarkedContent();
}
