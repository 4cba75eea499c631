import cookie from '@fastify/cookie';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { ERROR_CODES, type ErrorCode } from '../graphql/app-error.js';
import type { Log } from './log.js';

const BODY_LIMIT = 64 * 1024;
const REQUEST_TIMEOUT_MS = 20_000;
const MOST_NESTING = 20;

const SECURITY_HEADERS = {
  'content-security-policy':
    "default-src 'self'; img-src 'self' data:; style-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
};

/** The HTTP server of every process: JSON logs with correlation ids, small bodies, strict headers, errors without insides. */
export async function httpAdapter(log: Log, secure: boolean): Promise<FastifyAdapter> {
  const server = fastify({
    loggerInstance: log.pino.child({ part: 'http' }),
    disableRequestLogging: true,
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_TIMEOUT_MS,
    forceCloseConnections: 'idle',
    trustProxy: 'loopback, linklocal, uniquelocal',
    genReqId: () => crypto.randomUUID(),
  }) as unknown as FastifyInstance;
  await server.register(cookie);
  server.addHook('onRequest', async (request, reply) => setHeaders(request, reply, secure));
  server.addHook('preHandler', async (request) => refuseDeepBody(request));
  server.setErrorHandler((error: FastifyError, request, reply) => answerError(error, request, reply));
  return new FastifyAdapter(server as never);
}

async function setHeaders(request: FastifyRequest, reply: FastifyReply, secure: boolean): Promise<void> {
  reply.headers({ ...SECURITY_HEADERS, 'x-correlation-id': request.id });
  if (secure) reply.header('strict-transport-security', 'max-age=31536000; includeSubDomains');
}

/** A value nested thousands deep overflows the stack of whoever walks it; nothing here needs more than a few levels. */
function refuseDeepBody(request: FastifyRequest): void {
  if (nesting(request.body, MOST_NESTING) > MOST_NESTING) throw Object.assign(new Error('too deep'), { statusCode: 400 });
}

function nesting(value: unknown, budget: number): number {
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return 0;
  if (budget < 0) return 1;
  return 1 + Math.max(0, ...Object.values(value).map((child) => nesting(child, budget - 1)));
}

/** Fastify's own refusals in GraphQL's shape, so that a client has one way to read errors. */
function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const status = error.statusCode ?? 500;
  if (status >= 500) request.log.error({ err: error }, 'a request failed');
  const code = codeOf(status);
  const body = { errors: [{ message: ERROR_CODES[code], extensions: { code, correlationId: request.id } }] };
  return reply.code(status).type('application/json; charset=utf-8').send(JSON.stringify(body));
}

function codeOf(status: number): ErrorCode {
  if (status === 413) return 'PAYLOAD_TOO_LARGE';
  if (status === 404) return 'NOT_FOUND';
  if (status === 429) return 'TOO_MANY_REQUESTS';
  if (status === 503) return 'UNAVAILABLE';
  return status < 500 ? 'BAD_USER_INPUT' : 'INTERNAL';
}
