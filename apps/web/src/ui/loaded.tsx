import type { JSX, ReactNode } from 'react';
import { ApiError } from '../api/api-error.js';
import { FailureNotice } from './failure-notice.js';
import { NotFound } from './not-found.js';
import { Page } from './page.js';
import { useSay } from '../i18n/language.js';
import { Skeleton, type Shape } from './skeleton.js';

/** As much of a query as it takes to show it. */
interface Query<Data> {
  readonly data: Data | undefined;
  readonly error: unknown;
  /** Why the last try failed, while others may follow. */
  readonly failureReason: unknown;
  refetch(): unknown;
}

interface LoadedProps<Data> {
  readonly query: Query<Data>;
  /** Whether the whole screen hangs on it: what is missing is then a page that does not exist. */
  readonly wholePage?: boolean;
  /** What is on its way. */
  readonly shape?: Shape;
  readonly children: (data: Data) => ReactNode;
}

/**
 * Shows what a query has brought; until then that it is on its way, or why it does not come. Old data beats an error, and
 * nobody without a connection is left waiting for the last try.
 */
export function Loaded<Data>({ query, wholePage = false, shape, children }: LoadedProps<Data>): JSX.Element {
  const { data, error, failureReason } = query;
  if (data !== undefined) return <>{children(data)}</>;
  const isCutOff = failureReason !== null && ApiError.from(failureReason).failure === 'OFFLINE';
  const reason = error ?? (isCutOff ? failureReason : null);
  if (!reason) return <Skeleton shape={shape ?? (wholePage ? 'page' : 'cards')} />;
  if (wholePage && ApiError.from(reason).failure === 'NOT_FOUND') return <NotFound />;
  const notice = <FailureNotice error={reason} retry={() => void query.refetch()} />;
  return wholePage ? <FailedPage>{notice}</FailedPage> : notice;
}

function FailedPage({ children }: { children: ReactNode }): JSX.Element {
  const say = useSay();
  return (
    <Page title={say('failure.page')} narrow>
      {children}
    </Page>
  );
}
