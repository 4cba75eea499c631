import type { FastifyInstance } from 'fastify';
import { specifiedRules, validate, parse, type GraphQLSchema } from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/fastify';
import type { Authenticator } from '../access/index.js';
import type { GraphqlContext } from './context.js';
import { LIMIT_RULES } from './limits.js';
import { isSubscription } from './jit.plugin.js';
import { requestContext } from './request-context.js';

const MOST_TOKENS = 500;
/** A page of another site cannot send this header without a preflight, which is refused: the same defence as on `/graphql`. */
const PREFLIGHT_HEADERS = ['apollo-require-preflight', 'x-apollo-operation-name'];

interface Plumbing {
  readonly schema: GraphQLSchema;
  readonly authenticator: Authenticator;
  readonly secureCookies: boolean;
}

/** GraphQL subscriptions as server-sent events at `POST /graphql/stream`: plain HTTP, so the session cookie just works. */
export function serveSubscriptions(server: FastifyInstance, { schema, authenticator, secureCookies }: Plumbing): void {
  const handle = createHandler<Record<keyof GraphqlContext, unknown>>({
    schema,
    validate: (target, document) => validate(target, document, [...specifiedRules, ...LIMIT_RULES]),
    onSubscribe: (_request, { query }) => {
      const document = parse(String(query), { maxTokens: MOST_TOKENS });
      return isSubscription(document) ? undefined : [null, { status: 405, statusText: 'Method Not Allowed' }];
    },
    context: async (request) => ({
      ...(await requestContext(authenticator, secureCookies, request.raw, request.context.reply)),
    }),
  });
  server.post('/graphql/stream', async (request, reply) => {
    if (!PREFLIGHT_HEADERS.some((name) => request.headers[name])) return reply.code(400).send();
    return handle(request, reply);
  });
}
