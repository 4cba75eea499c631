import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { coursesWithDocuments, documentsOf } from '../../tools/documents/make-documents.mjs';

const COURSES = new URL('../../libs/catalog/courses/', import.meta.url);
/** Says when a file was made. */
const DATED = 'docProps/core.xml';

describe('the worked documents of the courses', () => {
  it.each(coursesWithDocuments())('of %s say what their data say', async (slug) => {
    const made = await documentsOf(slug);
    expect(made.length).toBeGreaterThan(0);
    for (const { path, content } of made) {
      expect({ path, parts: await partsOf(readFileSync(new URL(path, COURSES))) }).toEqual({
        path,
        parts: await partsOf(content),
      });
    }
  });
});

/** What the files inside a document say, but for the date. Two archives of the same words may differ in their bytes. */
async function partsOf(content: Buffer): Promise<Record<string, string>> {
  const zip = await fromBufferPromise(content, { lazyEntries: true });
  const parts: Record<string, string> = {};
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName !== DATED) parts[entry.fileName] = await textOf(zip, entry);
  }
  return parts;
}

async function textOf(zip: ZipFile, entry: Entry): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
