import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { create } from 'fontkit';
import QRCode from 'qrcode';
import type { CertificateSnapshot } from './certificate-snapshot.js';
import { PAGE } from './certificate-style.js';
import { UnprintableTextError, unprintableLetters } from './printable-text.js';
import { readPdf, type DrawnText, type ReadPdf } from './read-pdf.testing.js';
import { renderCertificate } from './render-certificate.js';

const RUSSIAN: CertificateSnapshot = {
  serial: 'KG-2026-000123',
  holderName: 'Асанова Жылдыз',
  title: 'Первая помощь: базовый уровень',
  kind: 'full',
  locale: 'ru',
  courseTitle: 'Первая помощь',
  courseEdition: '2026.2',
  hours: 12,
  scorePercent: 92.5,
  completedOn: '2026-11-20',
  issuedOn: '2026-11-24',
  expiresOn: '2028-11-24',
  issuerName: 'Общество Красного Полумесяца Кыргызстана',
  verifyUrl: 'https://sabak.example/verify/abcdefghijklmnopqrstuvwxyz',
};

const render = async (changes: Partial<CertificateSnapshot> = {}): Promise<ReadPdf> =>
  readPdf(await renderCertificate({ ...RUSSIAN, ...changes }));

describe('I7: the text and the glyphs hold every letter', () => {
  it.each([
    ['Kyrgyz', 'Өмүрбекова Үмүт Ңуран кызы'],
    ['Uzbek in Latin letters', 'O‘g‘lon'],
    ['Uzbek in Cyrillic letters', 'Ўғлон Қодир Ҳамид'],
    ['the Uzbek letter sign that the fonts lack', 'Oʻgʻlon'],
    ['Kazakh and Tajik', 'Әлия Ұлжан Іңкәр Ҷамшед Рӯдакӣ'],
    ['Turkish and German', 'Gülşah Çağrı İnönü Straße'],
    ['signs that share a shape', 'Ωmega Ω ∆Δ µμ'],
  ])('%s: %s', async (_, holderName) => {
    const pdf = await render({ holderName });
    expect(pdf.text).toContain(holderName.normalize('NFC'));
    for (const { font, glyphs, text } of pdf.texts) {
      expect(glyphs).not.toContain(0);
      glyphs.forEach((glyph, index) => expectShape(pdf, font, glyph, [...text][index]!));
    }
  });

  it('joins a letter and its mark, and drops what cannot be seen', async () => {
    const { text } = await render({ holderName: ' Соло\u0438\u0306\u00ad \u200b\n Иса ' });
    expect(text).toContain('Солой Иса');
  });

  it('refuses a name with a letter that the fonts lack, and says which', async () => {
    expect(unprintableLetters('Өмүрбекова Үмүт')).toEqual([]);
    expect(unprintableLetters('王 Aigul 😀')).toEqual(['王', '😀']);
    const refusal = await renderCertificate({ ...RUSSIAN, holderName: '王 Aigul' }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(UnprintableTextError);
    expect(refusal).toMatchObject({ letters: ['王'], message: expect.stringContaining('U+738B') });
  });
});

describe('what a certificate says', () => {
  it.each([
    ['ky', 'Сертификат', '12 саат', '92,5\u00a0%', 'Берилген күнү'],
    ['ru', 'Сертификат', '12 часов', '92,5\u00a0%', 'Дата выдачи'],
    ['en', 'Certificate', '12 hours', '92.5%', 'Issued on'],
  ] as const)('in %s', async (locale, ...texts) => {
    const { text, objects } = await render({ locale });
    const data = [RUSSIAN.serial, RUSSIAN.holderName, RUSSIAN.title, RUSSIAN.courseTitle, RUSSIAN.courseEdition];
    const more = [RUSSIAN.issuerName, RUSSIAN.verifyUrl, '20.11.2026', '24.11.2026', '24.11.2028'];
    for (const expected of [...texts, ...data, ...more]) expect(text).toContain(expected);
    expect([...objects.values()].some(({ dictionary }) => dictionary.includes(`/Lang (${locale})`))).toBe(true);
  });

  it.each([
    ['ky', 'Убактылуу сертификат'],
    ['ru', 'Временный сертификат'],
    ['en', 'Provisional certificate'],
  ] as const)('a provisional one says so in %s', async (locale, title) => {
    expect((await render({ locale, kind: 'provisional' })).text).toContain(title);
    expect((await render({ locale, kind: 'full' })).text).not.toContain(title);
  });

  it('leaves out what the snapshot lacks, and says that it never expires', async () => {
    const { text } = await render({ scorePercent: null, expiresOn: null, note: null });
    expect(text).not.toContain('Результат');
    expect(text).toContain('Бессрочно');
  });

  it('has each of its texts in all three languages', () => {
    const [ky, ru, en] = (['ky', 'ru', 'en'] as const).map((locale) => {
      const file = new URL(`../messages/${locale}.json`, import.meta.url);
      const ids = Object.keys(JSON.parse(readFileSync(file, 'utf8')) as object);
      return ids.filter((id) => id.startsWith('certificate.')).sort();
    });
    expect(ky).toEqual(en);
    expect(ru).toEqual(en);
  });

  it('shows the note', async () => {
    const note = 'Заменяет сертификат KG-2026-000101';
    expect((await render({ note })).text).toContain(note);
  });

  it('refuses a malformed date', async () => {
    await expect(render({ expiresOn: '24.11.2028' })).rejects.toThrow(RangeError);
  });
});

describe('the drawing', () => {
  const long = (text: string, times: number): string => Array(times).fill(text).join(' ');
  const longest: Partial<CertificateSnapshot> = {
    kind: 'provisional',
    issuerName: long('Общество Красного Полумесяца Кыргызстана,', 5),
    holderName: long('Абдыкадырова-Токтогул кызы Айгерим', 9),
    title: long('Первая помощь в высокогорных районах', 8),
    courseTitle: long('Первая помощь в чрезвычайных ситуациях', 8),
    courseEdition: 'пересмотренное второе издание 2026 года',
    serial: 'KG-2026-000123'.repeat(4),
    verifyUrl: `https://sabak.example/${'path/'.repeat(20)}abcdefghijklmnopqrstuvwxyz`,
    note: long('Заменяет сертификат KG-2026-000101.', 9),
  };

  it.each([
    ['usual texts', {}, undefined],
    ['usual texts and a logo', {}, squareLogo()],
    ['very long texts', longest, undefined],
    ['very long texts and a logo', longest, squareLogo()],
    ['a very long word', { holderName: 'Ы'.repeat(180) }, undefined],
  ])('keeps %s inside the frame and apart from each other', async (_, changes, logo) => {
    const snapshot = { ...RUSSIAN, ...changes };
    const { texts, text } = readPdf(await renderCertificate(snapshot, { logo }));
    expect(text.replaceAll('\n', '')).toContain(snapshot.holderName);
    for (const drawn of texts) {
      const box = boxOf(drawn);
      expect(box.left).toBeGreaterThan(PAGE.innerFrame);
      expect(box.right).toBeLessThan(PAGE.width - PAGE.innerFrame);
      expect(box.bottom).toBeGreaterThan(PAGE.innerFrame);
      expect(box.top).toBeLessThan(PAGE.height - PAGE.innerFrame);
      for (const other of texts) expect(other !== drawn && overlaps(box, boxOf(other))).toBe(false);
    }
  });

  it('holds the QR code of the page that verifies it, module by module', async () => {
    const { content } = await render();
    const { modules } = QRCode.create(RUSSIAN.verifyUrl, { errorCorrectionLevel: 'M' });
    const drawn = new Uint8Array(modules.size ** 2);
    for (const [, x, y, width] of content.matchAll(/^(\d+) (\d+) (\d+) 1 re$/gm)) {
      const from = Number(y) * modules.size + Number(x);
      drawn.fill(1, from, from + Number(width));
    }
    expect([...drawn]).toEqual([...modules.data]);
  });

  it('gives the same bytes for the same snapshot, whatever was drawn before', async () => {
    const kyrgyz: CertificateSnapshot = { ...RUSSIAN, locale: 'ky', holderName: 'Өмүрбекова Ωmega µ' };
    const first = await renderCertificate(RUSSIAN);
    await renderCertificate(kyrgyz);
    await renderCertificate({ ...RUSSIAN, holderName: 'μega Ω' });
    expect((await renderCertificate(RUSSIAN)).equals(first)).toBe(true);
    expect((await renderCertificate({ ...RUSSIAN, serial: 'KG-2026-000124' })).equals(first)).toBe(false);
  });

  it('stays small enough for a slow phone', async () => {
    expect((await renderCertificate(RUSSIAN)).length).toBeLessThan(45_000);
  });
});

/** The glyph has the outline of the letter, or of the letter that stands in for it. */
function expectShape(pdf: ReadPdf, font: string, glyph: number, letter: string): void {
  const { program, descriptor } = pdf.fonts.get(font)!;
  const name = /\+(PT\w+)-(\w+)/.exec(descriptor)!;
  const whole = original(`${name[1]}-${name[2]}`);
  const drawn = { '\u02bb': '\u2018' }[letter] ?? letter;
  const expected = whole.glyphForCodePoint(drawn.codePointAt(0)!).path.toSVG();
  if (letter.trim()) expect(expected).not.toBe('');
  expect(parsed(program).getGlyph(glyph).path.toSVG()).toBe(expected);
}

const FILES: Record<string, string> = {
  'PTSerif-Regular': 'pt-serif/400Regular/PTSerif_400Regular.ttf',
  'PTSerif-Bold': 'pt-serif/700Bold/PTSerif_700Bold.ttf',
  'PTSans-Regular': 'pt-sans/400Regular/PTSans_400Regular.ttf',
  'PTSans-Bold': 'pt-sans/700Bold/PTSans_700Bold.ttf',
};

const originals = new Map<string, ReturnType<typeof create>>();
function original(name: string): ReturnType<typeof create> {
  const path = createRequire(import.meta.url).resolve(`@expo-google-fonts/${FILES[name]}`);
  if (!originals.has(name)) originals.set(name, create(readFileSync(path)));
  return originals.get(name)!;
}

const programs = new WeakMap<Buffer, ReturnType<typeof create>>();
function parsed(program: Buffer): ReturnType<typeof create> {
  if (!programs.has(program)) programs.set(program, create(program));
  return programs.get(program)!;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where the ink of a line may be, in points from the lower left corner. */
function boxOf({ x, y, width, fontSize }: DrawnText): Box {
  return { left: x, right: x + width - fontSize / 2, top: y + fontSize * 0.72, bottom: y - fontSize * 0.22 };
}

function overlaps(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.bottom < other.top && other.bottom < one.top;
}

/** A plain grey square as PNG with an alpha channel. */
function squareLogo(): Buffer {
  const side = 64;
  const header = Buffer.from([0, 0, 0, side, 0, 0, 0, side, 8, 6, 0, 0, 0]);
  const rows = Buffer.concat(Array(side).fill(Buffer.from([0, ...Array<number>(side * 4).fill(128)])));
  const chunk = (type: string, data: Buffer): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    // pdfkit does not look at the checksum.
    return Buffer.concat([length, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)]);
  };
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
