import type { EntitySchema, MigrationInterface } from 'typeorm';

type EntityClass = new (...args: never[]) => object;
type MigrationClass = new () => MigrationInterface;

/** What a context adds to the database: its entities and migrations, in its own PostgreSQL schema. */
export interface SchemaPart {
  readonly entities: readonly (EntityClass | EntitySchema)[];
  readonly migrations: readonly MigrationClass[];
}
