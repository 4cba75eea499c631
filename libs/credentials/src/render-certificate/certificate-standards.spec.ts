import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { buffer } from 'node:stream/consumers';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { create } from 'fontkit';
import PDFDocument from 'pdfkit';
import type { CertificateSnapshot } from './certificate-snapshot.js';
import { find, readPdf, reference, type ReadPdf } from './read-pdf.testing.js';
import { renderCertificate } from './render-certificate.js';
import { SharedFont } from './shared-font.js';

/**
 * What PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1) ask for, as far as it can be seen without a validator. The
 * clause numbers are those of the standards.
 */
const SNAPSHOT: CertificateSnapshot = {
  serial: 'KG-2026-000123',
  holderName: 'Өмүрбекова Үмүт Ңуран кызы',
  title: 'Уюштуруу & башкаруу <негиздер>',
  kind: 'full',
  locale: 'ky',
  courseTitle: 'Долбоорлорду жазуу',
  courseEdition: 3,
  hours: 4.5,
  completedOn: '2026-11-20',
  issuedOn: '2026-11-24',
  issuerName: 'Коом & <бөлүм>',
  verifyUrl: 'https://sabak.example/verify/abcdefghijklmnopqrstuvwxyz',
};

let bytes: Buffer;
let pdf: ReadPdf;
beforeAll(async () => {
  bytes = await renderCertificate(SNAPSHOT);
  pdf = readPdf(bytes);
});

const dictionaries = (): string[] => [...pdf.objects.values()].map(({ dictionary }) => dictionary);

describe('PDF/A-2a', () => {
  it('declares itself in XMP that is well formed (6.6.2, 6.6.4)', () => {
    expect(pdf.xmp).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(pdf.xmp).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(pdf.xmp).toContain('<rdf:li>Коом &amp; &lt;бөлүм&gt;</rdf:li>');
    expect(unbalancedTags(pdf.xmp)).toEqual([]);
    expect(pdf.xmp).not.toMatch(/&(?!amp;|lt;|gt;)/);
  });

  it('describes the schema of every property that it does not know itself (6.6.2.3)', () => {
    expect(pdf.xmp).toContain('<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>');
  });

  it('begins with its version and a line of bytes above 127, and carries an identifier (6.1.2, 6.1.3)', () => {
    expect(bytes.toString('latin1', 0, 9)).toBe('%PDF-1.7\n');
    expect(bytes[9]).toBe('%'.charCodeAt(0));
    for (const byte of bytes.subarray(10, 14)) expect(byte).toBeGreaterThan(127);
    const trailer = bytes.toString('latin1', bytes.lastIndexOf('trailer'));
    expect(trailer).toMatch(/\/ID \[<(\w{32})> <\1>\]/);
    expect(trailer).not.toContain('/Encrypt');
  });

  it('says what its colours mean (6.2.3)', () => {
    const intent = find(pdf.objects, /\/S \/GTS_PDFA1/);
    const profile = pdf.objects.get(reference(intent, 'DestOutputProfile'))!;
    expect(profile.stream!.toString('latin1', 36, 40)).toBe('acsp');
    expect(profile.stream!.toString('latin1', 16, 20)).toBe('RGB ');
    expect(pdf.content).not.toMatch(/DeviceCMYK| (k|K)$/m);
  });

  it('embeds every font, with the widths that the font program has (6.2.11.4, 6.2.11.5)', () => {
    expect(pdf.fonts.size).toBeGreaterThan(0);
    expect(dictionaries().filter((dictionary) => dictionary.includes('/Subtype /Type1'))).toEqual([]);
    for (const { program, widths } of pdf.fonts.values()) {
      const font = create(program);
      widths.forEach((width, glyph) => {
        expect((font.getGlyph(glyph).advanceWidth * 1000) / font.unitsPerEm).toBeCloseTo(width);
      });
    }
  });

  it('has no CIDSet, which would have to name every glyph of the font program (6.2.11.4.2; PDF/UA-1 7.21.4.2)', () => {
    expect(dictionaries().filter((dictionary) => dictionary.includes('/CIDSet'))).toEqual([]);
  });

  it('shows no missing glyph, and gives every glyph its text (6.2.11.7, 6.2.11.8)', () => {
    for (const { font, glyphs } of pdf.texts) {
      for (const glyph of glyphs) {
        expect(glyph).not.toBe(0);
        expect(pdf.fonts.get(font)!.unicode[glyph]).toMatch(/^[^\0\ufeff\ufffe]+$/);
      }
    }
  });

  it('has no script, no form, no attachment, and only annotations that are printed (6.3, 6.4, 6.5)', () => {
    expect(dictionaries().join('\n')).not.toMatch(/\/JavaScript|\/AcroForm|\/EmbeddedFiles|\/Launch/);
    const annotations = dictionaries().filter((dictionary) => dictionary.includes('/Type /Annot'));
    expect(annotations).toHaveLength(1);
    expect(annotations[0]).toContain('/F 4');
  });
});

