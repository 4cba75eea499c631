import type { Type } from '@nestjs/common';
import type { SchemaPart } from '#kernel/database';
import { kernelSchema } from '#kernel/kernel-module';
import { AssessmentModule, assessmentSchema } from '#assessment';
import { CatalogModule, catalogSchema } from '#catalog';
import { CredentialsModule, credentialsSchema } from '#credentials';
import { IdentityModule, identitySchema } from '#identity';
import { LearningModule, learningSchema } from '#learning';
import { NotificationsModule, notificationsSchema } from '#notifications';

/** All contexts, in the order of the floors. */
export const contextModules: readonly Type[] = [
  IdentityModule,
  CatalogModule,
  LearningModule,
  AssessmentModule,
  CredentialsModule,
  NotificationsModule,
];

/** What every context adds to the database, in the order of the floors. */
export const schemaParts: readonly SchemaPart[] = [
  identitySchema,
  catalogSchema,
  learningSchema,
  assessmentSchema,
  credentialsSchema,
  notificationsSchema,
];

/** All tables there are, the kernel's first. */
export const allSchemaParts: readonly SchemaPart[] = [kernelSchema, ...schemaParts];
