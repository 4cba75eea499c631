import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import { drawCertificate } from './certificate-page.js';
import type { CertificateSnapshot } from './certificate-snapshot.js';
import { certificateTexts } from './certificate-texts.js';
import { accessibilityClaim, creatorDescription, withoutMarkup } from './document-metadata.js';
import { PRINT_FONTS } from './print-fonts.js';

/** Raised whenever the drawing changes: a PDF says which template drew it. */
export const CERTIFICATE_TEMPLATE = 1;

export interface CertificateArtwork {
  /** The issuer's logo as PNG. */
  logo?: Buffer;
}

/**
 * Draws a certificate as PDF/A-2a and PDF/UA-1, one A4 page. The same snapshot gives the same bytes (with the same
 * release of Node.js on the same kind of processor: the compression is Node's).
 * @throws UnprintableTextError if a text holds letters that the fonts lack
 * @throws RangeError for a malformed date or a text too long to be legible
 */
export async function renderCertificate(
  snapshot: CertificateSnapshot,
  artwork: CertificateArtwork = {},
): Promise<Buffer> {
  const texts = certificateTexts(snapshot);
  const doc = newDocument(`${texts.kind} ${snapshot.serial}`, snapshot);
  doc.appendXML(creatorDescription(texts.issuer));
  doc.appendXML(accessibilityClaim());
  registerFonts(doc);
  drawCertificate(doc, texts, artwork.logo);
  doc.end();
  return buffer(doc);
}

function newDocument(title: string, { locale, issuedOn }: CertificateSnapshot): PDFKit.PDFDocument {
  return new PDFDocument({
    size: 'A4',
    layout: 'landscape',
    margin: 0,
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    lang: locale,
    displayTitle: true,
    // Left out, pdfkit loads Helvetica, which PDF/A forbids because it is not embedded.
    font: null as unknown as string,
    fontLayoutCache: false,
    info: {
      Title: withoutMarkup(title),
      Creator: `Sabak certificate template ${CERTIFICATE_TEMPLATE}`,
      CreationDate: new Date(`${issuedOn}T06:00:00Z`),
    },
  });
}

/** pdfkit takes fonts that are parsed already; its types do not say so yet. */
function registerFonts(doc: PDFKit.PDFDocument): void {
  for (const font of PRINT_FONTS) doc.registerFont(font.postscriptName, font as unknown as Buffer);
}
