import type { SchemaPart } from '#kernel/database';
import { AddLatinHolder1700000000051, CreateCredentials1700000000050 } from './credentials.migrations.js';

/** What credentials add to the database. Certificates are written by statements only, so there are no entities. */
export const credentialsSchema: SchemaPart = {
  entities: [],
  migrations: [CreateCredentials1700000000050, AddLatinHolder1700000000051],
};
