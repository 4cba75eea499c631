import { isUuid } from '#kernel/database';
import { AppError, positionOf } from '#kernel/graphql';

/** The id after which a page begins, null for the first page. @throws AppError BAD_USER_INPUT for a cursor of another list. */
export function idAfter(after: string | null | undefined): string | null {
  const id = positionOf(after, 1)?.[0] ?? null;
  if (id === null || (typeof id === 'string' && isUuid(id))) return id as string | null;
  throw new AppError('BAD_USER_INPUT', { argument: 'after' });
}
