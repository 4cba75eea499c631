import 'reflect-metadata';
import type { Config } from '#kernel/config';
import { dataSourceOf, migrate } from '#kernel/database';
import { migrateQueues } from '#kernel/jobs';
import { allSchemaParts } from '../../api/src/contexts.js';

/** Brings all tables and the queue's schema up to date. @returns the names of the migrations that ran now. */
export async function migrateEverything(config: Config): Promise<string[]> {
  const source = await dataSourceOf(config, allSchemaParts).initialize();
  try {
    const ran = await migrate(source);
    await migrateQueues(config);
    return ran;
  } finally {
    await source.destroy();
  }
}
