import type { JSX, ReactNode } from 'react';
import { ApiError } from '../api/api-error.js';
import { FailureNotice } from './failure-notice.js';
import { Loading } from './loading.js';
import { NotFound } from './not-found.js';

/** As much of a query as it takes to show it. */
interface Query<Data> {
  readonly data: Data | undefined;
  readonly error: unknown;
  refetch(): unknown;
}

interface LoadedProps<Data> {
  readonly query: Query<Data>;
  /** Whether the whole screen hangs on it: what is missing is then a page that does not exist. */
  readonly wholePage?: boolean;
  readonly children: (data: Data) => ReactNode;
}

/** Shows what a query has brought; until then that it is on its way, or why it does not come. Old data beats an error. */
export function Loaded<Data>({ query, wholePage = false, children }: LoadedProps<Data>): JSX.Element {
  const { data, error } = query;
  if (data !== undefined) return <>{children(data)}</>;
  if (!error) return <Loading />;
  if (wholePage && ApiError.from(error).failure === 'NOT_FOUND') return <NotFound />;
  return <FailureNotice error={error} retry={() => void query.refetch()} />;
}
