import type { SchemaPart } from '#kernel/database';
import { CreateAssessment1700000000040, IndexOperationAge1700000000041 } from './assessment.migrations.js';

/** What assessment adds to the database. Its tables are hot: they are read and written by prepared statements, without entities. */
export const assessmentSchema: SchemaPart = {
  entities: [],
  migrations: [CreateAssessment1700000000040, IndexOperationAge1700000000041],
};
