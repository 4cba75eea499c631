const CHECKSUM_OF_A_FONT = 0xb1b0afba;

/** Bits of a component record in a composite glyph (OpenType specification, table `glyf`). */
const COMPONENT = {
  wordArguments: 0x1,
  scale: 0x8,
  moreComponents: 0x20,
  xAndYScale: 0x40,
  twoByTwo: 0x80,
  instructions: 0x100,
};
const GLYPH_HEADER = 10;

/**
 * Cuts small TrueType fonts out of a large one. The large font is read once; a cut copies the outlines of the wanted
 * glyphs without decoding them, which is what makes it fast. Hinting is left out: it is more than half of the font, and
 * it only serves coarse screens.
 */
export class TrueTypeSubsetter {
  private readonly tables: Map<string, Buffer>;
  private readonly glyphOffsets: number[];
  private readonly horizontalMetrics: number;
  private readonly outlines = new Map<number, Buffer>();

  /** @throws Error if the bytes are not a TrueType font with `glyf` outlines. */
  constructor(font: Uint8Array) {
    this.tables = readTables(Buffer.from(font.buffer, font.byteOffset, font.byteLength));
    this.horizontalMetrics = this.table('hhea').readUInt16BE(34);
    this.glyphOffsets = readGlyphOffsets(this.table('head'), this.table('maxp'), this.table('loca'));
  }

  /**
   * A font program with the given glyphs, in the given order, numbered from 0; the parts of composite glyphs follow.
   * Glyph 0 of the list must be the font's own glyph 0, which stands for a missing letter.
   */
  cut(glyphs: readonly number[]): Buffer {
    const chosen = [...glyphs];
    const positions = new Map<number, number>();
    chosen.forEach((glyph, position) => positions.has(glyph) || positions.set(glyph, position));
    const outlines: Buffer[] = [];
    for (let position = 0; position < chosen.length; position++) {
      const outline = this.outline(chosen[position]!);
      outlines.push(
        isComposite(outline)
          ? renumberComponents(outline, (component) => placeOf(component, chosen, positions))
          : outline,
      );
    }
    return assemble(this.tablesOf(chosen, outlines));
  }

  private tablesOf(glyphs: number[], outlines: Buffer[]): Map<string, Buffer> {
    const head = Buffer.from(this.table('head'));
    head.writeUInt32BE(0, 8);
    head.writeInt16BE(1, 50);
    const hhea = Buffer.from(this.table('hhea'));
    hhea.writeUInt16BE(glyphs.length, 34);
    const maxp = Buffer.from(this.table('maxp'));
    maxp.writeUInt16BE(glyphs.length, 4);
    return new Map<string, Buffer>([
      ['glyf', Buffer.concat(outlines)],
      ['head', head],
      ['hhea', hhea],
      ['hmtx', Buffer.concat(glyphs.map((glyph) => this.metricsOf(glyph)))],
      ['loca', longOffsets(outlines)],
      ['maxp', maxp],
    ]);
  }

  /** The glyph's record without hinting, padded to four bytes; empty for a space. */
  private outline(glyph: number): Buffer {
    const known = this.outlines.get(glyph);
    if (known) return known;
    const record = this.table('glyf').subarray(this.glyphOffsets[glyph], this.glyphOffsets[glyph + 1]);
    const outline = padded(isComposite(record) ? compositeWithoutHints(record) : simpleWithoutHints(record));
    this.outlines.set(glyph, outline);
    return outline;
  }

  /** Advance width and left side bearing; the last glyphs of a font may share one advance width. */
  private metricsOf(glyph: number): Buffer {
    const hmtx = this.table('hmtx');
    if (glyph < this.horizontalMetrics) return hmtx.subarray(glyph * 4, glyph * 4 + 4);
    const last = (this.horizontalMetrics - 1) * 4;
    const bearing = this.horizontalMetrics * 4 + (glyph - this.horizontalMetrics) * 2;
    return Buffer.concat([hmtx.subarray(last, last + 2), hmtx.subarray(bearing, bearing + 2)]);
  }

  private table(tag: string): Buffer {
    const table = this.tables.get(tag);
    if (!table) throw new Error(`Not a TrueType font: no table ${tag}`);
    return table;
  }
}

function readTables(font: Buffer): Map<string, Buffer> {
  const tables = new Map<string, Buffer>();
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const record = 12 + index * 16;
    const offset = font.readUInt32BE(record + 8);
    tables.set(
      font.toString('latin1', record, record + 4),
      font.subarray(offset, offset + font.readUInt32BE(record + 12)),
    );
  }
  return tables;
}

