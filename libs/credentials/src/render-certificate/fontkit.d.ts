/** The part of fontkit that the certificates use; the package ships no types. */
declare module 'fontkit' {
  export interface Glyph {
    id: number;
    codePoints: number[];
    path: { toSVG(): string };
    advanceWidth: number;
  }

  export interface GlyphPosition {
    xAdvance: number;
    yAdvance: number;
    xOffset: number;
    yOffset: number;
  }

  export interface GlyphRun {
    glyphs: Glyph[];
    positions: GlyphPosition[];
    advanceWidth: number;
  }

  export interface Font {
    postscriptName: string;
    unitsPerEm: number;
    ascent: number;
    descent: number;
    lineGap: number;
    xHeight: number;
    capHeight: number;
    italicAngle: number;
    bbox: { minX: number; minY: number; maxX: number; maxY: number };
    'OS/2': { sFamilyClass: number };
    post: { isFixedPitch: boolean };
    head: { macStyle: { italic: boolean } };
    characterSet: number[];
    layout(text: string, features?: Record<string, boolean>): GlyphRun;
    getGlyph(id: number): Glyph;
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): Glyph;
  }

  export function create(bytes: Uint8Array): Font;
}
