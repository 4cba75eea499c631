import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const COMPRESSIBLE = /\.(js|css|html|svg|json|txt|webmanifest)$/;

/** Writes a `.br` and a `.gz` beside every text file of the build: the server sends them as they are. */
export function precompress(): Plugin {
  let folder = '';
  return {
    name: 'sabak:precompress',
    apply: 'build',
    configResolved(config) {
      folder = config.build.outDir;
    },
    // After the service worker, which the build makes last.
    closeBundle: {
      sequential: true,
      order: 'post',
      handler() {
        for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
          if (COMPRESSIBLE.test(file)) compress(join(folder, file));
        }
      },
    },
  };
}

function compress(path: string): void {
  const content = readFileSync(path);
  writeFileSync(`${path}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
  writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
}
