import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import { createTestDatabase, quickSettings, type TestDatabase } from '../../../../test/world/test-database.js';
import { TcpGate } from '../../../../test/world/tcp-gate.js';
import { Config } from '../config/index.js';
import { KernelModule } from '../kernel-module/index.js';
import { Database, statement } from './index.js';

const ONE = statement<{ one: number }>('test.one', 'select 1 as one');
const READY = Buffer.from([0x5a, 0, 0, 0, 5, 0x49]);

/** What a server whose postmaster was killed says last, as it goes over the wire. */
function farewell(): Buffer {
  const fields = Buffer.from('SFATAL\0VFATAL\0C57P01\0Mterminating connection due to unexpected postmaster exit\0\0');
  const head = Buffer.alloc(5);
  head.write('E');
  head.writeInt32BE(fields.length + 4, 1);
  return Buffer.concat([head, fields]);
}

describe('connections that break', () => {
  let base: TestDatabase;
  let gate: TcpGate;
  let app: TestingModule;
  let database: Database;
  beforeAll(async () => {
    base = await createTestDatabase();
    gate = await TcpGate.before(base.url);
    await gate.open();
    const config = Config.from({ ...quickSettings(gate.through(base.url)), DATABASE_POOL: '2' });
    app = await Test.createTestingModule({ imports: [KernelModule.with(config, [])] }).compile();
    await app.init();
    database = app.get(Database);
  });
  afterAll(async () => {
    await app.close();
    await gate.shut();
    await base.drop();
  });

  it('a server that ends in the moment in which it accepts a connection ends the transaction, not the process', async () => {
    // Two at a time, so that the second needs a new connection, which the server bids farewell with its very first answer.
    await database.transaction(async () => {
      gate.change = (said) => {
        if (!said.subarray(-READY.length).equals(READY)) return said;
        gate.change = (more) => more;
        return Buffer.concat([said, farewell()]);
      };
      await expect(database.transaction((tx) => tx.run(ONE))).rejects.toThrow();
    });
    expect(await database.run(ONE)).toEqual([{ one: 1 }]);
  });

  it('a transaction whose connection breaks between two statements fails, and the next one works', async () => {
    const broken = database.transaction(async (tx) => {
      await tx.run(ONE);
      await gate.shut();
      await gate.open();
      await tx.manager.query('select 1');
    });
    await expect(broken).rejects.toThrow(/Connection terminated|not queryable/);
    expect(await database.transaction((tx) => tx.run(ONE))).toEqual([{ one: 1 }]);
  });
});
