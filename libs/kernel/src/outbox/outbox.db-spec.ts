import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Module } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { Config } from '../config/index.js';
import { Database, statement, type Tx } from '../database/index.js';
import { Queues } from '../jobs/index.js';
import { KernelModule } from '../kernel-module/index.js';
import { createTestDatabase, quickSettings, type TestDatabase } from '../../../../test/world/test-database.js';
import { DeliverEvent } from './deliver-event.js';
import { EVENT_QUEUE, eventJobId } from './event-job.js';
import { eventType, type OutboxEvent } from './event-type.js';
import { OnEvent, type EventHandler } from './on-event.js';
import { DeadLetters, EventWorker, Outbox, SweepDeliveries } from './index.js';
import { OutboxRelay } from './outbox-relay.js';

const Rang = eventType<{ bell: string }>('kernel.bell-rang.v1');
const WRITE = statement('test.note-write', 'insert into test_note (bell) values ($1)');
const NOTES = statement<{ bell: string }>('test.note-list', 'select bell from test_note order by bell');
const STATES = statement<{ done: boolean; dead: boolean; generation: number }>(
  'test.states',
  `select done_at is not null as done, dead_at is not null as dead, generation from kernel.outbox_delivery
   where event_id = (select id from kernel.outbox_event where payload->>'bell' = $1)`,
);

let failing = new Set<string>();

@OnEvent(Rang, 'note-the-bell')
class OnBellRang implements EventHandler<{ bell: string }> {
  async handle(tx: Tx, { payload }: OutboxEvent<{ bell: string }>): Promise<void> {
    await tx.run(WRITE, [payload.bell]);
    if (failing.has(payload.bell)) throw new Error(`${payload.bell} is cracked`);
  }
}

@Module({ providers: [OnBellRang] })
class BellModule {}

describe('the outbox', () => {
  let base: TestDatabase;
  let app: TestingModule;
  let database: Database;
  let outbox: Outbox;

  beforeAll(async () => {
    base = await createTestDatabase();
    const config = Config.from({ ...quickSettings(base.url), SWEEP_EVERY_MS: '1000000', SWEEP_AFTER_MS: '100' });
    app = await Test.createTestingModule({ imports: [KernelModule.with(config, []), BellModule] }).compile();
    await app.init();
    database = app.get(Database);
    outbox = app.get(Outbox);
    await database.pool.query('create table test_note (bell text not null)');
    // What the courses of the template said when they were published.
    await app.get(OutboxRelay).relayOnce();
  });
  afterAll(async () => {
    await app.close();
    await base.drop();
  });

  const ring = (bell: string): Promise<void> => database.transaction((tx) => outbox.add(tx, Rang, { bell }));
  const notes = async (): Promise<string[]> => (await database.run(NOTES)).map((row) => row.bell);
  const until = async (what: () => Promise<boolean>): Promise<void> => {
    for (let i = 0; i < 400; i += 1) {
      if (await what()) return;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error('It did not happen within ten seconds');
  };
  const stateOf = async (bell: string): Promise<{ done: boolean; dead: boolean; generation: number } | undefined> =>
    (await database.run(STATES, [bell]))[0];

  it('says nothing of a transaction that was rolled back', async () => {
    await expect(
      database.transaction(async (tx) => {
        await outbox.add(tx, Rang, { bell: 'never' });
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    expect(await app.get(OutboxRelay).relayOnce()).toBe(0);
  });

  it('a delivery that arrives twice at the same time has its effect once', async () => {
    await ring('twice');
    await app.get(OutboxRelay).relayOnce();
    const [event] = (
      await database.pool.query(`select id, name, payload from kernel.outbox_event where payload->>'bell' = 'twice'`)
    ).rows;
    const job = { eventId: event.id, handler: 'note-the-bell', name: event.name, payload: event.payload };
    await Promise.all(Array.from({ length: 10 }, () => app.get(DeliverEvent).execute(job)));
    expect((await notes()).filter((bell) => bell === 'twice')).toHaveLength(1);
  });

  it('the worker delivers what is added, soon after the commit', async () => {
    await app.get(EventWorker).start();
    await ring('worker');
    await until(async () => (await notes()).includes('worker'));
  });

  it('a handler that fails leaves nothing behind, and the sweeper brings the delivery back under a new generation', async () => {
    failing = new Set(['cracked']);
    await ring('cracked');
    await until(async () => (await stateOf('cracked')) !== undefined);
    const id = (await database.pool.query(`select id from kernel.outbox_event where payload->>'bell' = 'cracked'`))
      .rows[0].id;
    const jobNow = (): Promise<any> =>
      (app.get(Queues).get(EVENT_QUEUE) as any).getJob(eventJobId(id, 'note-the-bell', 0));
    await until(async () => (await (await jobNow())?.getState()) === 'delayed');
    const job = await jobNow();
    await job.remove();
    failing = new Set();
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect((await app.get(SweepDeliveries).execute()).revived).toBe(1);
    await until(async () => (await notes()).includes('cracked'));
    expect(await stateOf('cracked')).toEqual({ done: true, dead: false, generation: 1 });
  });

  it('gives up after ten generations, visibly, and tries again when it is told to', async () => {
    failing = new Set(['broken']);
    await ring('broken');
    await until(async () => (await stateOf('broken')) !== undefined);
    await database.pool.query(
      `update kernel.outbox_delivery set generation = 9, dispatched_at = now() - interval '1 hour' where done_at is null`,
    );
    expect((await app.get(SweepDeliveries).execute()).buried).toBe(1);
    const [letter] = await app.get(DeadLetters).list(10, null);
    expect(letter).toMatchObject({
      handler: 'note-the-bell',
      name: 'kernel.bell-rang.v1',
      lastError: 'Error: broken is cracked',
    });
    failing = new Set();
    expect(await app.get(DeadLetters).retry(letter?.eventId ?? '', 'note-the-bell')).toBe(true);
    await until(async () => (await notes()).includes('broken'));
  });

  it('does not touch a delivery whose job is still waiting', async () => {
    await ring('waiting');
    await until(async () => (await stateOf('waiting'))?.done === true);
    expect(await app.get(SweepDeliveries).execute()).toEqual({ looked: 0, revived: 0, buried: 0 });
  });
});
