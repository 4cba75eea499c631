import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, quickSettings, type TestDatabase } from '../../../../test/world/test-database.js';
import { TcpGate } from '../../../../test/world/tcp-gate.js';
import { Config } from '../config/index.js';
import { Queues } from './index.js';

describe('queues on PostgreSQL', () => {
  let base: TestDatabase;
  let gate: TcpGate;
  beforeAll(async () => {
    base = await createTestDatabase();
    gate = await TcpGate.before(base.url);
  });
  afterAll(async () => {
    await gate.shut().catch(() => undefined);
    await base.drop();
  });

  it('a server that was not there at first is used as soon as it is', async () => {
    const queues = new Queues(Config.from(quickSettings(gate.through(base.url))));
    const done = new Set<string>();
    const worker = queues.work('bells', async (job) => void done.add(job.id ?? ''), { concurrency: 1 });
    const ring = (id: string) => queues.get('bells').add('ring', {}, { jobId: id });

    await expect(ring('too-early')).rejects.toThrow();
    await gate.open();
    await ring('in-time');
    for (let i = 0; i < 200 && done.size === 0; i += 1) await new Promise((resolve) => setTimeout(resolve, 25));
    expect([...done]).toEqual(['in-time']);
    await worker.close();
    await queues.onApplicationShutdown();
  });

  it('a worker that never found its server closes all the same', async () => {
    await gate.shut();
    const queues = new Queues(Config.from(quickSettings(gate.through(base.url))));
    const worker = queues.work('bells', async () => undefined, { concurrency: 1 });
    await new Promise((resolve) => setTimeout(resolve, 700));
    await worker.close();
    await queues.onApplicationShutdown();
  });
});
