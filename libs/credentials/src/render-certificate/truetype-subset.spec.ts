import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { create } from 'fontkit';
import { TrueTypeSubsetter } from './truetype-subset.js';

const FONTS = [
  'pt-serif/400Regular/PTSerif_400Regular.ttf',
  'pt-serif/700Bold/PTSerif_700Bold.ttf',
  'pt-sans/400Regular/PTSans_400Regular.ttf',
  'pt-sans/700Bold/PTSans_700Bold.ttf',
];
/** й, ё, ў, é and Å are composite glyphs in these fonts. */
const LETTERS = 'Өмүрбекова Ңуран O‘g‘lon Ўғлон йёЙЁéÅ№«»';

describe.each(FONTS)('a cut of %s', (file) => {
  const bytes = readFileSync(createRequire(import.meta.url).resolve(`@expo-google-fonts/${file}`));
  const original = create(bytes);
  const glyphs = [0, ...[...new Set(LETTERS)].map((letter) => original.glyphForCodePoint(letter.codePointAt(0)!).id)];
  const cut = new TrueTypeSubsetter(bytes).cut(glyphs);

  it('draws every letter as the whole font does', () => {
    const font = create(cut);
    glyphs.forEach((glyph, position) => {
      expect(font.getGlyph(position).path.toSVG()).toBe(original.getGlyph(glyph).path.toSVG());
      expect(font.getGlyph(position).advanceWidth).toBe(original.getGlyph(glyph).advanceWidth);
    });
  });

  it('is a sound and small font file', () => {
    expect(sumOfWords(cut)).toBe(0xb1b0afba);
    expect(cut.length).toBeLessThan(bytes.length / 20);
  });

  it('may hold a glyph twice, for two letters of the same shape', () => {
    const twice = create(new TrueTypeSubsetter(bytes).cut([0, glyphs[1]!, glyphs[1]!]));
    expect(twice.getGlyph(2).path.toSVG()).toBe(original.getGlyph(glyphs[1]!).path.toSVG());
  });
});

it('refuses what is not a TrueType font', () => {
  expect(() => new TrueTypeSubsetter(Buffer.alloc(64))).toThrow('Not a TrueType font');
});

/** With the adjustment in its head table, a font's 32-bit words add up to a constant. */
function sumOfWords(font: Buffer): number {
  let sum = 0;
  for (let offset = 0; offset < font.length; offset += 4) sum = (sum + font.readUInt32BE(offset)) % 2 ** 32;
  return sum;
}
