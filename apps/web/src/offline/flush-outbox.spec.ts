import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { ApiError, type Failure } from '../api/api-error.js';
import { flushOutbox, type FlushDoors, type Verdict } from './flush-outbox.js';
import type { Deed, OutboxItem } from './outbox-item.type.js';
import { MOST_TRIES } from './outbox.rules.js';
import { outboxStoreOf, type OutboxStore } from './outbox-store.js';
import { wipeDatabase } from './person-database.js';

const complete = (activityId: string): Deed => ({ kind: 'complete', payload: { enrolmentId: 'e', activityId } });
const answer = (questionId: string, sequence = 0): Deed => ({
  kind: 'save-answer',
  payload: { enrolmentId: 'e', activityId: 'quiz', attemptId: 't', questionId, sequence, response: { truth: true } },
});
const submit: Deed = { kind: 'submit-attempt', payload: { enrolmentId: 'e', activityId: 'quiz', attemptId: 't' } };
const nameOf = ({ kind, payload }: OutboxItem): string =>
  kind === 'save-answer' ? `answer ${payload.questionId}` : kind === 'complete' ? payload.activityId : kind;

describe('flushing the outbox', () => {
  let store: OutboxStore;
  let sent: string[][];
  let count = 0;
  beforeEach(async () => {
    await wipeDatabase('person');
    store = await outboxStoreOf('person');
    sent = [];
  });

  const add = async (...deeds: Deed[]): Promise<void> => {
    for (const deed of deeds) {
      const facts = {
        clientId: `c${(count += 1)}`,
        about: '',
        locale: 'ky',
        occurredAt: '2026-11-24T06:00:00Z',
      } as const;
      await store.add(deed, facts);
    }
  };
  const left = async (): Promise<string[]> => (await store.all()).map((item) => `${nameOf(item)} ${item.state}`);
  /** @param says what the server says to an item: taken (null), a code, or a failure of the request. */
  const flush = (says: (item: OutboxItem) => string | ApiError | null, doors: Partial<FlushDoors> = {}) =>
    flushOutbox({
      store,
      isOwnSession: async () => true,
      onVerdicts: async () => undefined,
      deliver: async (batch) => {
        sent.push(batch.map(nameOf));
        return batch.map((item): Verdict => {
          const said = says(item);
          if (said instanceof ApiError) throw said;
          return { item, refusal: said === null ? null : { code: said, message: 'why' }, outcome: null };
        });
      },
      ...doors,
    });
  const fails = (failure: Failure) => () => new ApiError(failure);

  it('sends in order, progress in batches, and keeps nothing but a note of it', async () => {
    await add(complete('1'), complete('2'), answer('p'), answer('q'), submit);
    expect(await flush(() => null)).toBe('done');
    expect(sent).toEqual([['1', '2'], ['answer p'], ['answer q'], ['submit-attempt']]);
    expect(await left()).toEqual([]);
    expect(await store.sent()).toHaveLength(5);
  });

  it.each<[Failure, string]>([
    ['OFFLINE', 'unreachable'],
    ['UNAVAILABLE', 'unreachable'],
    ['TOO_MANY_REQUESTS', 'unreachable'],
    ['UNAUTHENTICATED', 'signed-out'],
  ])('%s stops it and keeps everything', async (failure, end) => {
    await add(complete('1'), submit);
    expect(await flush(fails(failure))).toBe(end);
    expect(sent).toHaveLength(1);
    expect(await left()).toEqual(['1 waiting', 'submit-attempt waiting']);
  });

  it('a lost answer of the server brings the same operation again (I10)', async () => {
    await add(complete('1'));
    const [before] = await store.all();
    await flush(fails('OFFLINE'));
    expect(await store.all()).toEqual([before]);
  });

  it('a refused item stays with its reason, and the others go on', async () => {
    await add(complete('1'), complete('2'));
    expect(await flush((item) => (nameOf(item) === '1' ? 'ACTIVITY_UNKNOWN' : null))).toBe('done');
    expect(await left()).toEqual(['1 refused']);
    expect((await store.all())[0]?.refusal).toEqual({ code: 'ACTIVITY_UNKNOWN', message: 'why' });
  });

  it('a poisoned batch is sent one by one; after some tries the poison waits for the learner', async () => {
    await add(complete('1'), complete('bad'), complete('3'));
    const says = (item: OutboxItem) => (nameOf(item) === 'bad' ? new ApiError('INTERNAL') : null);
    expect(await flush(says)).toBe('failing');
    expect(sent).toEqual([['1', 'bad', '3'], ['1'], ['bad'], ['3']]);
    for (let tries = 1; tries < MOST_TRIES; tries += 1) await flush(says);
    expect(await left()).toEqual(['bad refused']);
    expect((await store.all())[0]?.refusal?.code).toBe('NO_ANSWER');
  });

  it('an item that the server does not name is not deleted', async () => {
    await add(complete('1'));
    expect(await flush(() => null, { deliver: async () => [] })).toBe('failing');
    expect(await left()).toEqual(['1 waiting']);
  });

  it.each([
    ['in a verdict', () => 'ENROLMENT_UNKNOWN'],
    ['in an error', fails('NOT_FOUND')],
  ])("what another person's session does not know, told %s, is kept", async (_name, says) => {
    await add(complete('1'));
    expect(await flush(says, { isOwnSession: async () => false })).toBe('signed-out');
    expect(await left()).toEqual(['1 waiting']);
  });

  it('a newer answer that comes in while the older one is on its way stays', async () => {
    await add(answer('q', 0));
    let isFirst = true;
    const onVerdicts = async (): Promise<void> => {
      if (isFirst) await add(answer('q', 1));
      isFirst = false;
    };
    expect(await flush(() => null, { onVerdicts })).toBe('done');
    expect(sent).toEqual([['answer q'], ['answer q']]);
  });

  it('another person finds nothing of it', async () => {
    await add(complete('1'));
    expect(await (await outboxStoreOf('other')).all()).toEqual([]);
  });
});
