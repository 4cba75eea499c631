import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { AppError, ERROR_CODES, type ErrorCode } from '../graphql/app-error.js';

const STATUS_OF: Partial<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  PAYLOAD_TOO_LARGE: 413,
  TOO_MANY_REQUESTS: 429,
  UNAVAILABLE: 503,
};

/** What controllers throw, and what Fastify refuses before them, in GraphQL's shape: a client has one way to read errors. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType<string>() === 'graphql') throw error;
    const http = host.switchToHttp();
    answerError(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}

function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const status = statusOf(error);
  if (status >= 500) request.log.error({ err: error }, 'a request failed');
  const code = error instanceof AppError ? error.code : codeOf(status);
  const body = { errors: [{ message: ERROR_CODES[code], extensions: { code, correlationId: request.id } }] };
  reply.code(status).removeHeader('etag').header('cache-control', 'no-store');
  void reply.type('application/json; charset=utf-8').send(JSON.stringify(body));
}

function statusOf(error: unknown): number {
  if (error instanceof AppError) return STATUS_OF[error.code] ?? 500;
  if (error instanceof HttpException) return error.getStatus();
  return (error as Partial<FastifyError>).statusCode ?? 500;
}

function codeOf(status: number): ErrorCode {
  const found = Object.entries(STATUS_OF).find(([, known]) => known === status);
  if (found) return found[0] as ErrorCode;
  return status < 500 ? 'BAD_USER_INPUT' : 'INTERNAL';
}
