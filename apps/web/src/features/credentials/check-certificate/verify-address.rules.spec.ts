import { describe, expect, it } from '@jest/globals';
import { verifyPathOf } from './verify-address.rules.js';

const TOKEN = 'abcdefghijklmnopqrstuvwx23';

describe('the address of a certificate', () => {
  it.each([
    ['as the QR code has it', `https://sabak.example/verify/${TOKEN}`],
    ['with a language', `https://sabak.example/verify/${TOKEN}?lang=ru`],
    ['the letters alone', TOKEN],
    ['in capitals and groups', ` ${TOKEN.toUpperCase().replace(/(.{5})/g, '$1 ')}`],
  ])('is understood %s', (_name, typed) => expect(verifyPathOf(typed)).toBe(`/verify/${TOKEN}`));

  it.each([
    ['a serial', 'KG-2026-000001'],
    ['nothing', ''],
    ['too few letters', TOKEN.slice(1)],
    ['too many letters', `${TOKEN}a`],
    ['another page', `https://sabak.example/courses/${TOKEN}`],
  ])('is not found in %s', (_name, typed) => expect(verifyPathOf(typed)).toBeNull());
});
