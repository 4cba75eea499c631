import { describe, expect, it } from '@jest/globals';
import type { Deed, OutboxItem } from './outbox-item.type.js';
import { isSameDeed, isSupersededBy, nextBatch, waitAfter } from './outbox.rules.js';

let key = 0;
const facts = { about: '', locale: 'ky', occurredAt: '2026-11-24T06:00:00Z', tries: 0 } as const;
const item = (deed: Deed, code: string | null = null): OutboxItem => {
  const standing = code
    ? ({ state: 'refused', refusal: { code, message: null } } as const)
    : ({ state: 'waiting', refusal: null } as const);
  return { ...deed, ...facts, ...standing, key: (key += 1), clientId: `id-${key}` };
};
const place = { enrolmentId: 'e', activityId: 'a' };
const complete = (activityId: string): Deed => ({ kind: 'complete', payload: { enrolmentId: 'e', activityId } });
const position = (activityId: string): Deed => ({ kind: 'position', payload: { enrolmentId: 'e', activityId } });
const answer = (questionId: string, attemptId = 't', sequence = 0): Deed => ({
  kind: 'save-answer',
  payload: { ...place, attemptId, questionId, sequence, response: { truth: true } },
});
const submit = (attemptId = 't'): Deed => ({ kind: 'submit-attempt', payload: { ...place, attemptId } });

describe('what goes out next', () => {
  const [one, two, given, end, later] = [complete('1'), complete('2'), answer('q'), submit(), complete('3')].map(
    (deed) => item(deed),
  ) as [OutboxItem, OutboxItem, OutboxItem, OutboxItem, OutboxItem];

  it.each<[string, OutboxItem[], OutboxItem[]]>([
    ['nothing', [], []],
    ['neighbouring progress together, and nothing beyond it', [one, two, given, later], [one, two]],
    ['an answer by itself', [given, end, later], [given]],
    ['a refused completion holds up nobody', [item(complete('0'), 'ACTIVITY_UNKNOWN'), one], [one]],
    ['an answer that is no answer holds up the submission', [item(answer('p'), 'RESPONSE_NOT_VALID'), end], []],
    ['but no other attempt', [item(answer('p', 'u'), 'RESPONSE_NOT_VALID'), end], [end]],
    ['a newer answer elsewhere does not hold it up', [item(answer('p'), 'STALE_SEQUENCE'), end], [end]],
  ])('%s', (_name, items, batch) => expect(nextBatch(items)).toEqual(batch));

  it('nothing overtakes what failed in its attempt, while others go on', () =>
    expect(nextBatch([given, end, later], new Set(['attempt t']))).toEqual([later]));

  it('at most as many as the server takes', () => {
    const many = Array.from({ length: 60 }, (_, index) => item(complete(String(index))));
    expect(nextBatch(many)).toEqual(many.slice(0, 50));
    expect(nextBatch(many, new Set(), 1)).toEqual(many.slice(0, 1));
  });
});

describe('a new deed', () => {
  it.each<[string, OutboxItem, Deed, boolean]>([
    ['replaces an older answer to the same question', item(answer('q')), answer('q', 't', 1), true],
    ['leaves answers to others', item(answer('q')), answer('p'), false],
    ['leaves answers in other attempts', item(answer('q')), answer('q', 'u'), false],
    ['replaces an older position in the course', item(position('1')), position('2'), true],
    ['leaves what was refused', item(answer('q'), 'RESPONSE_NOT_VALID'), answer('q', 't', 1), false],
    ['leaves completions', item(complete('1')), complete('1'), false],
  ])('%s', (_name, waiting, deed, isReplaced) => expect(isSupersededBy(waiting, deed)).toBe(isReplaced));

  it.each<[string, OutboxItem, Deed, boolean]>([
    ['a completion waits once', item(complete('1')), complete('1'), true],
    ['a submission waits once', item(submit()), submit(), true],
    ['another lesson is another deed', item(complete('1')), complete('2'), false],
    ['what was refused may be done again', item(complete('1'), 'NO_ANSWER'), complete('1'), false],
    ['answers are never the same deed', item(answer('q')), answer('q'), false],
  ])('%s', (_name, waiting, deed, isSame) => expect(isSameDeed(waiting, deed)).toBe(isSame));
});

describe('the wait after failures', () => {
  it.each([
    [1, 0, 1_000],
    [1, 1, 2_000],
    [3, 1, 8_000],
    [40, 1, 300_000],
  ])('%i failures, chance %d: %i ms', (failures, chance, wait) => expect(waitAfter(failures, chance)).toBe(wait));
});
