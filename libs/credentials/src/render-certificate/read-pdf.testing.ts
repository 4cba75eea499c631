import { inflateSync } from 'node:zlib';

/** A reader for the PDFs of the tests: just enough of the format to see what a certificate says and is made of. */
export interface ReadPdf {
  objects: Map<number, PdfObject>;
  /** The drawing instructions of the page. */
  content: string;
  /** What is drawn, in the order of drawing. */
  texts: DrawnText[];
  fonts: Map<string, PdfFont>;
  /** All text, one line per drawn line. */
  text: string;
  xmp: string;
}

export interface PdfObject {
  dictionary: string;
  stream?: Buffer;
}

export interface PdfFont {
  program: Buffer;
  /** In thousandths of the font size, by glyph. */
  widths: number[];
  /** The text that each glyph stands for. */
  unicode: string[];
  descriptor: string;
}

export interface DrawnText {
  font: string;
  fontSize: number;
  /** Where the line begins, in points from the page's lower left corner. */
  x: number;
  y: number;
  width: number;
  glyphs: number[];
  text: string;
}

export function readPdf(bytes: Buffer): ReadPdf {
  const objects = readObjects(bytes);
  const page = find(objects, /\/Type \/Page\n/);
  const content = streamOf(objects, reference(page, 'Contents')).toString('latin1');
  const resources = objects.get(reference(page, 'Resources'))!.dictionary;
  const fonts = new Map<string, PdfFont>();
  for (const [, name, id] of resources.matchAll(/\/(F\d+) (\d+) 0 R/g)) fonts.set(name!, readFont(objects, Number(id)));
  const texts = readTexts(content, fonts);
  return {
    objects,
    content,
    texts,
    fonts,
    text: texts.map(({ text }) => text).join('\n'),
    xmp: streamOf(objects, reference(find(objects, /\/Type \/Catalog/), 'Metadata')).toString('utf8'),
  };
}

/** The value of a dictionary that refers to another object. */
export function reference({ dictionary }: PdfObject, key: string): number {
  const match = new RegExp(`/${key} \\[?(\\d+) 0 R`).exec(dictionary);
  if (!match) throw new Error(`No ${key} in ${dictionary}`);
  return Number(match[1]);
}

export function find(objects: Map<number, PdfObject>, pattern: RegExp): PdfObject {
  const found = [...objects.values()].find(({ dictionary }) => pattern.test(dictionary));
  if (!found) throw new Error(`No object with ${pattern}`);
  return found;
}

/** Follows the cross-reference table, as a viewer does. */
function readObjects(bytes: Buffer): Map<number, PdfObject> {
  const file = bytes.toString('latin1');
  const start = Number(/startxref\n(\d+)\n%%EOF/.exec(file)![1]);
  const objects = new Map<number, PdfObject>();
  [...file.slice(start).matchAll(/^(\d{10}) 00000 n $/gm)].forEach(([, offset], index) => {
    objects.set(index + 1, readObject(bytes, file, Number(offset), index + 1));
  });
  return objects;
}

function readObject(bytes: Buffer, file: string, offset: number, id: number): PdfObject {
  const head = `${id} 0 obj\n`;
  if (!file.startsWith(head, offset)) throw new Error(`Object ${id} is not where the table says`);
  const start = offset + head.length;
  const end = file.indexOf('\nendobj', start);
  const stream = file.indexOf('stream\n', start);
  if (stream < 0 || stream > end) return { dictionary: file.slice(start, end) };
  const dictionary = file.slice(start, stream);
  const from = stream + 'stream\n'.length;
  const raw = bytes.subarray(from, from + Number(/\/Length (\d+)/.exec(dictionary)![1]));
  return { dictionary, stream: dictionary.includes('/FlateDecode') ? inflateSync(raw) : raw };
}

function streamOf(objects: Map<number, PdfObject>, id: number): Buffer {
  const { stream } = objects.get(id)!;
  if (!stream) throw new Error(`Object ${id} has no stream`);
  return stream;
}

function readFont(objects: Map<number, PdfObject>, id: number): PdfFont {
  const composite = objects.get(id)!;
  const descendant = objects.get(reference(composite, 'DescendantFonts'))!;
  const descriptor = objects.get(reference(descendant, 'FontDescriptor'))!;
  const widths = /\/W \[0 \[([^\]]*)\]/.exec(descendant.dictionary)![1]!;
  return {
    program: streamOf(objects, reference(descriptor, 'FontFile2')),
    widths: widths.split(' ').map(Number),
    unicode: readToUnicode(streamOf(objects, reference(composite, 'ToUnicode')).toString('latin1')),
    descriptor: descriptor.dictionary,
  };
}

function readToUnicode(map: string): string[] {
  return [...map.matchAll(/^<\w{4}> <\w{4}> \[(.*)\]$/gm)]
    .flatMap(([, list]) => list!.match(/<[^>]*>/g)!)
    .map((entry) => String.fromCharCode(...entry.match(/\w{4}/g)!.map((unit) => parseInt(unit, 16))));
}

function readTexts(content: string, fonts: Map<string, PdfFont>): DrawnText[] {
  return [...content.matchAll(/^BT\n([\s\S]*?)^ET$/gm)].map(([, block]) => {
    const [, x, y] = /1 0 0 1 (\S+) (\S+) Tm/.exec(block!)!.map(Number);
    const [, font, fontSize] = /\/(F\d+) (\S+) Tf/.exec(block!)!;
    const shown = [...block!.matchAll(/<(\w+)> ([-\d.]+)/g)];
    const glyphs = shown.flatMap(([, hex]) => hex!.match(/\w{4}/g)!.map((unit) => parseInt(unit, 16)));
    const { widths, unicode } = fonts.get(font!)!;
    const kerning = shown.reduce((sum, [, , adjustment]) => sum - Number(adjustment), 0);
    const width = glyphs.reduce((sum, glyph) => sum + widths[glyph]!, kerning);
    return {
      font: font!,
      fontSize: Number(fontSize),
      x: x!,
      y: y!,
      width: (width / 1000) * Number(fontSize),
      glyphs,
      text: glyphs.map((glyph) => unicode[glyph]).join(''),
    };
  });
}
