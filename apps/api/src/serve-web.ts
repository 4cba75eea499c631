import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const YEAR_SECONDS = 31_536_000;
/** From `dist/apps/api/src` and from `apps/api/src` alike: the root is where `package.json` is. */
const CANDIDATES = ['../../../web/', '../../../dist/web/'].map((path) => fileURLToPath(new URL(path, import.meta.url)));

/** Serves the built web page, pre-compressed; every address that is not a file is the page's own business. */
export async function serveWeb(server: FastifyInstance): Promise<void> {
  const root = CANDIDATES.find((folder) => existsSync(`${folder}index.html`));
  if (!root) return;
  await server.register(fastifyStatic, {
    root,
    preCompressed: true,
    wildcard: false,
    index: ['index.html'],
    setHeaders: (reply, path) => {
      const forever = path.includes('/assets/');
      reply.header('cache-control', forever ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache');
    },
  });
  server.setNotFoundHandler((request, reply) => {
    const isPage = request.method === 'GET' && !/^\/(graphql|api|assets|verify)\b/.test(request.url);
    if (isPage) return reply.sendFile('index.html');
    return reply.code(404).send({ errors: [{ message: 'There is nothing here.', extensions: { code: 'NOT_FOUND' } }] });
  });
}
