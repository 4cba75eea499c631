import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const MANIFEST = fileURLToPath(new URL('../src/gql/persisted-documents.json', import.meta.url));
const DOCUMENT =
  /new TypedDocumentString\(`\s*((?:query|mutation|subscription) \w+)[^`]*`, \{"hash":"(sha256:[0-9a-f]{64})"\}\)/g;

/**
 * Leaves of each operation its name and its id, for the server knows the texts: it finds them in `.trusted-documents.json` beside the
 * page. While developing nothing is changed, and the page sends the texts.
 */
export function trustedDocuments(): Plugin {
  const manifest = readFileSync(MANIFEST, 'utf8');
  return {
    name: 'sabak:trusted-documents',
    apply: 'build',
    enforce: 'pre',
    transform(source, id) {
      if (!id.endsWith('/src/gql/graphql.ts')) return null;
      const ids: string[] = [];
      const code = source.replace(DOCUMENT, (_all, name: string, hash: string) => {
        ids.push(hash);
        return `new TypedDocumentString('${name} #${hash}')`;
      });
      const known = Object.keys(JSON.parse(manifest) as object);
      if (ids.sort().join() !== known.sort().join()) throw new Error('The operations and their manifest differ');
      // A constant that no screen uses is left out.
      return {
        code: code.replaceAll('= new TypedDocumentString(', '= /*#__PURE__*/ new TypedDocumentString('),
        map: null,
      };
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '.trusted-documents.json', source: manifest });
    },
  };
}
