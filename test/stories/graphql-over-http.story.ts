import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { World } from '../world/world.js';

describe('the public GraphQL-over-HTTP audit', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start({}, { api: true, worker: false });
  });
  afterAll(() => world.stop());

  async function run(headers: Record<string, string>): Promise<{ name: string; failed: boolean }[]> {
    const fetchFn = (url: string, init: RequestInit = {}): Promise<Response> =>
      fetch(url, { ...init, headers: { ...(init.headers as Record<string, string>), ...headers } });
    const audits = serverAudits({ url: `${world.url}/graphql`, fetchFn: fetchFn as typeof fetch });
    const results = [];
    for (const audit of audits) results.push({ name: audit.name, failed: (await audit.fn()).status !== 'ok' });
    return results;
  }

  it('passes all of it with the header that CSRF prevention asks for', async () => {
    const results = await run({ 'apollo-require-preflight': 'true' });
    expect(results.filter((result) => result.failed)).toEqual([]);
    expect(results).toHaveLength(61);
  });

  it('passes every MUST without that header', async () => {
    const results = await run({});
    expect(results.filter(({ name, failed }) => failed && name.startsWith('MUST'))).toEqual([]);
  });
});
