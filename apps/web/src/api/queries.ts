import type { QueryFunctionContext } from '@tanstack/react-query';
import type { TypedDocumentString } from '../gql/graphql.js';
import type { Locale } from '../i18n/locale.js';
import type { KeptMeta } from '../offline/kept-answers.js';
import { fingerprint } from '../offline/kept-answers.rules.js';
import { execute } from './execute.js';

/** Under which the answers to an operation are kept. */
export type Key = readonly [name: string, variables: unknown, locale: Locale];

interface ApiQuery<Result> {
  readonly queryKey: Key;
  readonly meta: KeptMeta;
  readonly queryFn: (context: QueryFunctionContext<Key>) => Promise<Result>;
}

const known = new WeakMap<object, KeptMeta>();

/** A query for an operation: the same one wherever it is asked, on a screen or by a download. */
export function queryOf<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  locale: Locale,
): ApiQuery<Result> {
  return {
    queryKey: [nameOf(document), variables, locale],
    meta: keptAs(document),
    queryFn: ({ signal }) => execute(document, variables, { locale, signal }),
  };
}

/** Where a page of a list ends. */
export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor?: string | null;
}

interface PagesQuery<Result> {
  readonly queryKey: Key;
  readonly meta: KeptMeta;
  readonly queryFn: (context: QueryFunctionContext<Key, string | null>) => Promise<Result>;
  readonly initialPageParam: null;
  readonly getNextPageParam: (last: Result) => string | null | undefined;
}

/** A query for a list, page after page. @param pageInfoOf where the answer says whether more follows. */
export function pagesOf<Result, Variables extends { after?: unknown }>(
  document: TypedDocumentString<Result, Variables>,
  variables: Omit<Variables, 'after'>,
  pageInfoOf: (result: Result) => PageInfo | undefined,
  locale: Locale,
): PagesQuery<Result> {
  return {
    queryKey: [nameOf(document), variables, locale],
    meta: keptAs(document),
    queryFn: ({ pageParam, signal }) =>
      execute(document, { ...variables, after: pageParam } as unknown as Variables, { locale, signal }),
    initialPageParam: null,
    getNextPageParam: (last) => {
      const info = pageInfoOf(last);
      return info?.hasNextPage ? info.endCursor : null;
    },
  };
}

/** The form of an operation's answers, by which kept ones are told apart from those of another build. */
export function keptAs(document: object): KeptMeta {
  const form = known.get(document) ?? { form: fingerprint(String(document)) };
  known.set(document, form);
  return form;
}

export function nameOf(document: { toString(): string }): string {
  const name = /\b(?:query|mutation) (\w+)/.exec(document.toString())?.[1];
  if (!name) throw new Error('Operations have names');
  return name;
}
