import { readFileSync } from 'node:fs';
import { create, type Font, type Glyph as Shape, type GlyphPosition } from 'fontkit';
import { TrueTypeSubsetter } from './truetype-subset.js';

/** Letters that the font may lack, and the letter of the same shape that is drawn in their place. */
const STAND_INS = new Map([
  ['\u02bb', '\u2018'], // the Uzbek letters oʻ and gʻ are typed with either sign
  ['\u02bc', '\u2019'],
  ['\u202f', '\u00a0'],
  ['\u2011', '-'],
]);

/** Words repeat from one certificate to the next; names do not, so the memory is emptied when it grows to this. */
const REMEMBERED_WORDS = 4_000;

const KERNING_ONLY = { ccmp: false, frac: false, liga: false };

/** A shape and the one letter that it stands for. */
type Glyph = Omit<Shape, 'path'>;

interface LaidOutWord {
  glyphs: Glyph[];
  positions: GlyphPosition[];
  advanceWidth: number;
}

/**
 * A font that is parsed once and then serves every document. pdfkit takes it for a parsed fontkit font (it accepts any
 * object with `layout`) and reads the properties below; it would otherwise spend most of its time on parsing the font,
 * laying out the same words and decoding outlines for each document anew.
 *
 * Two letters that share one shape are two glyphs here, so that they are still told apart in the text of the PDF.
 */
export class SharedFont {
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  readonly xHeight: number;
  readonly capHeight: number;
  readonly italicAngle: number;
  readonly bbox: Font['bbox'];
  readonly 'OS/2': Font['OS/2'];
  readonly post: Font['post'];
  readonly head: Font['head'];

  private readonly font: Font;
  private readonly subsetter: TrueTypeSubsetter;
  private readonly glyphs: Glyph[];
  private readonly shapes: number[] = [0];
  private readonly glyphIds = new Map<string, number>();
  private readonly words = new Map<string, LaidOutWord>();

  constructor(path: string) {
    const bytes = readFileSync(path);
    const font = create(bytes);
    this.font = font;
    this.subsetter = new TrueTypeSubsetter(bytes);
    this.glyphs = [{ id: 0, codePoints: [0], advanceWidth: font.getGlyph(0).advanceWidth }];
    this.postscriptName = font.postscriptName;
    this.unitsPerEm = font.unitsPerEm;
    this.ascent = font.ascent;
    this.descent = font.descent;
    this.lineGap = font.lineGap;
    this.xHeight = font.xHeight;
    this.capHeight = font.capHeight;
    this.italicAngle = font.italicAngle;
    this.bbox = font.bbox;
    this['OS/2'] = font['OS/2'];
    this.post = font.post;
    this.head = font.head;
  }

  /** Whether the font can draw a letter, if need be with another letter of the same shape. */
  canDraw(letter: string): boolean {
    return this.font.hasGlyphForCodePoint(this.drawable(letter).codePointAt(0)!);
  }

  /** The width of a text in points at a font size of one point. */
  widthOf(text: string): number {
    let width = 0;
    for (const word of text.match(/[^ ]* ?/g) ?? []) width += this.word(word).advanceWidth;
    return width / this.unitsPerEm;
  }

  /** The glyphs of a text and where they stand, in font units. The positions are the caller's to change. */
  layout(text: string): LaidOutWord {
    const { glyphs, positions, advanceWidth } = this.word(text);
    return { glyphs, positions: positions.map(copyOf), advanceWidth };
  }

  getGlyph(id: number): Glyph {
    return this.glyphs[id]!;
  }

  /** Collects the glyphs of one document and cuts the font down to them. */
  createSubset(): { includeGlyph(id: number): number; encode(): Uint8Array } {
    const numbers = new Map([[0, 0]]);
    return {
      includeGlyph: (id) => {
        if (!numbers.has(id)) numbers.set(id, numbers.size);
        return numbers.get(id)!;
      },
      encode: () => this.subsetter.cut([...numbers.keys()].map((id) => this.shapes[id]!)),
    };
  }

  private word(text: string): LaidOutWord {
    const known = this.words.get(text);
    if (known) return known;
    if (this.words.size >= REMEMBERED_WORDS) this.words.clear();
    const word = this.layOut(text);
    this.words.set(text, word);
    return word;
  }

  /** Only kerning is on: each letter keeps a glyph of its own, whose text is known. */
  private layOut(text: string): LaidOutWord {
    const letters = [...text];
    const run = this.font.layout(letters.map((letter) => this.drawable(letter)).join(''), KERNING_ONLY);
    if (run.glyphs.length !== letters.length) throw new Error(`${this.postscriptName} joins letters of "${text}"`);
    const glyphs = run.glyphs.map((shape, index) => this.glyph(shape, letters[index]!.codePointAt(0)!));
    return { glyphs, positions: run.positions, advanceWidth: run.advanceWidth };
  }

  private glyph(shape: Shape, codePoint: number): Glyph {
    const key = `${shape.id}:${codePoint}`;
    const known = this.glyphIds.get(key);
    if (known !== undefined) return this.glyphs[known]!;
    const glyph = { id: this.glyphs.length, codePoints: [codePoint], advanceWidth: shape.advanceWidth };
    this.glyphIds.set(key, glyph.id);
    this.shapes.push(shape.id);
    this.glyphs.push(glyph);
    return glyph;
  }

  private drawable(letter: string): string {
    return this.font.hasGlyphForCodePoint(letter.codePointAt(0)!) ? letter : (STAND_INS.get(letter) ?? letter);
  }
}

function copyOf({ xAdvance, yAdvance, xOffset, yOffset }: GlyphPosition): GlyphPosition {
  return { xAdvance, yAdvance, xOffset, yOffset };
}
