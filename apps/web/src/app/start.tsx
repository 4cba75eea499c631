import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { createQueryClient } from '../api/query-client.js';
import type { Catalogue } from '../i18n/catalogue.js';
import { LanguageProvider } from '../i18n/language.js';
import { AppRoutes } from './app-routes.js';
import { CrashNotice } from './crash-notice.js';

/** Puts the application on the page. */
export function start(catalogue: Catalogue): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root');
  createRoot(root).render(
    <StrictMode>
      <LanguageProvider catalogue={catalogue}>
        <QueryClientProvider client={createQueryClient()}>
          <CrashNotice>
            <BrowserRouter useTransitions={false}>
              <AppRoutes />
            </BrowserRouter>
          </CrashNotice>
        </QueryClientProvider>
      </LanguageProvider>
    </StrictMode>,
  );
}
