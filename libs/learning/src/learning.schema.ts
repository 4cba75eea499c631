import type { SchemaPart } from '#kernel/database';
import { EnrolmentEntity } from './enrolment.entity.js';
import { CreateLearning1700000000030 } from './learning.migrations.js';

/** What learning adds to the database. */
export const learningSchema: SchemaPart = {
  entities: [EnrolmentEntity],
  migrations: [CreateLearning1700000000030],
};
