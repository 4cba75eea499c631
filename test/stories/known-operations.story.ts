import { ApolloServer } from '@apollo/server';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { newId } from '#kernel/database';
import type { ApiClient } from '../world/api-client.js';
import { World } from '../world/world.js';

const WEB = 'application/graphql-response+json, application/json';
const MINE =
  'query Mine($first: PageSize!) { viewer { enrolments(first: $first) { nodes { id } pageInfo { endCursor } } } }';
const COSTLY = `query ($n: PageSize!) { viewer { enrolments(first: $n) { nodes { attempts(first: $n) {
  nodes { id number status startedAt } } } } } }`;
const ENROL = `mutation ($slug: String!, $operationId: ID!) { enrol(courseSlug: $slug, operationId: $operationId) {
  __typename ... on EnrolRefused { code message } } }`;
const ATTEMPT = 'query ($id: ID!) { attempt(id: $id) { id } }';

interface Seen {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** Operations that Apollo Server has accepted once are executed without it; nobody can tell the difference. */
describe('an operation that comes again', () => {
  let world: World;
  let learner: ApiClient;
  let stranger: ApiClient;
  beforeAll(async () => {
    world = await World.start({}, { api: true, worker: false });
    learner = await world.person();
    stranger = world.stranger();
  });
  afterEach(() => void jest.restoreAllMocks());
  afterAll(() => world.stop());

  /** Sends a request and tells what came, without what is new in every answer. */
  async function send(client: ApiClient, body: unknown, headers: Record<string, string> = {}): Promise<Seen> {
    const type = { 'content-type': 'application/json' };
    const response = await client.fetch('/graphql', {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { ...type, ...headers },
    });
    const { date: _date, 'x-correlation-id': _id, ...rest } = Object.fromEntries(response.headers);
    const text = (await response.text()).replace(/"correlationId":"[^"]+"/, '"correlationId":"…"');
    return { status: response.status, headers: rest, body: text };
  }

  /** Sends the same request again and again. @returns the answers, and how many of them Apollo Server gave. */
  async function thrice(
    client: ApiClient,
    body: object,
    headers?: Record<string, string>,
  ): Promise<{ answers: Seen[]; byApollo: number }> {
    const apollo = jest.spyOn(ApolloServer.prototype, 'executeHTTPGraphQLRequest');
    const answers = [];
    for (let time = 0; time < 3; time += 1) answers.push(await send(client, body, headers));
    return { answers, byApollo: apollo.mock.calls.length };
  }

  it.each<[string, () => ApiClient, object, Record<string, string>]>([
    ['a query', () => learner, { query: MINE, variables: { first: 5 } }, { accept: WEB }],
    ['a query by its name', () => learner, { query: MINE, variables: { first: 6 }, operationName: 'Mine' }, {}],
    ['plain JSON', () => learner, { query: '{ viewer { id locale } }' }, { accept: 'application/json' }],
    ['a refusal', () => learner, { query: ENROL, variables: { slug: 'none', operationId: newId() } }, { accept: WEB }],
    ['what is not there', () => learner, { query: ATTEMPT, variables: { id: newId() } }, { accept: WEB }],
    [
      'what is not allowed',
      () => learner,
      { query: '{ deadLetters(first: 1) { nodes { eventId } } }' },
      { accept: WEB },
    ],
    ['nobody signed in', () => stranger, { query: '{ roster: viewer { id } }', variables: null }, { accept: WEB }],
    ['another language', () => stranger, { query: '{ courses { nodes { title } } }' }, { 'accept-language': 'ru' }],
  ])('%s: the same answer, without Apollo Server from the second time on', async (_what, client, body, headers) => {
    const { answers, byApollo } = await thrice(client(), body, headers);
    expect(byApollo).toBe(1);
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  it.each<[string, object, Record<string, string>]>([
    ['variables that do not fit', { query: MINE, variables: { first: 'five' } }, { accept: WEB }],
    ['variables of the wrong kind', { query: MINE, variables: [5] }, { accept: WEB }],
    ['a page that is too large', { query: MINE, variables: { first: 101 } }, {}],
    ['a name that is not there', { query: MINE, variables: { first: 5 }, operationName: 'Yours' }, { accept: WEB }],
    ['a persisted query', { query: MINE, variables: { first: 5 }, extensions: {} }, { accept: WEB }],
    ['another media type', { query: MINE, variables: { first: 5 } }, { accept: 'text/html' }],
    ['too costly a page', { query: COSTLY, variables: { n: 100 } }, { accept: WEB }],
    ['a mistake', { query: '{ viewer { passwordHash } }' }, { accept: WEB }],
  ])('%s: Apollo Server answers every time', async (_what, body, headers) => {
    await send(learner, { query: MINE, variables: { first: 5 } });
    await send(learner, { query: COSTLY, variables: { n: 1 } });
    const { answers, byApollo } = await thrice(learner, body, headers);
    expect(byApollo).toBe(3);
    expect(answers[2]).toEqual(answers[0]);
  });

  it('is as protected against other sites as the first time', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded', accept: '*/*' };
    const plain = { 'content-type': 'text/plain', accept: '*/*' };
    const body = { query: '{ viewer { id } }' };
    await thrice(learner, body);
    for (const headers of [form, plain])
      expect((await send(learner, body, headers)).status).toBeGreaterThanOrEqual(400);
  });

  it('keeps whose it is: the same text asked by two people', async () => {
    const body = { query: '{ viewer { id } }' };
    const other = await world.person();
    const { answers } = await thrice(learner, body);
    expect(JSON.parse(answers[2]?.body ?? '').data.viewer.id).toBe(learner.personId);
    expect(JSON.parse((await send(other, body)).body).data.viewer.id).toBe(other.personId);
    expect(JSON.parse((await send(stranger, body)).body).data.viewer).toBeNull();
  });

  it('passes the public GraphQL-over-HTTP audit again, when everything in it is known', async () => {
    const fetchFn = (url: string, init: RequestInit = {}): Promise<Response> =>
      fetch(url, {
        ...init,
        headers: { ...(init.headers as Record<string, string>), 'apollo-require-preflight': '1' },
      });
    const audits = serverAudits({ url: `${world.url}/graphql`, fetchFn: fetchFn as typeof fetch });
    for (const audit of [...audits, ...audits])
      expect({ audit: audit.name, ...(await audit.fn()) }).toMatchObject({ status: 'ok' });
  });
});
