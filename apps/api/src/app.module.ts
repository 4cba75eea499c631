import { type DynamicModule, Module, type Type } from '@nestjs/common';
import type { Config } from '#kernel/config';
import { GraphqlModule } from '#kernel/graphql';
import { KernelModule } from '#kernel/kernel-module';
import { IdentityModule } from '#identity';
import { DeadLettersResolver } from './operations/dead-letters.resolver.js';
import { schemaParts } from './contexts.js';
import type { Roles } from './process.js';

const CONTEXTS: Type[] = [IdentityModule];

/** The whole application; a process takes from it what its roles need. */
@Module({})
export class AppModule {
  static forRoles(config: Config, roles: Roles): DynamicModule {
    const graphql = roles.api ? [GraphqlModule.authenticatedBy(IdentityModule)] : [];
    return { module: AppModule, imports: [KernelModule.with(config, schemaParts), ...CONTEXTS, ...graphql], providers: [DeadLettersResolver] };
  }
}
