import type { JSX } from 'react';
import { useSay } from '../i18n/language.js';
import { Button } from './button.js';
import { FailureNotice } from './failure-notice.js';

/** As much of a paged query as it takes to ask for more. */
interface PagedQuery {
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly isFetchNextPageError: boolean;
  readonly error: unknown;
  fetchNextPage(): unknown;
}

/** Offers the next page of a list, if there is one. */
export function ShowMore({ query }: { query: PagedQuery }): JSX.Element | null {
  const say = useSay();
  if (!query.hasNextPage) return null;
  return (
    <div className="show-more">
      {query.isFetchNextPageError ? <FailureNotice error={query.error} /> : null}
      <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
        {say('action.show-more')}
      </Button>
    </div>
  );
}
