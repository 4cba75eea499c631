import type { FetchQueryOptions, QueryClient } from '@tanstack/react-query';
import { pagesOf, queryOf } from '../api/queries.js';
import { ApiError } from '../api/api-error.js';
import {
  AttemptDocument,
  EnrolmentDocument,
  LessonAppendixDocument,
  LessonDocument,
  MyCoursesDocument,
  QuizDocument,
  TakeAlongDocument,
  type TakeAlongQuery,
  type TypedDocumentString,
} from '../gql/graphql.js';
import type { Locale } from '../i18n/locale.js';
import type { KeptDownload } from './download.type.js';
import { keepAnswer } from './kept-answers.js';
import { MEDIA_CACHE } from './media-cache.js';
import { ownerId } from './owner.js';
import { personDatabase } from './person-database.js';

/** So many requests at once keep a slow line busy without choking it. */
const AT_ONCE = 3;
const FOR_EVER = { staleTime: Infinity };
/** Of what changes no older answer of this device will do. */
const FRESH = { staleTime: 60_000, persister: undefined };

interface TakeAlong {
  readonly client: QueryClient;
  readonly enrolmentId: string;
  readonly locale: Locale;
  readonly signal: AbortSignal;
  /** Hears of every step. */
  readonly note: (download: KeptDownload) => Promise<void>;
}

type Part = () => Promise<unknown>;

/**
 * Fetches all that a course takes to be studied with no network: texts, glossary, files, the rules of its quizzes and the attempt
 * that is open. What is here already is not fetched again, so a second start goes on where the first one ended.
 * @throws ApiError when something cannot be fetched, or the signal says stop.
 */
export async function takeAlong({ client, enrolmentId, locale, signal, note }: TakeAlong): Promise<void> {
  // Unasked, a browser short of room may throw everything away. Whether it agrees is its own decision.
  void navigator.storage?.persist?.().catch(() => false);
  const fetcher = new Fetcher(client, locale, signal);
  const { enrolment } = await fetcher.ask(TakeAlongDocument, { enrolmentId }, FRESH);
  const { version, course } = enrolment;
  const parts = partsOf(enrolment, fetcher);
  let download: KeptDownload = {
    ...{ enrolmentId, versionId: version.id, locale, title: course.title },
    ...{ state: 'downloading', done: 0, total: parts.length, bytes: version.takeAlong.bytes },
    media: version.takeAlong.files.map(({ url }) => url),
  };
  await note(download);
  const waiting = [...parts];
  const work = async (): Promise<void> => {
    for (let part = waiting.shift(); part; part = waiting.shift()) {
      if (signal.aborted) throw new ApiError('OFFLINE');
      await part();
      download = { ...download, done: download.done + 1 };
      if (!signal.aborted) await note(download);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  if (!signal.aborted) await note({ ...download, state: 'ready' });
}

/** Frees what only this course needed: its texts, and the files that no other course on this device shows. */
export async function leaveBehind(
  client: QueryClient,
  download: KeptDownload,
  all: readonly KeptDownload[],
): Promise<void> {
  const { enrolmentId } = download;
  const stillWanted = all.filter((other) => other.enrolmentId !== enrolmentId).flatMap(({ media }) => media);
  const cache = await mediaCache();
  for (const url of download.media) if (!stillWanted.includes(url)) await cache?.delete(url);
  const owner = ownerId();
  const database = owner ? await personDatabase(owner) : null;
  await database?.delete('downloads', enrolmentId);
  const isLesson = (queryKey: readonly unknown[]): boolean =>
    ['Lesson', 'LessonAppendix', 'TakeAlong'].includes(String(queryKey[0])) &&
    (queryKey[1] as { enrolmentId?: string }).enrolmentId === enrolmentId;
  client.removeQueries({ predicate: ({ queryKey }) => isLesson(queryKey), type: 'inactive' });
  const transaction = database?.transaction('answers', 'readwrite');
  for (let cursor = await transaction?.store.openCursor(); cursor; cursor = await cursor.continue()) {
    if (isLesson(cursor.value.queryKey)) await cursor.delete();
  }
}

function partsOf({ id: enrolmentId, version }: TakeAlongQuery['enrolment'], fetcher: Fetcher): Part[] {
  const activities = version.modules.flatMap((module) => module.activities);
  const ofActivity = ({ id: activityId, kind }: (typeof activities)[number]): Part => {
    const variables = { enrolmentId, activityId };
    return kind === 'QUIZ'
      ? () => takeQuiz(variables, fetcher)
      : () => fetcher.ask(LessonDocument, variables, FOR_EVER);
  };
  return [
    () => fetcher.askMyCourses(),
    () => fetcher.ask(EnrolmentDocument, { id: enrolmentId }, FRESH),
    () => fetcher.ask(LessonAppendixDocument, { enrolmentId }, FOR_EVER),
    ...activities.map(ofActivity),
    ...version.takeAlong.files.map(
      ({ url }): Part =>
        () =>
          fetcher.file(url),
    ),
  ];
}

/** The rules of a quiz, and the attempt that is open: it can then be finished with no network. Keys are in neither. */
async function takeQuiz(variables: { enrolmentId: string; activityId: string }, fetcher: Fetcher): Promise<void> {
  const { enrolment } = await fetcher.ask(QuizDocument, variables, FRESH);
  const open = enrolment.attempts.nodes.find(({ status }) => status === 'OPEN');
  if (open) await fetcher.ask(AttemptDocument, { id: open.id }, FRESH);
}

/** Asks for what is not on the device yet. */
class Fetcher {
  constructor(
    private readonly client: QueryClient,
    private readonly locale: Locale,
    private readonly signal: AbortSignal,
  ) {}

  /** An answer, and the certainty that the device keeps it. @throws ApiError, or DOMException when the device is full. */
  async ask<Result, Variables>(
    document: TypedDocumentString<Result, Variables>,
    variables: Variables,
    freshness: { readonly staleTime: number },
  ): Promise<Result> {
    const query = queryOf(document, variables, this.locale);
    const answer = await this.client.fetchQuery({ ...query, ...freshness } as unknown as FetchQueryOptions<Result>);
    const kept = this.client.getQueryCache().find({ queryKey: query.queryKey });
    if (kept) await keepAnswer(kept);
    return answer;
  }

  /** The list from which the learner goes on to the course. @throws ApiError */
  async askMyCourses(): Promise<void> {
    const query = pagesOf(MyCoursesDocument, {}, ({ viewer }) => viewer?.enrolments.pageInfo, this.locale);
    await this.client.fetchInfiniteQuery({ ...query, ...FRESH });
    const kept = this.client.getQueryCache().find({ queryKey: query.queryKey });
    if (kept) await keepAnswer(kept);
  }

  /** A file, into the cache from which the service worker answers. @throws ApiError */
  async file(url: string): Promise<void> {
    const cache = await mediaCache();
    if (!cache || (await cache.match(url))) return;
    const response = await fetch(url, { credentials: 'same-origin', signal: this.signal }).catch(() => null);
    if (!response) throw new ApiError('OFFLINE');
    if (!response.ok) throw new ApiError('UNAVAILABLE');
    await cache.put(url, response);
  }
}

/** Null on origins without encryption, where browsers keep no files. */
async function mediaCache(): Promise<Cache | null> {
  return typeof caches === 'undefined' ? null : caches.open(MEDIA_CACHE);
}
