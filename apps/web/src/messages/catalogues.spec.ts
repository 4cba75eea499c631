import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { compileMessage } from '@lingui/message-utils/compileMessage';

const SOURCES = new URL('../', import.meta.url).pathname;
const LOCALES = ['ky', 'ru', 'en'] as const;

type Catalogue = Record<string, string>;

const catalogues = Object.fromEntries(LOCALES.map((locale) => [locale, read(locale)])) as Record<string, Catalogue>;
const ids = Object.keys(catalogues.en ?? {});
const used = idsInTheSource();

function read(locale: string): Catalogue {
  const texts = JSON.parse(readFileSync(join(SOURCES, 'messages', `${locale}.json`), 'utf8')) as Catalogue;
  return Object.fromEntries(Object.entries(texts).filter(([id]) => !id.startsWith('_')));
}

/** Every text in quotes that looks like an id of one of our families, such as `quiz.start`. */
function idsInTheSource(): Set<string> {
  const families = new Set(ids.map((id) => id.split('.')[0]));
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' });
  const ours = files.filter((file) => /\.tsx?$/.test(file) && !/\.spec\.ts$|^gql\//.test(file));
  const literals = ours.flatMap((file) => [
    ...readFileSync(join(SOURCES, file), 'utf8').matchAll(/['"]([a-z][a-z-]*\.[a-z0-9][a-z0-9.-]*)['"]/g),
  ]);
  const found = literals.map(([, literal = '']) => literal);
  return new Set(found.filter((literal) => families.has(literal.split('.')[0])));
}

/** The names and kinds of what a message is filled with, in whatever order. */
function placeholders(message: string): string[] {
  const found = new Set<string>();
  const look = (token: unknown): void => {
    if (!Array.isArray(token)) return;
    const [name, kind, choices] = token as [unknown, unknown, unknown];
    const isPlaceholder = typeof name === 'string' && (token.length === 1 || typeof kind === 'string');
    if (isPlaceholder && name !== '#') found.add(kind ? `${name}, ${String(kind)}` : name);
    if (choices && typeof choices === 'object') Object.values(choices).forEach(lookInto);
  };
  const lookInto = (tokens: unknown): void => {
    if (Array.isArray(tokens)) tokens.forEach(look);
  };
  lookInto(compileMessage(message));
  return [...found].sort();
}

describe.each(LOCALES)('the catalogue %s', (locale) => {
  const catalogue = catalogues[locale] ?? {};

  it('has the ids that the others have', () => expect(Object.keys(catalogue)).toEqual(ids));

  it('leaves no message empty', () => {
    expect(Object.entries(catalogue).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('fills every message with the same values as the English one', () => {
    const differing = ids.filter((id) => {
      const [here, english] = [catalogue[id] ?? '', catalogues.en?.[id] ?? ''].map(placeholders);
      return here?.join() !== english?.join();
    });
    expect(differing).toEqual([]);
  });

  it('has the plural forms of its language, and no others', () => {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    // In Kyrgyz a noun after a number stays as it is: one form serves them all.
    const needed = locale === 'ky' ? ['other'] : forms;
    const wrong = Object.entries(catalogue).filter(([, text]) => {
      const used = [...text.matchAll(/\b(zero|one|two|few|many|other) \{/g)].map(([, form = '']) => form);
      return (
        text.includes(', plural,') &&
        (needed.some((form) => !used.includes(form)) ||
          used.some((form) => !forms.includes(form as Intl.LDMLPluralRule)))
      );
    });
    expect(wrong).toEqual([]);
  });
});

describe('the messages that the screens say', () => {
  it('are all in the catalogues', () => expect([...used].filter((id) => !ids.includes(id))).toEqual([]));

  it('are all that the catalogues have', () => expect(ids.filter((id) => !used.has(id))).toEqual([]));

  it('were found', () => expect(used.size).toBeGreaterThan(100));
});

describe('placeholders', () => {
  it('are told apart by name and kind, inside plurals too', () => {
    expect(placeholders('by {date}: {days, plural, =0 {today} other {# of {all}}}')).toEqual([
      'all',
      'date',
      'days, plural',
    ]);
    expect(placeholders('none')).toEqual([]);
  });
});
