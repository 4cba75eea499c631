import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel/database';
import { World } from '../world/world.js';
import type { ApiClient } from '../world/api-client.js';
import { certificatesOf, graduateOf } from '../world/study.js';

const LONG = '{ courses(first: 20) { nodes { id slug title summary audience } pageInfo { endCursor } } }';

interface Raw {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: Buffer;
}

describe('answers are compressed for whoever says that he can read it', () => {
  let world: World;
  let learner: ApiClient;
  let enrolmentId: string;
  beforeAll(async () => {
    world = await World.start();
    const taker = await graduateOf(world, 'fundamental-principles');
    await world.settle();
    [learner, enrolmentId] = [taker.client, taker.enrolmentId];
  });
  afterAll(() => world.stop());

  /** A request whose answer nobody unpacks. */
  function send(path: string, accepted: string, body?: object, cookie = ''): Promise<Raw> {
    const headers = { 'accept-encoding': accepted, 'content-type': 'application/json', cookie };
    return new Promise((resolve, reject) => {
      const sent = request(new URL(path, world.url), { method: body ? 'POST' : 'GET', headers }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }),
        );
      });
      sent.on('error', reject).end(body ? JSON.stringify(body) : undefined);
    });
  }

  it('a query, the first time and when it is known, in Brotli, gzip and as it is', async () => {
    const plain = await send('/graphql', 'identity', { query: LONG });
    expect(plain.headers['content-encoding']).toBeUndefined();
    for (let time = 0; time < 2; time += 1) {
      const brotli = await send('/graphql', 'gzip, deflate, br', { query: LONG });
      const gzip = await send('/graphql', 'gzip', { query: LONG });
      expect([brotli.headers['content-encoding'], gzip.headers['content-encoding']]).toEqual(['br', 'gzip']);
      expect(brotli.headers.vary).toContain('accept-encoding');
      expect(brotliDecompressSync(brotli.body)).toEqual(plain.body);
      expect(gunzipSync(gzip.body)).toEqual(plain.body);
      expect(brotli.body.length).toBeLessThan(plain.body.length / 2);
    }
  });

  it('a short answer is left alone', async () => {
    const { headers, body } = await send('/graphql', 'br', { query: '{ viewer { id } }' });
    expect(headers['content-encoding']).toBeUndefined();
    expect(JSON.parse(body.toString())).toEqual({ data: { viewer: null } });
  });

  it('a request that comes compressed is not unpacked, however much is in it', async () => {
    const answer = await learner.post('/graphql', new Uint8Array([0x1f, 0x8b, 8, 0]), { 'content-encoding': 'gzip' });
    expect(answer.status).toBe(400);
  });

  it('the document of a version keeps its own encoding and its ETag', async () => {
    const { enrolment } = await learner.get('query ($id: ID!) { enrolment(id: $id) { version { id } } }', {
      id: enrolmentId,
    });
    const path = `/api/versions/${enrolment.version.id}/document`;
    const first = await learner.fetch(path, { headers: { 'accept-encoding': 'br' } });
    const etag = first.headers.get('etag') ?? '';
    expect([first.status, first.headers.get('content-encoding')]).toEqual([200, 'br']);
    const again = await learner.fetch(path, {
      headers: { 'accept-encoding': 'br', 'if-none-match': etag },
    });
    expect([again.status, again.headers.get('content-encoding'), await again.text()]).toEqual([304, null, '']);
  });

  it('a certificate is a PDF as it is; its public page is compressed', async () => {
    const [certificate] = await certificatesOf(learner);
    const pdf = await learner.fetch(new URL(certificate?.pdfUrl ?? '', world.url).pathname);
    expect([pdf.headers.get('content-type'), pdf.headers.get('content-encoding')]).toEqual(['application/pdf', null]);
    const page = await send(new URL(certificate?.verifyUrl ?? '', world.url).pathname, 'br');
    expect([page.status, page.headers['content-encoding']]).toEqual([200, 'br']);
    expect(brotliDecompressSync(page.body).toString()).toContain('</html>');
  });

  it('events are sent as they happen', async () => {
    const stop = new AbortController();
    const stream = await learner.fetch('/graphql/stream', {
      method: 'POST',
      signal: stop.signal,
      headers: {
        'content-type': 'application/json',
        'accept-encoding': 'br',
        accept: 'text/event-stream',
        'apollo-require-preflight': '1',
      },
      body: JSON.stringify({
        query: 'subscription ($id: ID!) { progressChanged(enrolmentId: $id) { progress { percent } } }',
        variables: { id: enrolmentId },
        operationName: null,
        extensions: { id: newId() },
      }),
    });
    expect([stream.status, stream.headers.get('content-encoding')]).toEqual([200, 'none']);
    stop.abort();
  });
});
