import cookie from '@fastify/cookie';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import fastify, { LogController, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
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
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_TIMEOUT_MS,
    forceCloseConnections: 'idle',
    trustProxy: 'loopback, linklocal, uniquelocal',
    genReqId: () => crypto.randomUUID(),
  }) as unknown as FastifyInstance;
  await server.register(cookie);
  server.addHook('onRequest', async (request, reply) => setHeaders(request, reply, secure));
  server.addHook('preHandler', async (request) => refuseDeepBody(request));
  return new FastifyAdapter(server as never);
}

async function setHeaders(request: FastifyRequest, reply: FastifyReply, secure: boolean): Promise<void> {
  reply.headers({ ...SECURITY_HEADERS, 'x-correlation-id': request.id });
  if (secure) reply.header('strict-transport-security', 'max-age=31536000; includeSubDomains');
}

/** A value nested thousands deep overflows the stack of whoever walks it; nothing here needs more than a few levels. */
function refuseDeepBody(request: FastifyRequest): void {
  if (nesting(request.body, MOST_NESTING) > MOST_NESTING)
    throw Object.assign(new Error('too deep'), { statusCode: 400 });
}

function nesting(value: unknown, budget: number): number {
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return 0;
  if (budget < 0) return 1;
  return 1 + Math.max(0, ...Object.values(value).map((child) => nesting(child, budget - 1)));
}
