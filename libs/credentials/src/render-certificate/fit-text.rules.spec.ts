import { describe, expect, it } from '@jest/globals';
import { fitText, type TextBox } from './fit-text.rules.js';

/** Each letter is half as wide as the font is high: at 20 points a line of the box holds ten letters. */
const measure = (text: string): number => text.length / 2;
const box: TextBox = { width: 100, height: 40, fontSize: 20, leastFontSize: 8, lineHeight: 1 };

describe('fitText', () => {
  it.each([
    ['keeps a short text on one line', 'ten letter', ['ten letter'], 20],
    ['wraps a longer text behind a space', 'one two three four', ['one two ', 'three four'], 20],
    ['makes the lines about equally long', 'aa bb cc dd', ['aa bb ', 'cc dd'], 20],
    ['wraps behind a hyphen', 'Anne-Marie-Luise', ['Anne-Marie-', 'Luise'], 18],
    ['does not wrap at a hyphen that stands alone', 'aaaaaaa - bbb', ['aaaaaaa ', '- bbb'], 20],
    ['sets a wide word smaller', 'abcdefghijklmnop', ['abcdefghijklmnop'], 12.5],
    [
      'sets a text with too many lines smaller',
      'aaaaaaaa bbbbbbbb cccccccc',
      ['aaaaaaaa ', 'bbbbbbbb ', 'cccccccc'],
      13,
    ],
    ['keeps an empty text empty', '', [''], 20],
  ])('%s', (_, text, lines, fontSize) => {
    expect(fitText(text, box, measure)).toEqual({ lines, fontSize });
  });

  it('cuts a word only below the least font size', () => {
    const word = 'x'.repeat(60);
    const { lines, fontSize } = fitText(word, box, measure);
    expect(fontSize).toBe(7.5);
    expect(lines.join('')).toBe(word);
    expect(Math.max(...lines.map(measure)) * fontSize).toBeLessThanOrEqual(box.width);
  });

  it('loses no letter and stays in the box, whatever the length', () => {
    for (let length = 1; length < 400; length += 7) {
      const text = Array.from({ length }, (_, index) => 'ab-c defg'[index % 9]).join('');
      const { lines, fontSize } = fitText(text, box, measure);
      expect(lines.join('')).toBe(text);
      expect(lines.length * fontSize).toBeLessThanOrEqual(box.height);
      for (const line of lines) expect(measure(line.trimEnd()) * fontSize).toBeLessThanOrEqual(box.width);
    }
  });

  it('refuses a text that would be illegible', () => {
    expect(() => fitText('long '.repeat(2_000), box, measure)).toThrow(RangeError);
  });
});
