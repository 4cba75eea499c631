import { notifyManager, type Query, type QueryClient, type QueryPersister } from '@tanstack/react-query';
import type { KeptAnswer } from './kept-answer.type.js';
import { isWorthKeeping, isWrittenToday } from './kept-answers.rules.js';
import { ownerId } from './owner.js';
import { personDatabase, type PersonDatabase } from './person-database.js';

/** Changes of one answer that the page itself makes, such as letter by letter, are written once. */
const QUIET_MS = 300;

/** What a query says of its answers; without it nothing is kept. */
export interface KeptMeta extends Record<string, unknown> {
  /** Stands for the form of the answers: it changes with the operation, and what has another form is not used. */
  readonly form: string;
}

/** Answers that have just come from this device, and need not be written to it again. */
const restored = new WeakSet<Query>();
const writing = new Map<string, ReturnType<typeof setTimeout>>();

/**
 * Gives a query its kept answer at once, before any network, and then asks the server, unless the answer is good for ever.
 * Without a kept answer the server is asked.
 */
export const answerFromDevice: QueryPersister = async (ask, context, query) => {
  const kept = query.state.data === undefined ? await readAnswer(query) : null;
  if (!kept) return ask(context);
  restored.add(query);
  // Not before the kept answer has settled: until then the query takes it for a new one.
  notifyManager.schedule(() => {
    query.setState({ dataUpdatedAt: kept.answeredAt });
    // What was declared out of date before the page was closed looks fresh by its age: it is asked for anyway.
    const isForEver = query.observers.every(({ options }) => options.staleTime === Infinity);
    if (!isForEver) void query.fetch().catch(() => undefined);
  });
  return kept.data;
};

/** From now on every answer of the API, and every change of one, is kept for the person whose device this is. */
export function keepAnswers(client: QueryClient): () => void {
  return client.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'success' || !event.query.meta?.form) return;
    if (restored.delete(event.query)) return;
    const { query, action } = event;
    const write = (): void => void keepAnswer(query).catch(() => undefined);
    clearTimeout(writing.get(query.queryHash));
    // What the server says is written at once: the next moment the page may be gone.
    if (action.manual) writing.set(query.queryHash, setTimeout(write, QUIET_MS));
    else write();
  });
}

/** Writes the answer of a query to this device. @throws DOMException when it keeps nothing, as when it is full. */
export async function keepAnswer({ queryHash, queryKey, meta, state }: Query): Promise<void> {
  writing.delete(queryHash);
  const database = await ownDatabase();
  if (!database || state.data === undefined) return;
  const kept: KeptAnswer = {
    queryKey,
    data: state.data,
    answeredAt: state.dataUpdatedAt,
    usedAt: Date.now(),
    form: String(meta?.form),
  };
  await database.put('answers', kept, queryHash);
}

/** Throws away what nobody has wanted for too long. Courses that were taken along stay. */
export async function forgetOldAnswers(): Promise<void> {
  const database = await ownDatabase();
  if (!database) return;
  const downloads = await database.getAll('downloads');
  const enrolmentIds = downloads.map(({ enrolmentId }) => enrolmentId);
  const transaction = database.transaction('answers', 'readwrite');
  for (let cursor = await transaction.store.openCursor(); cursor; cursor = await cursor.continue()) {
    if (!isWorthKeeping(cursor.value, enrolmentIds, Date.now())) await cursor.delete();
  }
  await transaction.done;
}

async function readAnswer({ queryHash, meta }: Query): Promise<KeptAnswer | null> {
  const database = meta?.form ? await ownDatabase() : null;
  const kept = await database?.get('answers', queryHash).catch(() => undefined);
  if (!database || !kept || kept.form !== meta?.form) return null;
  const now = Date.now();
  if (!isWrittenToday(kept, now)) {
    await database.put('answers', { ...kept, usedAt: now }, queryHash).catch(() => undefined);
  }
  return kept;
}

async function ownDatabase(): Promise<PersonDatabase | null> {
  const owner = ownerId();
  return owner === null ? null : personDatabase(owner);
}
