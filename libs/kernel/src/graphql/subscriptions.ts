import type { FastifyInstance } from 'fastify';
import { GraphQLError, parse, specifiedRules, validate, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/fastify';
import type { Authenticator } from '../access/index.js';
import type { Log } from '../http/log.js';
import type { GraphqlContext } from './context.js';
import { errorFormatter } from './format-error.js';
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
  readonly log: Log;
}

type Format = ReturnType<typeof errorFormatter>;

/** GraphQL subscriptions as server-sent events at `POST /graphql/stream`: plain HTTP, so the session cookie just works. */
export function serveSubscriptions(
  server: FastifyInstance,
  { schema, authenticator, secureCookies, log }: Plumbing,
): void {
  const format = errorFormatter(log);
  const handle = createHandler<Record<keyof GraphqlContext, unknown>>({
    schema,
    validate: (target, document) => validate(target, document, [...specifiedRules, ...LIMIT_RULES]),
    onSubscribe: (_request, { query }) => {
      const refused = refusalOf(String(query));
      return refused ? [null, refused] : undefined;
    },
    onNext: (_context, _request, result) => presentable(result as ExecutionResult, format),
    context: async (request) => ({
      ...(await requestContext(authenticator, secureCookies, request.raw, request.context.reply)),
    }),
  });
  server.post('/graphql/stream', async (request, reply) => {
    if (!PREFLIGHT_HEADERS.some((name) => request.headers[name])) return reply.code(400).send();
    return handle(request, reply);
  });
}

function refusalOf(query: string): { status: number; statusText: string } | null {
  try {
    if (isSubscription(parse(query, { maxTokens: MOST_TOKENS }))) return null;
    return { status: 405, statusText: 'Method Not Allowed' };
  } catch {
    return { status: 400, statusText: 'Bad Request' };
  }
}

/** The library sends errors as they are thrown; a surprise must not tell its inside. */
function presentable(result: ExecutionResult, format: Format): ExecutionResult | undefined {
  if (!result.errors) return undefined;
  const errors = result.errors.map((error) => {
    const { message, extensions, path } = format(error.toJSON(), error);
    return new GraphQLError(message, { extensions, path });
  });
  return { ...result, errors };
}
