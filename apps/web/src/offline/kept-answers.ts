import { notifyManager, type Query, type QueryClient, type QueryPersister } from '@tanstack/react-query';
import type { KeptAnswer } from './kept-answer.type.js';
import { isWorthKeeping, isWrittenToday } from './kept-answers.rules.js';
import { ownerId } from './owner.js';
import { personDatabase, type PersonDatabase } from './person-database.js';

/** Changes of one answer that follow each other closely are written once. */
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
 * Gives a query its kept answer at once, before any network, and then asks the server if that answer is out of date. Without a
 * kept answer the server is asked.
 */
export const answerFromDevice: QueryPersister = async (ask, context, query) => {
  const kept = query.state.data === undefined ? await readAnswer(query) : null;
  if (!kept) return ask(context);
  restored.add(query);
  // Not before the kept answer has settled: until then the query takes it for a new one.
  notifyManager.schedule(() => {
    query.setState({ dataUpdatedAt: kept.answeredAt });
    if (query.isStale()) void query.fetch().catch(() => undefined);
  });
  return kept.data;
};

/** From now on every answer of the API, and every change of one, is kept for the person whose device this is. */
export function keepAnswers(client: QueryClient): () => void {
  return client.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'success' || !event.query.meta?.form) return;
    if (restored.delete(event.query)) return;
    const { query } = event;
    clearTimeout(writing.get(query.queryHash));
    writing.set(
      query.queryHash,
      setTimeout(() => void writeAnswer(query), QUIET_MS),
    );
  });
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

async function writeAnswer({ queryHash, queryKey, meta, state }: Query): Promise<void> {
  writing.delete(queryHash);
  if (state.data === undefined) return;
  const kept: KeptAnswer = {
    queryKey,
    data: state.data,
    answeredAt: state.dataUpdatedAt,
    usedAt: Date.now(),
    form: String(meta?.form),
  };
  const database = await ownDatabase();
  // A device that is full keeps less; the page works on.
  await database?.put('answers', kept, queryHash).catch(() => undefined);
}

async function ownDatabase(): Promise<PersonDatabase | null> {
  const owner = ownerId();
  return owner === null ? null : personDatabase(owner);
}
