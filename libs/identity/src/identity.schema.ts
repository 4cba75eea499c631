import type { SchemaPart } from '#kernel/database';
import { AddLatinName1700000000011, CreateIdentity1700000000010 } from './identity.migrations.js';
import { PersonEntity } from './person.entity.js';

/** What identity adds to the database. */
export const identitySchema: SchemaPart = {
  entities: [PersonEntity],
  migrations: [CreateIdentity1700000000010, AddLatinName1700000000011],
};
