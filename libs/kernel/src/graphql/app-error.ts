import { GraphQLError } from 'graphql';

/**
 * The codes a client may meet in `errors[].extensions.code`. Expected refusals are not here: they are data (`XRefused`).
 * Missing and forbidden answer the same `NOT_FOUND`, so that nobody learns what exists.
 */
export const ERROR_CODES = {
  UNAUTHENTICATED: 'Sign in first.',
  NOT_FOUND: 'There is no such thing here, or it is not for you.',
  BAD_USER_INPUT: 'The request is not of the right form.',
  OPERATION_TOO_DEEP: 'The operation nests too deeply.',
  OPERATION_TOO_COSTLY: 'The operation asks for too much at once.',
  TOO_MANY_ROOT_FIELDS: 'A mutation has one root field, a query at most ten.',
  TOO_MANY_ALIASES: 'The operation has too many aliases.',
  DOCUMENT_NOT_TRUSTED: 'This server answers only operations that it knows. An administrator can allow others.',
  PAYLOAD_TOO_LARGE: 'The request is larger than 64 kB.',
  TOO_MANY_REQUESTS: 'Too many tries. Wait a little.',
  UNAVAILABLE: 'The service cannot answer now. Try again soon.',
  INTERNAL: 'Something went wrong on our side. It is written down under the correlation id.',
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

/** An error that a client may see as it is: a stable code and a sentence, no detail of the inside. */
export class AppError extends GraphQLError {
  constructor(
    readonly code: ErrorCode,
    extensions: Readonly<Record<string, string | number>> = {},
  ) {
    super(ERROR_CODES[code], { extensions: { ...extensions, code } });
  }
}
