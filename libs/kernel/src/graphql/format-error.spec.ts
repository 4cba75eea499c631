import { describe, expect, it } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { Log } from '../http/log.js';
import { AppError } from './app-error.js';
import { errorFormatter } from './format-error.js';

const coded = (code: string, message = 'the database system is starting up'): Error =>
  Object.assign(new Error(message), { code });
const inResolver = (cause: Error): GraphQLError =>
  new GraphQLError(cause.message, { path: ['viewer'], originalError: cause });
const beforeResolvers = (cause: Error): GraphQLError =>
  new GraphQLError(`Context creation failed: ${cause.message}`, { originalError: cause });

describe('what a client is told of an error', () => {
  const format = errorFormatter(new Log('silent'));
  const codeOf = (error: GraphQLError): unknown => format(error.toJSON(), error).extensions?.code;

  it.each([
    ['PostgreSQL restarts while a resolver asks it', inResolver(coded('57P03')), 'UNAVAILABLE'],
    ['PostgreSQL restarts while the session is looked up', beforeResolvers(coded('57P03')), 'UNAVAILABLE'],
    ['PostgreSQL does not answer the session’s look-up', beforeResolvers(coded('ECONNREFUSED')), 'UNAVAILABLE'],
    ['the connection breaks', inResolver(new Error('Connection terminated unexpectedly')), 'UNAVAILABLE'],
    [
      'a transaction goes on with a broken connection',
      inResolver(new Error('Client has encountered a connection error and is not queryable')),
      'UNAVAILABLE',
    ],
    ['a mistake of ours', inResolver(coded('42601', 'syntax error')), 'INTERNAL'],
    [
      'a mistake of ours before any resolver',
      beforeResolvers(new TypeError('undefined is not a function')),
      'INTERNAL',
    ],
    ['what we say ourselves', inResolver(new AppError('NOT_FOUND')), 'NOT_FOUND'],
  ])('%s', (_, error, code) => {
    expect(codeOf(error)).toBe(code);
  });

  it('nothing of the inside comes out, but a correlation id does', () => {
    const error = beforeResolvers(coded('42601', 'syntax error at or near "select"'));
    const { message, extensions } = format(error.toJSON(), error);
    expect(message).not.toMatch(/select|Context/);
    expect(extensions?.correlationId).toMatch(/^[0-9a-f-]{36}$/);
  });
});
