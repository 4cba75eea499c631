import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Role } from '#kernel/access';
import { documentIdOf, TrustedDocuments } from '#kernel/trusted-documents';
import { allowDocumentFile, documentLines, forbidDocument } from '../../apps/cli/src/documents.js';
import type { Answer, ApiClient } from '../world/api-client.js';
import { World } from '../world/world.js';

const DAY_MS = 86_400_000;
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) {
        __typename ... on SignedIn { viewer { id } } ... on SignInRefused { code message retryAfterSeconds } } }`;
const WHO = 'query Who { viewer { id } }';
const COURSES = 'query Courses($first: PageSize!) { courses(first: $first) { nodes { slug } } }';
const PROGRESS = 'subscription ($id: ID!) { progressChanged(enrolmentId: $id) { id } }';
const FIELDS = 'document { id accepted decision lastSeenAt }';
const ALLOW = `mutation ($text: String!) { allowDocument(text: $text) { ${FIELDS} } }`;
const FORBID = `mutation ($id: ID!) { forbidDocument(id: $id) { ${FIELDS} } }`;
const LIST =
  'query ($after: String) { trustedDocuments(first: 2, after: $after) { nodes { id text accepted decision } pageInfo { endCursor hasNextPage } } }';
const AUDIT = 'query ($id: ID!) { auditTrail(subjectId: $id, first: 20) { nodes { action subjectId personId } } }';
const NEVER_SEEN = 'query NeverSeen { viewer { locale } }';

const manifestOf = (...texts: string[]): Record<string, string> =>
  Object.fromEntries(texts.map((text) => [documentIdOf(text), text]));
const codeOf = ({ errors }: Answer): string | undefined => errors[0]?.extensions.code;

/** A server as it runs in production: it answers the operations of the page's builds, and what an administrator allows. */
describe('trusted documents', () => {
  let world: World;
  let stranger: ApiClient;
  let administrator: ApiClient;
  let documents: TrustedDocuments;
  const everyday = manifestOf(SIGN_IN, WHO, COURSES, PROGRESS, ALLOW, FORBID, LIST, AUDIT);

  beforeAll(async () => {
    world = await World.start({ TRUSTED_DOCUMENTS: 'only' }, { api: true, worker: false });
    documents = world.running.app.get(TrustedDocuments);
    await documents.registerBuild(everyday);
    stranger = world.stranger();
    administrator = await world.person({ roles: [Role.ADMINISTRATOR] });
  });
  beforeEach(() => documents.registerBuild(everyday));
  afterAll(() => world.stop());

  const send = (client: ApiClient, body: object, path = '/graphql'): Promise<Answer> =>
    client.post(path, JSON.stringify(body), { 'apollo-require-preflight': '1', accept: '*/*' });

  it('the text of a build’s document is answered, another one never', async () => {
    expect((await stranger.ask(WHO)).data).toEqual({ viewer: null });
    for (const text of [NEVER_SEEN, `${WHO} `, '{ __schema { queryType { name } } }', 'query Who { viewer { id '])
      for (let time = 0; time < 2; time += 1) expect(codeOf(await stranger.ask(text))).toBe('DOCUMENT_NOT_TRUSTED');
  });

  it('the id alone is enough, also when the operation is known, and the variables count', async () => {
    for (const first of [1, 2, 1]) {
      const { data } = await send(stranger, { documentId: documentIdOf(COURSES), variables: { first } });
      expect(data?.courses.nodes).toHaveLength(first);
    }
  });

  it('an id that nobody knows, and one that is no id, are refused', async () => {
    expect(codeOf(await send(stranger, { documentId: documentIdOf(NEVER_SEEN) }))).toBe('DOCUMENT_NOT_TRUSTED');
    expect(codeOf(await send(stranger, { documentId: documentIdOf(NEVER_SEEN), query: NEVER_SEEN }))).toBe(
      'DOCUMENT_NOT_TRUSTED',
    );
    expect(codeOf(await send(stranger, { documentId: 'toString' }))).toBe('DOCUMENT_NOT_TRUSTED');
    expect(codeOf(await send(stranger, { documentId: ['a'] }))).toBe('BAD_USER_INPUT');
  });

  it('nothing is executed when id and text differ', async () => {
    expect(codeOf(await send(stranger, { documentId: documentIdOf(WHO), query: COURSES }))).toBe('BAD_USER_INPUT');
    expect(codeOf(await send(stranger, { documentId: documentIdOf(WHO), query: `${WHO}\n` }))).toBe('BAD_USER_INPUT');
    expect((await send(stranger, { documentId: documentIdOf(WHO), query: WHO })).data).toEqual({ viewer: null });
  });

  it('no other way leads around it', async () => {
    const asked = await stranger.fetch(`/graphql?query=${encodeURIComponent(NEVER_SEEN)}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(await asked.text()).toContain('DOCUMENT_NOT_TRUSTED');
    for (const body of [[{ query: NEVER_SEEN }], { query: [NEVER_SEEN] }, { query: { toString: NEVER_SEEN } }]) {
      const answer = await send(stranger, body);
      expect([answer.data, answer.errors.length]).toEqual([null, 1]);
    }
    const hashed = { extensions: { persistedQuery: { version: 1, sha256Hash: documentIdOf(NEVER_SEEN).slice(7) } } };
    expect((await send(stranger, { ...hashed, query: NEVER_SEEN })).data).toBeNull();
  });

  it('subscriptions are held to it as well', async () => {
    const variables = { id: '018f3c5e-0000-7000-8000-000000000000' };
    const listen = async (body: object): Promise<string> => {
      const headers = {
        'content-type': 'application/json',
        'apollo-require-preflight': '1',
        accept: 'text/event-stream',
      };
      const sent = { method: 'POST', headers, body: JSON.stringify({ ...body, variables }) };
      return (await stranger.fetch('/graphql/stream', sent)).text();
    };
    expect(await listen({ query: `${PROGRESS} ` })).toContain('DOCUMENT_NOT_TRUSTED');
    expect(await listen({ documentId: documentIdOf(`${PROGRESS} `) })).toContain('DOCUMENT_NOT_TRUSTED');
    const asText = JSON.stringify({ query: `${PROGRESS} `, variables });
    const plain = { 'content-type': 'text/plain', 'apollo-require-preflight': '1', accept: 'text/event-stream' };
    expect((await stranger.post('/graphql/stream', asText, plain)).status).toBeGreaterThanOrEqual(400);
    expect(await listen({ query: PROGRESS })).toContain('UNAUTHENTICATED');
    expect(await listen({ documentId: documentIdOf(PROGRESS) })).toContain('UNAUTHENTICATED');
  });

  it('an administrator allows one and forbids it again, in the audit trail', async () => {
    const text = 'query Roster { viewer { id locale } }';
    const { allowDocument } = await administrator.get(ALLOW, { text });
    expect(allowDocument.document).toEqual({
      id: documentIdOf(text),
      accepted: true,
      decision: 'ALLOWED',
      lastSeenAt: null,
    });
    for (let time = 0; time < 2; time += 1) expect((await stranger.ask(text)).data).toEqual({ viewer: null });
    const { forbidDocument: forbidden } = await administrator.get(FORBID, { id: documentIdOf(text) });
    expect(forbidden.document).toMatchObject({ accepted: false, decision: 'FORBIDDEN' });
    expect(codeOf(await stranger.ask(text))).toBe('DOCUMENT_NOT_TRUSTED');
    const { nodes } = (await administrator.get(AUDIT, { id: documentIdOf(text) })).auditTrail;
    const entry = { subjectId: documentIdOf(text), personId: administrator.personId };
    expect(nodes).toEqual(
      expect.arrayContaining([
        { action: 'kernel.document-allowed', ...entry },
        { action: 'kernel.document-forbidden', ...entry },
      ]),
    );
  });

  it('a forbidden document is refused although the build has it', async () => {
    const text = 'query Harmful { viewer { id } }';
    await documents.registerBuild({ ...everyday, ...manifestOf(text) });
    expect((await stranger.ask(text)).errors).toEqual([]);
    await administrator.get(FORBID, { id: documentIdOf(text) });
    expect(codeOf(await stranger.ask(text))).toBe('DOCUMENT_NOT_TRUSTED');
    expect(codeOf(await send(stranger, { documentId: documentIdOf(text) }))).toBe('DOCUMENT_NOT_TRUSTED');
  });

  it('what is no document is not allowed, what is not known not forbidden; only administrators decide', async () => {
    expect(codeOf(await administrator.ask(ALLOW, { text: 'query {' }))).toBe('BAD_USER_INPUT');
    expect(codeOf(await administrator.ask(FORBID, { id: documentIdOf(NEVER_SEEN) }))).toBe('NOT_FOUND');
    const trainer = await world.person({ roles: [Role.TRAINER] });
    for (const [text, variables] of [[LIST], [ALLOW, { text: WHO }], [FORBID, { id: documentIdOf(WHO) }]] as const) {
      expect(codeOf(await trainer.ask(text, variables))).toBe('NOT_FOUND');
      expect(codeOf(await stranger.ask(text, variables))).toBe('UNAUTHENTICATED');
    }
  });

  it('an administrator sees them all, page by page', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { nodes, pageInfo }: Record<string, any> = (await administrator.get(LIST, { after })).trustedDocuments;
      seen.push(...nodes.map(({ id }: { id: string }) => id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual([...seen].sort());
    expect(seen).toEqual(expect.arrayContaining(Object.keys(everyday)));
  });

  it('whoever has the server’s shell can allow, list and forbid, too', async () => {
    const text = 'query FromTheShell { viewer { id } }';
    const file = join(await mkdtemp(join(tmpdir(), 'sabak-document-')), 'document.graphql');
    await writeFile(file, text);
    expect((await allowDocumentFile(documents, file)).exitCode).toBe(0);
    expect((await stranger.ask(text)).errors).toEqual([]);
    expect(await documentLines(documents)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(new RegExp(`^allowed +${documentIdOf(text)} +query FromTheShell$`)),
      ]),
    );
    expect((await forbidDocument(documents, documentIdOf(text))).exitCode).toBe(0);
    expect(codeOf(await stranger.ask(text))).toBe('DOCUMENT_NOT_TRUSTED');
    expect((await forbidDocument(documents, documentIdOf(NEVER_SEEN))).exitCode).toBe(1);
    await writeFile(file, 'query {');
    expect((await allowDocumentFile(documents, file)).exitCode).toBe(1);
  });

  it('a manifest whose ids are not those of its texts stops the start', async () => {
    await expect(documents.registerBuild({ [documentIdOf(WHO)]: COURSES })).rejects.toThrow(documentIdOf(WHO));
  });

  it('another process knows a newer build by the database', async () => {
    const text = 'query NewerBuild { viewer { id } }';
    await world.rows.pool.query(
      'insert into kernel.trusted_document (id, text, first_seen_at, last_seen_at) values ($1, $2, now(), now())',
      [documentIdOf(text), text],
    );
    expect((await send(stranger, { documentId: documentIdOf(text) })).data).toEqual({ viewer: null });
  });

  it('an older build’s documents are accepted for 120 days after it was last running, and then forgotten', async () => {
    const old = 'query OlderBuild { viewer { id } }';
    await documents.registerBuild({ ...everyday, ...manifestOf(old) });
    world.clock.advance(200 * DAY_MS);
    expect((await stranger.ask(old)).errors).toEqual([]);
    await documents.touchBuild();
    await documents.registerBuild(everyday);
    world.clock.advance(119 * DAY_MS);
    await documents.forget();
    expect((await stranger.ask(old)).errors).toEqual([]);
    expect((await send(stranger, { documentId: documentIdOf(old) })).errors).toEqual([]);
    world.clock.advance(2 * DAY_MS);
    expect(codeOf(await stranger.ask(old))).toBe('DOCUMENT_NOT_TRUSTED');
    expect(codeOf(await send(stranger, { documentId: documentIdOf(old) }))).toBe('DOCUMENT_NOT_TRUSTED');
    expect((await stranger.ask(WHO)).errors).toEqual([]);
    await documents.forget();
    expect((await documents.list(100, null)).map(({ id }) => id)).not.toContain(documentIdOf(old));
  });
});

describe('a server that answers everything, for those who develop', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start({ TRUSTED_DOCUMENTS: 'all' }, { api: true, worker: false });
  });
  afterAll(() => world.stop());

  it('answers unknown texts, and ids all the same, but not both when they differ', async () => {
    await world.running.app.get(TrustedDocuments).registerBuild(manifestOf(WHO));
    const send = (body: object): Promise<Answer> => world.stranger().post('/graphql', JSON.stringify(body));
    expect((await world.stranger().ask(NEVER_SEEN)).errors).toEqual([]);
    expect((await send({ documentId: documentIdOf(WHO) })).data).toEqual({ viewer: null });
    expect((await send({ documentId: documentIdOf(COURSES), query: COURSES, variables: { first: 1 } })).errors).toEqual(
      [],
    );
    expect(codeOf(await send({ documentId: documentIdOf(COURSES) }))).toBe('DOCUMENT_NOT_TRUSTED');
    expect(codeOf(await send({ documentId: documentIdOf(WHO), query: COURSES }))).toBe('BAD_USER_INPUT');
  });
});
