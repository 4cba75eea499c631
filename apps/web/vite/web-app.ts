import type { PluginOption } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { trustedDocuments } from './trusted-documents.js';

/** What a learner's phone keeps of the page: the shell, but nothing that only staff open. */
const SHELL = ['index.html', 'favicon.svg', 'assets/*.{js,css}'];
const NOT_FOR_LEARNERS = ['assets/staff-*', 'assets/first-administrator-page-*'];

/** The page as an app: its manifest, and the service worker that opens it with no network. */
export function webApp(): PluginOption {
  return VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/service-worker',
    filename: 'service-worker.ts',
    // A page that reloads by itself loses what somebody is writing: the learner is asked.
    registerType: 'prompt',
    // The page registers it itself, once the first screen stands.
    injectRegister: false,
    injectManifest: {
      globPatterns: SHELL,
      globIgnores: NOT_FOR_LEARNERS,
      sourcemap: false,
      // The worker sends what waits, by the same operations as the page.
      buildPlugins: { vite: [trustedDocuments()] },
    },
    manifest: {
      id: '/',
      start_url: '/',
      scope: '/',
      lang: 'ky',
      name: 'Сабак – окуу курстары',
      short_name: 'Сабак',
      description: 'Окуу курстары, тесттер жана сертификаттар. Байланыш жок жерде да иштейт.',
      display: 'standalone',
      background_color: '#faf7f1',
      theme_color: '#0a6650',
      categories: ['education'],
      icons: [
        { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
  });
}
