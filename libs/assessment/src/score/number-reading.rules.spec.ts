import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isWithin, readNumbers } from './number-reading.rules.js';

describe('readNumbers', () => {
  it.each<[what: string, typed: string, number: number]>([
    ['digits', '110', 110],
    ['spaces around', '  110 ', 110],
    ['a decimal point', '0.5', 0.5],
    ['a decimal comma', '0,5', 0.5],
    ['no digit before the mark', ',5', 0.5],
    ['no digit after the mark', '5.', 5],
    ['spaces between thousands', '1 250,5', 1250.5],
    ['no-break spaces', '1\u00a0250\u202f000', 1_250_000],
    ['a plus', '+5', 5],
    ['a hyphen as minus', '-3,5', -3.5],
    ['a true minus', '−3,5', -3.5],
    ['leading zeros', '007', 7],
  ])('reads %s', (_, typed, number) => {
    expect(readNumbers(typed)).toEqual([number]);
  });

  it.each([
    '',
    ' ',
    'abc',
    '1,25,0',
    '12,34.5',
    '1,250.5,0',
    '1,2,3',
    '12 per minute',
    '1e3',
    '0x10',
    '--1',
    '.',
    '-',
    'Infinity',
    'NaN',
    '½',
    '5%',
  ])(
    // prettier-ignore
    'takes %j for no number',
    (typed) => {
      expect(readNumbers(typed)).toEqual([]);
    },
  );

  it.each<[what: string, typed: string, numbers: number[]]>([
    ['a comma before three digits, a decimal here and thousands in English', '61,200', [61.2, 61_200]],
    ['a point before three digits, thousands where a comma marks decimals', '7.490', [7.49, 7_490]],
    ['two marks of one kind, which can only part thousands', '7,490,000', [7_490_000]],
    ['thousands and decimals as in English', '1,250.5', [1250.5]],
    ['thousands and decimals with a decimal comma', '-1.250,5', [-1250.5]],
    ['three digits after a nought, which parts nothing', '0,125', [0.125]],
  ])('takes both meanings of %s', (_, typed, numbers) => {
    expect(readNumbers(typed)).toEqual(numbers);
  });

  it('reads back every decimal that it is shown, with point and with comma', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (cents) => {
        const typed = (cents / 100).toFixed(2);
        expect(readNumbers(typed)).toEqual([Number(typed)]);
        expect(readNumbers(typed.replace('.', ','))).toEqual([Number(typed)]);
      }),
    );
  });
});

describe('isWithin', () => {
  it.each<[given: number, answer: number, tolerance: number, within: boolean]>([
    [110, 110, 0, true],
    [110.01, 110, 0, false],
    [100, 110, 10, true],
    [120, 110, 10, true],
    [99.99, 110, 10, false],
    [120.01, 110, 10, false],
    [0.4, 0.3, 0.1, true],
    [0.2, 0.3, 0.1, true],
    [0.41, 0.3, 0.1, false],
    [-5, -4.9, 0.1, true],
    [0, 0, 0, true],
    [0.0001, 0, 0, false],
  ])('%d for %d ± %d: %s', (given, answer, tolerance, within) => {
    expect(isWithin(given, answer, tolerance)).toBe(within);
  });

  it('includes both borders and nothing a thousandth beyond, whatever the decimals', () => {
    const thousandths = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(thousandths(10_000_000), thousandths(1_000_000), (answer, tolerance) => {
        const isRight = (given: number) => isWithin(given / 1000, answer / 1000, tolerance / 1000);
        expect([answer - tolerance, answer + tolerance].map(isRight)).toEqual([true, true]);
        expect([answer - tolerance - 1, answer + tolerance + 1].map(isRight)).toEqual([false, false]);
      }),
    );
  });
});
