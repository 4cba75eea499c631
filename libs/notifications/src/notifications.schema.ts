import type { SchemaPart } from '#kernel/database';
import { CreateNotifications1700000000060 } from './notifications.migrations.js';

/** What notifications add to the database. */
export const notificationsSchema: SchemaPart = { entities: [], migrations: [CreateNotifications1700000000060] };
