import {
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
  type UseInfiniteQueryResult,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { useCallback } from 'react';
import type { TypedDocumentString } from '../gql/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { execute } from './execute.js';
import { nameOf, pagesOf, queryOf, type Key, type PageInfo } from './queries.js';

/** After so many answers, waiting has become pointless. */
const MOST_POLLS = 30;

interface OperationOptions<Result> {
  readonly enabled?: boolean;
  readonly staleTime?: number;
  /** For how long an answer is kept after the last screen that shows it is gone, in milliseconds. */
  readonly gcTime?: number;
  /** After how many milliseconds to ask again, as long as there is a reason to. */
  readonly pollWhile?: (result: Result) => number | false;
}

/** Reads from the API. Answers are kept per operation, variables and language. */
export function useOperation<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  options: OperationOptions<Result> = {},
): UseQueryResult<Result> {
  const { locale } = useLanguage();
  const { pollWhile, ...rest } = options;
  return useQuery<Result, Error, Result, Key>({
    ...rest,
    refetchInterval: ({ state: { data, dataUpdateCount } }) =>
      pollWhile && data && dataUpdateCount < MOST_POLLS ? pollWhile(data) : false,
    ...queryOf(document, variables, locale),
    // While another language is on its way, the old one is better than an empty page.
    placeholderData: (previous, query) => (isSame(query?.queryKey[1], variables) ? previous : undefined),
  });
}

/** A list of the API, page after page. */
export type PagesResult<Result> = UseInfiniteQueryResult<{ pages: Result[] }>;

/** Reads a list page by page. @param pageInfoOf where the answer says whether more follows. */
export function usePages<Result, Variables extends { after?: unknown }>(
  document: TypedDocumentString<Result, Variables>,
  variables: Omit<Variables, 'after'>,
  pageInfoOf: (result: Result) => PageInfo | undefined,
): PagesResult<Result> {
  const { locale } = useLanguage();
  return useInfiniteQuery<Result, Error, { pages: Result[] }, Key, string | null>({
    ...pagesOf(document, variables, pageInfoOf, locale),
    placeholderData: (previous, query) => (isSame(query?.queryKey[1], variables) ? previous : undefined),
  });
}

/** Changes something through the API. */
export function useChange<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
): UseMutationResult<Result, Error, Variables> {
  const { locale } = useLanguage();
  return useMutation({ mutationFn: (variables: Variables) => execute(document, variables, { locale }) });
}

/** Puts what a change has brought into every kept answer to a query, in all languages. */
export function usePatch<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
): (variables: Variables, patch: (known: Result) => Result) => void {
  const client = useQueryClient();
  return useCallback(
    (variables, patch) => {
      client.setQueriesData<Result>({ queryKey: [nameOf(document), variables] }, (known) => known && patch(known));
    },
    [client, document],
  );
}

/** Declares the answers to operations out of date: those on the screen are asked for again. */
export function useRefresh(): (...documents: readonly { toString(): string }[]) => Promise<void> {
  const client = useQueryClient();
  return useCallback(
    async (...documents) => {
      const names = documents.map(nameOf);
      await client.invalidateQueries({ predicate: ({ queryKey }) => names.includes(String(queryKey[0])) });
    },
    [client],
  );
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
