import { kernelSchema } from '#kernel/kernel-module';
import { identitySchema } from '#identity';
import type { SchemaPart } from '#kernel/database';

/** What every context adds to the database, in the order of the floors. */
export const schemaParts: readonly SchemaPart[] = [identitySchema];

/** All tables there are, the kernel's first. */
export const allSchemaParts: readonly SchemaPart[] = [kernelSchema, ...schemaParts];
