import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ApiError } from '../../../api/api-error.js';
import type { AttemptAnswerInput, SaveAnswerMutation } from '../../../gql/graphql.js';
import { AnswerSaver } from './answer-saver.js';

type Outcome = SaveAnswerMutation['saveAnswer'];

/** A server that answers as it is told, and remembers what it got. */
class Server {
  readonly got: AttemptAnswerInput[] = [];
  private readonly answers: (Outcome | Error)[] = [];

  willAnswer(...answers: (Outcome | Error)[]): this {
    this.answers.push(...answers);
    return this;
  }

  readonly save = async (answer: AttemptAnswerInput): Promise<Outcome> => {
    this.got.push(answer);
    const next = this.answers.shift();
    if (next instanceof Error) throw next;
    return next ?? { __typename: 'AnswerSaved', ...answer, savedAt: '2026-11-24T00:00:00Z' };
  };
}

function refused(code: 'STALE_SEQUENCE' | 'TIME_IS_UP'): Outcome {
  return { __typename: 'SaveAnswerRefused', code, message: code, latestSequence: null };
}

describe('the saver of answers', () => {
  let server: Server;
  let kept: readonly AttemptAnswerInput[];
  const keep = (unsent: readonly AttemptAnswerInput[]): void => void (kept = unsent);
  const doors = () => ({ save: server.save, keep });
  beforeEach(() => {
    jest.useFakeTimers();
    server = new Server();
    kept = [];
  });
  afterEach(() => void jest.useRealTimers());

  it('keeps a change on the device at once and sends the last of quick ones', async () => {
    const saver = new AnswerSaver(doors(), new Map(), []);
    saver.answer('q1', { text: 'a' });
    saver.answer('q1', { text: 'ab' });
    expect(kept).toEqual([{ questionId: 'q1', sequence: 1, response: { text: 'ab' } }]);
    expect(saver.current().state).toBe('saving');
    await jest.advanceTimersByTimeAsync(1000);
    expect(server.got).toEqual([{ questionId: 'q1', sequence: 1, response: { text: 'ab' } }]);
    expect(saver.current().state).toBe('saved');
    expect(kept).toEqual([]);
  });

  it('counts on from what the server has', async () => {
    const saver = new AnswerSaver(doors(), new Map([['q1', { sequence: 4, response: { truth: true } }]]), []);
    saver.answer('q1', { truth: false });
    await jest.advanceTimersByTimeAsync(1000);
    expect(server.got).toMatchObject([{ sequence: 5 }]);
  });

  it('waits while the network is away, loses nothing, and sends when it is back', async () => {
    server.willAnswer(new ApiError('OFFLINE'), new ApiError('OFFLINE'));
    const saver = new AnswerSaver(doors(), new Map(), []);
    saver.answer('q1', { number: '1' });
    await jest.advanceTimersByTimeAsync(600);
    expect(saver.current().state).toBe('waiting');
    saver.answer('q2', { number: '2' });
    expect(kept).toHaveLength(2);
    expect(saver.unsaved()).toHaveLength(2);
    await jest.advanceTimersByTimeAsync(2000);
    expect(saver.current().state).toBe('waiting');
    saver.retry();
    await jest.advanceTimersByTimeAsync(0);
    expect(saver.current().state).toBe('saved');
    expect(server.got.slice(-2).map(({ questionId }) => questionId)).toEqual(['q1', 'q2']);
  });

  it('sends what an earlier page has left on the device, unless the server has newer', async () => {
    const saved = new Map([['q1', { sequence: 3, response: { text: 'server' } }]]);
    const left = [
      { questionId: 'q1', sequence: 3, response: { text: 'old' } },
      { questionId: 'q2', sequence: 0, response: { text: 'unsent' } },
    ];
    const saver = new AnswerSaver(doors(), saved, left);
    await jest.advanceTimersByTimeAsync(0);
    expect(server.got.map(({ questionId }) => questionId)).toEqual(['q2']);
    expect(saver.current().answers.get('q1')?.response).toEqual({ text: 'server' });
  });

  it('sends a change that was made while the one before was on its way', async () => {
    let arrive: (outcome: Outcome) => void = () => undefined;
    const first = new Promise<Outcome>((resolve) => (arrive = resolve));
    const saves = jest.fn(server.save).mockReturnValueOnce(first);
    const saver = new AnswerSaver({ save: saves, keep }, new Map(), []);
    saver.answer('q1', { text: 'a' });
    await jest.advanceTimersByTimeAsync(600);
    saver.answer('q1', { text: 'b' });
    arrive({ __typename: 'AnswerSaved', questionId: 'q1', sequence: 0, savedAt: '' });
    await jest.advanceTimersByTimeAsync(600);
    expect(saves).toHaveBeenCalledTimes(2);
    expect(server.got).toMatchObject([{ sequence: 1, response: { text: 'b' } }]);
    expect(saver.current().state).toBe('saved');
  });

  it('says when an answer is refused, and goes on with the others', async () => {
    server.willAnswer(refused('STALE_SEQUENCE'));
    const saver = new AnswerSaver(doors(), new Map(), []);
    saver.answer('q1', { text: 'a' });
    saver.answer('q2', { text: 'b' });
    await jest.advanceTimersByTimeAsync(1000);
    expect(server.got).toHaveLength(2);
    expect(saver.current()).toMatchObject({ state: 'refused', refusal: 'STALE_SEQUENCE', isClosed: false });
  });

  it('takes nothing more once the time is up', async () => {
    server.willAnswer(refused('TIME_IS_UP'));
    const saver = new AnswerSaver(doors(), new Map(), []);
    saver.answer('q1', { text: 'a' });
    await jest.advanceTimersByTimeAsync(1000);
    saver.answer('q1', { text: 'too late' });
    await jest.advanceTimersByTimeAsync(60_000);
    expect(saver.current().isClosed).toBe(true);
    expect(server.got).toHaveLength(1);
  });

  it('does not knock again when the session has ended', async () => {
    server.willAnswer(new ApiError('UNAUTHENTICATED'));
    const saver = new AnswerSaver(doors(), new Map(), []);
    saver.answer('q1', { text: 'a' });
    await jest.advanceTimersByTimeAsync(600_000);
    expect(server.got).toHaveLength(1);
    expect(kept).toHaveLength(1);
  });

  it('tries once more when the screen is left, and leaves the rest to the next visit', async () => {
    server.willAnswer(new ApiError('OFFLINE'));
    const saver = new AnswerSaver(doors(), new Map(), []);
    saver.answer('q1', { text: 'a' });
    saver.leave();
    await jest.advanceTimersByTimeAsync(600_000);
    expect(server.got).toHaveLength(1);
    expect(kept).toHaveLength(1);
  });
});