describe('PDF/UA-1', () => {
  it('declares itself, its language and its title (7.1, 7.2)', () => {
    expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pdf.xmp).toContain('<rdf:li xml:lang="x-default">Сертификат KG-2026-000123</rdf:li>');
    expect(find(pdf.objects, /\/Type \/Catalog/).dictionary).toContain('/Lang (ky)');
    expect(dictionaries().some((dictionary) => dictionary.includes('/DisplayDocTitle true'))).toBe(true);
    expect(dictionaries().some((dictionary) => dictionary.includes('/Marked true'))).toBe(true);
  });

  it('marks everything that is drawn as content or as decoration (7.1)', () => {
    expect(unmarkedDrawing(pdf.content)).toEqual([]);
  });

  it('gives the order of reading: headings first, each text in an element (7.4)', () => {
    const root = find(pdf.objects, /\/S \/Document/);
    const tags = [.../\/K \[([^\]]*)\]/.exec(root.dictionary)![1]!.matchAll(/(\d+) 0 R/g)]
      .map(([, id]) => /\/S \/(\w+)/.exec(pdf.objects.get(Number(id))!.dictionary)![1])
      .join(' ');
    expect(tags).toBe('P H1 H2 P P P P P P P P P P P Figure');
  });

  it('describes the QR code and the link in words (7.3, 7.18.5)', () => {
    expect(find(pdf.objects, /\/S \/Figure/).dictionary).toContain('/Alt (');
    const annotation = find(pdf.objects, /\/Subtype \/Link/).dictionary;
    expect(annotation).toContain('/Contents (');
    expect(annotation).toContain('/StructParent ');
    expect(find(pdf.objects, /\/S \/Link/).dictionary).toContain('/Type /OBJR');
    expect(dictionaries().some((dictionary) => dictionary.includes(`/URI (${SNAPSHOT.verifyUrl})`))).toBe(true);
  });

  it('lets the reader walk the page in the order of its structure (7.18.3)', () => {
    expect(find(pdf.objects, /\/Type \/Page\n/).dictionary).toContain('/Tabs /S');
  });
});

/** Fails when a release of pdfkit reads its fonts in another way than SharedFont offers. */
it('a shared font draws what pdfkit draws with the font itself', async () => {
  const file = '@expo-google-fonts/pt-serif/400Regular/PTSerif_400Regular.ttf';
  const path = createRequire(import.meta.url).resolve(file);
  const shared = await drawWith(new SharedFont(path));
  const plain = await drawWith(create(readFileSync(path)));
  expect(shared.texts).toEqual(plain.texts);
  expect(shared.content).toBe(plain.content);
  const [[, sharedFont], [, plainFont]] = [[...shared.fonts][0]!, [...plain.fonts][0]!];
  expect(sharedFont.widths).toEqual(plainFont.widths);
  expect(sharedFont.descriptor).toBe(plainFont.descriptor);
  const outlines = (program: Buffer): string[] =>
    sharedFont.widths.map((_, id) => create(program).getGlyph(id).path.toSVG());
  expect(outlines(sharedFont.program)).toEqual(outlines(plainFont.program));
});

async function drawWith(font: unknown): Promise<ReadPdf> {
  const doc = new PDFDocument({ pdfVersion: '1.7', font: null as unknown as string });
  doc.registerFont('font', font as Buffer);
  doc.font('font').text('AVATAR Кыргызстан Үмүт Ўғлон “Так, да”', { lineBreak: false });
  doc.end();
  return readPdf(await buffer(doc));
}

function unbalancedTags(xml: string): string[] {
  const open: string[] = [];
  for (const [, close, name, selfClosing] of xml.matchAll(/<(\/?)([\w]+:?\w*)[^>?]*?(\/?)>/g)) {
    if (selfClosing) continue;
    if (!close) open.push(name!);
    else if (open.pop() !== name) return [`</${name}>`];
  }
  return open;
}

/** Drawing operators outside of marked content. */
function unmarkedDrawing(content: string): string[] {
  let depth = 0;
  return content.split('\n').filter((line) => {
    if (/ (BDC|BMC)$/.test(line)) depth++;
    if (line === 'EMC') depth--;
    return depth === 0 && /(^| )(BT|TJ|S|f|re|Do|l|m)$/.test(line);
  });
}