function readGlyphOffsets(head: Buffer, maxp: Buffer, loca: Buffer): number[] {
  const isLong = head.readInt16BE(50) === 1;
  return Array.from({ length: maxp.readUInt16BE(4) + 1 }, (_, glyph) =>
    isLong ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2,
  );
}

function placeOf(glyph: number, chosen: number[], positions: Map<number, number>): number {
  const known = positions.get(glyph);
  if (known !== undefined) return known;
  positions.set(glyph, chosen.length);
  return chosen.push(glyph) - 1;
}

function isComposite(outline: Buffer): boolean {
  return outline.length > 0 && outline.readInt16BE(0) < 0;
}

function simpleWithoutHints(record: Buffer): Buffer {
  if (record.length === 0) return record;
  const hints = GLYPH_HEADER + record.readInt16BE(0) * 2;
  const points = hints + 2 + record.readUInt16BE(hints);
  return Buffer.concat([record.subarray(0, hints), Buffer.alloc(2), record.subarray(points)]);
}

function compositeWithoutHints(record: Buffer): Buffer {
  const components = componentOffsets(record);
  const last = components.at(-1)!;
  const outline = Buffer.from(record.subarray(0, last + componentLength(record.readUInt16BE(last))));
  for (const offset of components) {
    outline.writeUInt16BE(outline.readUInt16BE(offset) & ~COMPONENT.instructions, offset);
  }
  return outline;
}

function renumberComponents(composite: Buffer, placeOfComponent: (glyph: number) => number): Buffer {
  const outline = Buffer.from(composite);
  for (const offset of componentOffsets(outline)) {
    outline.writeUInt16BE(placeOfComponent(outline.readUInt16BE(offset + 2)), offset + 2);
  }
  return outline;
}

function componentOffsets(composite: Buffer): number[] {
  const offsets = [GLYPH_HEADER];
  for (;;) {
    const offset = offsets.at(-1)!;
    const flags = composite.readUInt16BE(offset);
    if (!(flags & COMPONENT.moreComponents)) return offsets;
    offsets.push(offset + componentLength(flags));
  }
}

function componentLength(flags: number): number {
  return 4 + (flags & COMPONENT.wordArguments ? 4 : 2) + transformLength(flags);
}

function transformLength(flags: number): number {
  if (flags & COMPONENT.scale) return 2;
  if (flags & COMPONENT.xAndYScale) return 4;
  return flags & COMPONENT.twoByTwo ? 8 : 0;
}

function longOffsets(outlines: Buffer[]): Buffer {
  const offsets = Buffer.alloc((outlines.length + 1) * 4);
  let end = 0;
  outlines.forEach((outline, position) => offsets.writeUInt32BE((end += outline.length), (position + 1) * 4));
  return offsets;
}

/** Writes the tables, which come in the order of their tags, behind a directory. */
function assemble(tables: Map<string, Buffer>): Buffer {
  const count = tables.size;
  const directory = Buffer.alloc(12 + count * 16);
  const power = Math.floor(Math.log2(count));
  directory.writeUInt32BE(0x00010000, 0);
  directory.writeUInt16BE(count, 4);
  directory.writeUInt16BE(2 ** power * 16, 6);
  directory.writeUInt16BE(power, 8);
  directory.writeUInt16BE((count - 2 ** power) * 16, 10);
  const bodies: Buffer[] = [];
  let offset = directory.length;
  let headOffset = 0;
  [...tables].forEach(([tag, table], index) => {
    const body = padded(table);
    const record = 12 + index * 16;
    directory.write(tag, record, 'latin1');
    directory.writeUInt32BE(checksum(body), record + 4);
    directory.writeUInt32BE(offset, record + 8);
    directory.writeUInt32BE(table.length, record + 12);
    if (tag === 'head') headOffset = offset;
    bodies.push(body);
    offset += body.length;
  });
  const font = Buffer.concat([directory, ...bodies]);
  font.writeUInt32BE((CHECKSUM_OF_A_FONT - checksum(font)) >>> 0, headOffset + 8);
  return font;
}

function padded(bytes: Buffer): Buffer {
  return bytes.length % 4 === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(4 - (bytes.length % 4))]);
}

function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let offset = 0; offset < bytes.length; offset += 4) sum = (sum + bytes.readInt32BE(offset)) | 0;
  return sum >>> 0;
}
