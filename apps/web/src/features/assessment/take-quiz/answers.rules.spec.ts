import { describe, expect, it } from '@jest/globals';
import type { OutboxItem } from '../../../offline/outbox-item.type.js';
import { newerOf, savingState } from './answers.rules.js';

const answer = (attemptId: string, state: 'waiting' | 'refused' = 'waiting'): OutboxItem => ({
  ...{ key: 1, clientId: 'c', about: '', locale: 'ky', occurredAt: '2026-11-24T06:00:00Z', tries: 0, state },
  refusal: state === 'refused' ? { code: 'RESPONSE_NOT_VALID', message: 'why' } : null,
  kind: 'save-answer',
  payload: { enrolmentId: 'e', activityId: 'a', attemptId, questionId: 'q', sequence: 0, response: { truth: true } },
});

describe('how safe answers are', () => {
  it.each<[string, OutboxItem[], boolean, string]>([
    ['nothing is on its way', [], true, 'saved'],
    ['another attempt is', [answer('u')], false, 'saved'],
    ['one is being sent', [answer('t')], true, 'saving'],
    ['one waits for the network', [answer('t')], false, 'waiting'],
    ['one was refused', [answer('t'), answer('t', 'refused')], true, 'refused'],
  ])('%s', (_name, items, isSending, state) => expect(savingState('t', items, isSending).state).toBe(state));
});

it('of two answers to a question the one with the higher number counts', () => {
  const one = new Map([['q', { sequence: 1, response: { text: 'a' } }]]);
  const other = new Map([
    ['q', { sequence: 0, response: { text: 'b' } }],
    ['p', { sequence: 0, response: { text: 'c' } }],
  ]);
  expect([...newerOf(one, other)].map(([id, { response }]) => [id, response.text])).toEqual([
    ['q', 'a'],
    ['p', 'c'],
  ]);
});
