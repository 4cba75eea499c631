import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClient, type Client } from 'graphql-sse';
import type { ApiClient } from '../world/api-client.js';
import { addPerson } from '../world/people.js';
import { QuizTaker } from '../world/quiz-taker.js';
import { passQuiz, readEverything } from '../world/study.js';
import { World } from '../world/world.js';

const PROGRESS = 'subscription ($id: ID!) { progressChanged(enrolmentId: $id) { progress { percent } } }';
const ANY_PROGRESS = 'subscription { progressChanged { id progress { percent } } }';
const CERTIFICATE = 'subscription { certificateIssued { serial title(locale: en) } }';

describe('open pages learn of progress and certificates without asking', () => {
  let world: World;
  let volunteer: ApiClient;
  let taker: QuizTaker;
  const streams: Client[] = [];
  beforeAll(async () => {
    world = await World.start();
    volunteer = await world.person();
    taker = await QuizTaker.enrolledIn(world, 'fundamental-principles', volunteer);
  });
  afterAll(async () => {
    streams.forEach((stream) => stream.dispose());
    await world.stop();
  });

  /** Everything that a subscription says, as it comes. */
  function watch(
    client: ApiClient,
    query: string,
    variables: Record<string, unknown> = {},
  ): { data: any[]; errors: any[] } {
    const heard = { data: [] as any[], errors: [] as any[] };
    const stream = createClient({
      url: `${world.url}/graphql/stream`,
      headers: () => ({ 'apollo-require-preflight': 'true' }),
      fetchFn: (url: string, init: RequestInit) => client.fetch(new URL(url).pathname, init),
      retryAttempts: 0,
    });
    streams.push(stream);
    stream.subscribe(
      { query, variables },
      {
        next: ({ data, errors }) => (errors ? heard.errors.push(...errors) : heard.data.push(data)),
        error: (error) => heard.errors.push(error),
        complete: () => undefined,
      },
    );
    return heard;
  }

  const until = async (what: () => boolean): Promise<void> => {
    for (let i = 0; i < 400 && !what(); i += 1) await new Promise((resolve) => setTimeout(resolve, 25));
  };

  it('hears every step, and then the certificate', async () => {
    const progress = watch(volunteer, PROGRESS, { id: taker.enrolmentId });
    const anyProgress = watch(volunteer, ANY_PROGRESS);
    const others = watch(await world.person(), ANY_PROGRESS);
    const certificates = watch(volunteer, CERTIFICATE);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await readEverything(volunteer, taker.enrolmentId);
    await passQuiz(taker);
    await world.settle();
    await until(() => certificates.data.length > 0);
    expect(certificates.data[0].certificateIssued.title).toContain('Fundamental Principles');
    await until(() => progress.data.at(-1)?.progressChanged.progress.percent === 100);
    expect(progress.data.at(-1).progressChanged.progress.percent).toBe(100);
    expect(anyProgress.data.at(-1).progressChanged).toEqual({ id: taker.enrolmentId, progress: { percent: 100 } });
    expect(others.data).toEqual([]);
    expect([...progress.errors, ...anyProgress.errors, ...others.errors, ...certificates.errors]).toEqual([]);
  });

  it('nobody hears of somebody else, and strangers hear nothing', async () => {
    const other = watch(await world.person(), PROGRESS, { id: taker.enrolmentId });
    const stranger = watch(world.stranger(), CERTIFICATE);
    await until(() => other.errors.length > 0 && stranger.errors.length > 0);
    expect(other.errors[0]?.extensions?.code).toBe('NOT_FOUND');
    expect(stranger.errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });

  it('a stream that outlives its session tells nothing any more', async () => {
    const account = await addPerson(world.running.app, {});
    const [lost, kept] = [world.stranger(), world.stranger()];
    await lost.signIn(account.login, account.password);
    const { enrolmentId } = await QuizTaker.enrolledIn(world, 'ihl', lost);
    const stream = watch(lost, ANY_PROGRESS);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await lost.get('mutation { endAllSessions { __typename } }');
    await kept.signIn(account.login, account.password);
    await readEverything(kept, enrolmentId);
    await until(() => stream.errors.length > 0);
    expect(stream.errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    expect(stream.data).toEqual([]);
  });

  it('the stream takes subscriptions only, and only from our own page', async () => {
    const query = JSON.stringify({ query: '{ viewer { id } }' });
    const header = { 'apollo-require-preflight': 'true', accept: 'text/event-stream' };
    expect((await volunteer.post('/graphql/stream', query, header)).status).toBe(405);
    expect((await volunteer.post('/graphql/stream', query, { accept: 'text/event-stream' })).status).toBe(400);
    expect((await volunteer.post('/graphql/stream', '{"query":"subscription {"}', header)).status).toBeLessThan(500);
  });
});
