import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Authenticator } from '../access/index.js';
import { negotiateLocale } from '../text/index.js';
import type { GraphqlContext } from './context.js';
import { Loaders } from './loaders.js';

/** Builds the context of one request: who asks, in which language. */
export async function requestContext(
  authenticator: Authenticator,
  secureCookies: boolean,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<GraphqlContext> {
  return {
    actor: await authenticator.actorOf(request.cookies),
    locale: negotiateLocale(request.headers['accept-language']),
    loaders: new Loaders(),
    request: {
      // Few operations want to know, and behind proxies it takes some finding out.
      get ip() {
        return request.ip;
      },
      get userAgent() {
        return String(request.headers['user-agent'] ?? '').slice(0, 300);
      },
      setCookie: (name, value, maxAge) =>
        void reply.setCookie(name, value, {
          httpOnly: true,
          secure: secureCookies,
          sameSite: 'lax',
          path: '/',
          maxAge,
        }),
    },
  };
}
