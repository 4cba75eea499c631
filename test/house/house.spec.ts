import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const MOST_EXPORTS = 12;
const contexts = readdirSync('libs').filter((name) => name !== 'kernel');
const rooms = readdirSync('libs/kernel/src').map((name) => join('libs/kernel/src', name));
const doors = [...contexts.map((name) => join('libs', name, 'src')), ...rooms].map((folder) =>
  join(folder, 'index.ts'),
);

/** The names that a door hands out; a namespace counts as one. */
function exportsOf(door: string): string[] {
  const source = readFileSync(door, 'utf8').replace(/\/\*[^]*?\*\/|\/\/.*/g, '');
  const listed = [...source.matchAll(/export (?:type )?\{([^}]*)\}/g)].flatMap(([, names = '']) => names.split(','));
  const namespaces = [...source.matchAll(/export \* as (\w+)/g)].map(([, name = '']) => name);
  return [...listed, ...namespaces].map((name) => name.trim()).filter((name) => name !== '');
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });
}

describe('the house', () => {
  it.each(doors)('%s hands out at most a dozen names, all of them listed', (door) => {
    expect(readFileSync(door, 'utf8')).not.toMatch(/export \* from/);
    expect(exportsOf(door).length).toBeLessThanOrEqual(MOST_EXPORTS);
  });

  it.each(contexts)('libs/%s says in a README what it owns, listens to, says, and by which rules', (name) => {
    const readme = readFileSync(join('libs', name, 'README.md'), 'utf8');
    for (const part of ['**Owns**', '**Listens to**', '**Says**', '**Rules**']) expect(readme).toContain(part);
    expect(readme.split('\n').length).toBeLessThanOrEqual(35);
  });

  it('every message catalogue has the same messages with the same values in three languages', () => {
    const folders = [
      ...new Set(
        filesUnder('libs')
          .filter((path) => /messages\/\w\w\.json$/.test(path))
          .map((path) => path.slice(0, -7)),
      ),
    ];
    expect(folders.length).toBeGreaterThan(3);
    for (const folder of folders) {
      const [ky, ru, en] = ['ky', 'ru', 'en'].map((locale) => messagesOf(`${folder}${locale}.json`));
      expect({ folder, ids: Object.keys(ky ?? {}) }).toEqual({ folder, ids: Object.keys(en ?? {}) });
      expect(Object.keys(ru ?? {})).toEqual(Object.keys(en ?? {}));
      for (const [id, text] of Object.entries(en ?? {})) {
        expect({ id, values: valuesOf(ky?.[id]) }).toEqual({ id, values: valuesOf(text) });
        expect({ id, values: valuesOf(ru?.[id]) }).toEqual({ id, values: valuesOf(text) });
      }
    }
  });

  it('Kyrgyz that no native speaker has checked is marked so', () => {
    for (const path of filesUnder('libs').filter((file) => file.endsWith('messages/ky.json'))) {
      expect({ path, ...JSON.parse(readFileSync(path, 'utf8'))._meta }).toMatchObject({ path, state: 'draft' });
    }
  });

  it('no emblem character and no path of a machine stands in any file', () => {
    const files = ['libs', 'apps', 'docs', 'test']
      .flatMap(filesUnder)
      .filter((path) => /\.(ts|tsx|md|ya?ml|json|html|css|svg)$/.test(path));
    const offenders = files.filter((path) => /[✚➕☪🚑⛑]|\/work\/|\/root\//u.test(readFileSync(path, 'utf8')));
    expect(offenders.filter((path) => !/course-files\/|docs\/course-format|house\.spec/.test(path))).toEqual([]);
  });

  it('the files that the documentation names exist', () => {
    const readme = readFileSync('README.md', 'utf8') + readFileSync('ARCHITECTURE.md', 'utf8');
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, target = '']) => target);
    expect(links.filter((target) => !existsSync(target))).toEqual([]);
  });
});

/** In the order of the file; keys that begin with `_` describe it. */
function messagesOf(path: string): Record<string, string> {
  const entries = Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>);
  return Object.fromEntries(entries.filter(([id]) => !id.startsWith('_')).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function valuesOf(text = ''): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name = '']) => name))]
    .filter((name) => !/^\d/.test(name))
    .sort();
}
