import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compileCatalogues } from './vite/compile-catalogues.js';
import { precompress } from './vite/precompress.js';
import { preloadApplication } from './vite/preload-application.js';

/** What every screen shares, in two files: one that changes with the libraries, one that changes with the product. */
const CHUNKS = [
  { name: 'framework', test: /node_modules/ },
  {
    name: 'common',
    test: /web\/src\/(ui|device|app\/(?!start)|i18n\/(language|write)|api\/(operations|query|viewer)|features\/identity\/viewer|.*\/topic-names)/,
  },
];

const API = 'http://localhost:3000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [compileCatalogues(), react(), preloadApplication('src/app/start.tsx'), precompress()],
  json: { stringify: true, namedExports: false },
  build: {
    outDir: fileURLToPath(new URL('../../dist/web', import.meta.url)),
    emptyOutDir: true,
    // The browsers of five-year-old phones that still get updates.
    target: ['chrome107', 'firefox104', 'safari16'],
    // Small files as data: URLs would be fetched by everybody who never sees them.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: { output: { codeSplitting: { groups: CHUNKS, includeDependenciesRecursively: false } } },
  },
  server: { proxy: { '/graphql': API, '/api': API, '/verify': API } },
});
