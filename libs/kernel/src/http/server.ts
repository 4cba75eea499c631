import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import fastify, { LogController, type FastifyInstance } from 'fastify';
import { COMPRESSION } from './compression.js';
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

const ONLY_ENCRYPTED = { 'strict-transport-security': 'max-age=31536000; includeSubDomains' };

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
  await server.register(compress, COMPRESSION);
  const headers = secure ? { ...SECURITY_HEADERS, ...ONLY_ENCRYPTED } : SECURITY_HEADERS;
  // Hooks that call back cost less than promises, on every request.
  server.addHook('onRequest', (request, reply, done) => {
    reply.headers(headers).header('x-correlation-id', request.id);
    done();
  });
  server.addHook('preHandler', (request, _reply, done) =>
    done(isTooDeep(request.body, MOST_NESTING) ? tooDeep() : undefined),
  );
  return new FastifyAdapter(server as never);
}

/** A value nested thousands deep overflows the stack of whoever walks it; nothing here needs more than a few levels. */
function isTooDeep(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return false;
  return levels === 0 || Object.values(value).some((child) => isTooDeep(child, levels - 1));
}

function tooDeep(): Error {
  return Object.assign(new Error('too deep'), { statusCode: 400 });
}
