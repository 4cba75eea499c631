import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance, FastifyReply } from 'fastify';
import sirv from 'sirv';
import type { DocumentManifest } from '#kernel/trusted-documents';

/** From `dist/apps/api/src` and from `apps/api/src` alike. */
const CANDIDATES = ['../../../web/', '../../../dist/web/'].map((path) => fileURLToPath(new URL(path, import.meta.url)));
/** A file whose name begins with a point is not served. */
const MANIFEST = '.trusted-documents.json';
const NOT_PAGES = /^\/(graphql|api|assets|verify|livez|readyz|metrics)\b/;

/** Serves the built web page, pre-compressed; an address that is no file is the page's own business, a missing asset is a 404. */
export async function serveWeb(server: FastifyInstance): Promise<void> {
  const root = buildFolder();
  if (!root) return;
  const files = sirv(root, {
    brotli: true,
    gzip: true,
    etag: true,
    single: true,
    ignores: [NOT_PAGES],
    setHeaders: (response, path) => response.setHeader('cache-control', cachingOf(path)),
  });
  // Browsers ask for it beside pages that are no part of the build, and write a missing one to the console.
  server.get('/favicon.ico', async (_request, reply) => reply.redirect('/favicon.svg', 308));
  server.get('/*', async (request, reply) => {
    reply.hijack();
    for (const [name, value] of Object.entries(reply.getHeaders()))
      if (value !== undefined) reply.raw.setHeader(name, value);
    files(request.raw, reply.raw, () => endWithNotFound(reply));
  });
}

/** The operations of the page that was built; none where there is no build. */
export function readDocumentManifest(): DocumentManifest {
  const path = `${buildFolder() ?? ''}${MANIFEST}`;
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as DocumentManifest) : {};
}

function buildFolder(): string | undefined {
  return CANDIDATES.find((folder) => existsSync(`${folder}index.html`));
}

function cachingOf(path: string): string {
  return path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}

function endWithNotFound(reply: FastifyReply): void {
  reply.raw.statusCode = 404;
  reply.raw.setHeader('content-type', 'application/json; charset=utf-8');
  reply.raw.end(JSON.stringify({ errors: [{ message: 'There is nothing here.', extensions: { code: 'NOT_FOUND' } }] }));
}
