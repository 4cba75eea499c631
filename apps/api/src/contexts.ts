import type { Type } from '@nestjs/common';
import type { SchemaPart } from '#kernel/database';
import { kernelSchema } from '#kernel/kernel-module';
import { CatalogModule, catalogSchema } from '#catalog';
import { IdentityModule, identitySchema } from '#identity';

/** All contexts, in the order of the floors. */
export const contextModules: readonly Type[] = [IdentityModule, CatalogModule];

/** What every context adds to the database, in the order of the floors. */
export const schemaParts: readonly SchemaPart[] = [identitySchema, catalogSchema];

/** All tables there are, the kernel's first. */
export const allSchemaParts: readonly SchemaPart[] = [kernelSchema, ...schemaParts];
