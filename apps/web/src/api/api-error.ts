/** What the page tells apart about a failed request. Codes of the API that are not here count as `INTERNAL`. */
export const FAILURES = [
  'OFFLINE',
  'UNAVAILABLE',
  'UNAUTHENTICATED',
  'NOT_FOUND',
  'TOO_MANY_REQUESTS',
  'BAD_USER_INPUT',
  'DOCUMENT_NOT_TRUSTED',
  'INTERNAL',
] as const;
export type Failure = (typeof FAILURES)[number];

/** A request that brought no answer. `OFFLINE`: it never reached the server; `UNAVAILABLE`: the server cannot answer now. */
export class ApiError extends Error {
  constructor(
    readonly failure: Failure,
    /** Under which the server has written it down. */
    readonly correlationId: string | null = null,
  ) {
    super(failure);
  }

  /** Whether the same request may succeed a little later. */
  get passes(): boolean {
    return this.failure === 'OFFLINE' || this.failure === 'UNAVAILABLE';
  }

  static from(error: unknown): ApiError {
    return error instanceof ApiError ? error : new ApiError('INTERNAL');
  }
}

export function isFailure(code: unknown): code is Failure {
  return FAILURES.includes(code as Failure);
}
