import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compileCatalogues } from './vite/compile-catalogues.js';
import { precompress } from './vite/precompress.js';
import { preloadApplication } from './vite/preload-application.js';
import { trustedDocuments } from './vite/trusted-documents.js';
import { webApp } from './vite/web-app.js';

/** What stays apart of the offline room: it is fetched when there is something to send, to take along or to wipe. */
const LATER =
  'flush|deliver|after-delivery|take-along|wipe|outbox-(office|store)|show-deeds|patch|pending|use-download|downloads';

/**
 * What every screen shares, in three files: what the entry asks its first question with, the libraries, which change rarely, and
 * what changes with the product.
 */
const CHUNKS = [
  {
    name: 'base',
    test: /vite\/preload-helper|rolldown\/runtime|web\/src\/(api\/(execute|api-error)|device\/(connection|leaving)|styles\/appearance)/,
    priority: 2,
  },
  { name: 'framework', test: /node_modules\/(?!workbox)/, priority: 1 },
  {
    name: 'common',
    test: new RegExp(
      `web/src/(ui|device|app/(?!start)|i18n/(language|write)|api/(operations|quer|viewer)|offline/(?!${LATER})|features/identity/viewer|.*/(topic-names|course-card))`,
    ),
  },
];

const API = 'http://localhost:3000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    compileCatalogues(),
    trustedDocuments(),
    react(),
    preloadApplication('src/app/start.tsx'),
    webApp(),
    precompress(),
  ],
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
