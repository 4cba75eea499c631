import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import { createTestDatabase, quickSettings, type TestDatabase } from '../../../../test/world/test-database.js';
import { Config } from '../config/index.js';
import { Database } from '../database/index.js';
import { KernelModule } from '../kernel-module/index.js';
import { EventWorker } from './index.js';

const SWEEPERS = `select count(*)::int as count from pg_stat_activity
  where datname = current_database() and wait_event_type = 'Lock' and query like 'select event_id, handler, generation%'`;

describe('the worker’s engine', () => {
  let base: TestDatabase;
  let app: TestingModule;
  beforeAll(async () => {
    base = await createTestDatabase();
    const config = Config.from({ ...quickSettings(base.url), SWEEP_EVERY_MS: '100' });
    app = await Test.createTestingModule({ imports: [KernelModule.with(config, [])] }).compile();
    await app.init();
  });
  afterAll(async () => {
    await app.close();
    await base.drop();
  });

  it('a sweeper that is held up is not joined by others', async () => {
    const { pool } = app.get(Database);
    const holder = await pool.connect();
    await holder.query('begin; lock table kernel.outbox_delivery in access exclusive mode');
    await app.get(EventWorker).start();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect((await pool.query(SWEEPERS)).rows).toEqual([{ count: 1 }]);
    await holder.query('rollback');
    holder.release();
  });
});
