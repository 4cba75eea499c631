import type { SchemaPart } from '#kernel/database';
import { CreateCatalog1700000000020 } from './catalog.migrations.js';
import { CourseFileEntity } from './course-file.entity.js';
import { CourseVersionEntity } from './course-version.entity.js';
import { CourseEntity } from './course.entity.js';
import { QuestionBankEntity } from './question-bank.entity.js';

/** What the catalog adds to the database. */
export const catalogSchema: SchemaPart = {
  entities: [CourseEntity, CourseVersionEntity, QuestionBankEntity, CourseFileEntity],
  migrations: [CreateCatalog1700000000020],
};
