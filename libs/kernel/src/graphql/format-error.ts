import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Log } from '../http/log.js';
import { AppError, ERROR_CODES } from './app-error.js';

/** Codes that Apollo Server gives to requests it refuses before any code of ours runs; all are the client's doing. */
const CLIENT_CODES = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
]);
const CONNECTION_LOST = new Set(['ECONNREFUSED', 'ECONNRESET', '57P01', '57P02', '57P03', '08006', '08001', '53300']);

/** Makes errors presentable: ours as they are, the client's without echo, everything else masked and written to the log. */
export function errorFormatter(log: Log): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const cause = unwrapResolverError(error);
    if (cause instanceof AppError) return { ...formatted, message: cause.message, extensions: cause.extensions };
    if (isClientMistake(formatted, cause)) return withoutStack(formatted);
    return masked(formatted, cause, log);
  };
}

function isClientMistake(formatted: GraphQLFormattedError, cause: unknown): boolean {
  return CLIENT_CODES.has(String(formatted.extensions?.code)) && cause instanceof GraphQLError;
}

function withoutStack(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { stacktrace: _dropped, limit, ...extensions } = formatted.extensions ?? {};
  const code = limit ?? extensions.code;
  return { ...formatted, message: withoutEcho(formatted.message), extensions: { ...extensions, code } };
}

/** graphql-js repeats the value that does not fit, which may be a password: only the variable and the path are told. */
function withoutEcho(message: string): string {
  const [, variable, path] = /^Variable "\$(\w+)" got invalid value [^]*?(?: at "([\w.[\]]+)")?; /.exec(message) ?? [];
  return variable ? `Variable "$${variable}" is not of its type${path ? `, at "${path}"` : ''}.` : message;
}

function masked(formatted: GraphQLFormattedError, cause: unknown, log: Log): GraphQLFormattedError {
  const correlationId = crypto.randomUUID();
  log.error({ err: cause, correlationId, path: formatted.path }, 'an operation failed');
  const code = isConnectionLoss(cause) ? 'UNAVAILABLE' : 'INTERNAL';
  const { locations, path } = formatted;
  return { message: ERROR_CODES[code], locations, path, extensions: { code, correlationId } };
}

function isConnectionLoss(cause: unknown): boolean {
  // Who asks is looked up before there is a path, and Apollo unwraps only errors with a path.
  const thrown = (cause instanceof GraphQLError && cause.originalError) || cause;
  const { code, message } = thrown as { code?: string; message?: string };
  return (
    CONNECTION_LOST.has(code ?? '') ||
    /Connection terminated|connection error and is not queryable|timeout exceeded when trying to connect/.test(
      message ?? '',
    )
  );
}
