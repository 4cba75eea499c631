import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../clock/index.js';
import { Config } from '../config/index.js';
import { Database } from './database.js';
import { surviveLostConnections } from './lost-connections.js';
import type { SchemaPart } from './schema-part.js';
import { statement } from './statement.js';

const CLOCK_EVERY_MS = 60_000;
const NOW = statement<{ now: Date }>('kernel.now', 'select clock_timestamp() as now');

/** Builds the (not yet connected) data source of all contexts. */
export function dataSourceOf(config: Config, parts: readonly SchemaPart[]): DataSource {
  return new DataSource({
    type: 'postgres',
    url: config.databaseUrl,
    entities: parts.flatMap((part) => [...part.entities]),
    migrations: parts.flatMap((part) => [...part.migrations]),
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    applicationName: 'sabak',
    poolErrorHandler: () => undefined,
    extra: {
      max: config.values.DATABASE_POOL,
      connectionTimeoutMillis: 10_000,
      statement_timeout: 15_000,
      keepAlive: true,
      // A connection that was let go costs the next request a process of PostgreSQL, a handshake and every plan anew.
      idleTimeoutMillis: 0,
    },
  });
}

/** Connects to PostgreSQL and keeps the {@link Clock} on the database's time. */
@Global()
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  private readonly timer: NodeJS.Timeout;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {
    this.timer = setInterval(() => void this.followClock(), CLOCK_EVERY_MS).unref();
  }

  static forParts(parts: readonly SchemaPart[]): DynamicModule {
    return {
      module: DatabaseModule,
      providers: [
        {
          provide: Database,
          inject: [Config, Clock],
          useFactory: (config: Config, clock: Clock) => connect(config, clock, parts),
        },
      ],
      exports: [Database],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.database.source.destroy();
  }

  private async followClock(): Promise<void> {
    const rows = await this.database.run(NOW).catch(() => []);
    if (rows[0]) this.clock.follow(rows[0].now);
  }
}

async function connect(config: Config, clock: Clock, parts: readonly SchemaPart[]): Promise<Database> {
  const database = new Database(await dataSourceOf(config, parts).initialize());
  surviveLostConnections(database.pool);
  const [row] = await database.run(NOW);
  if (row) clock.follow(row.now);
  return database;
}
