export { Database, Tx } from './database.js';
export { DatabaseModule, dataSourceOf } from './database.module.js';
export { inOrderOf } from './in-order-of.js';
export { surviveLostConnections } from './lost-connections.js';
export { migrate } from './migrate.js';
export type { SchemaPart } from './schema-part.js';
export { statement, type Statement } from './statement.js';
export { isUuid, newId } from './uuid.js';
