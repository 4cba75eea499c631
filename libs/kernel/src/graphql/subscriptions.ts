import type { FastifyInstance } from 'fastify';
import { GraphQLError, parse, specifiedRules, validate, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/fastify';
import { AppError } from './app-error.js';
import type { GraphqlContext } from './context.js';
import type { Endpoint } from './endpoint.js';
import { LIMIT_RULES } from './limits.js';
import { isSubscription, type Format } from './jit.plugin.js';

const MOST_TOKENS = 500;
/** A page of another site cannot send this header without a preflight, which is refused: the same defence as on `/graphql`. */
const PREFLIGHT_HEADERS = ['apollo-require-preflight', 'x-apollo-operation-name'];

interface Refusal {
  readonly status: number;
  readonly statusText: string;
}

const BAD_REQUEST: Refusal = { status: 400, statusText: 'Bad Request' };

/** GraphQL subscriptions as server-sent events at `POST /graphql/stream`: plain HTTP, so the session cookie just works. */
export function serveSubscriptions(server: FastifyInstance, schema: GraphQLSchema, endpoint: Endpoint): void {
  const handle = createHandler<Record<keyof GraphqlContext, unknown>>({
    schema,
    validate: (target, document) => validate(target, document, [...specifiedRules, ...LIMIT_RULES]),
    onSubscribe: async (_request, { query }) => {
      if (!(await endpoint.documents.accepts(String(query)))) return [null, BAD_REQUEST];
      const refused = refusalOf(String(query));
      return refused ? [null, refused] : undefined;
    },
    onNext: async (_context, request, result) => {
      // A stream may outlive its session, and then nothing is told any more.
      const { actor } = await endpoint.context(request.raw, request.context.reply);
      const isOver = actor.personId === null && !(result as ExecutionResult).errors;
      return isOver
        ? { errors: [new AppError('UNAUTHENTICATED')] }
        : presentable(result as ExecutionResult, endpoint.format);
    },
    context: async (request) => ({ ...(await endpoint.context(request.raw, request.context.reply)) }),
  });
  server.post(endpoint.streamPath, async (request, reply) => {
    if (!PREFLIGHT_HEADERS.some((name) => request.headers[name])) return reply.code(400).send();
    return handle(request, reply);
  });
}

function refusalOf(query: string): Refusal | null {
  try {
    if (isSubscription(parse(query, { maxTokens: MOST_TOKENS }))) return null;
    return { status: 405, statusText: 'Method Not Allowed' };
  } catch {
    return BAD_REQUEST;
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
