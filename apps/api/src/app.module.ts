import { type DynamicModule, Module } from '@nestjs/common';
import type { Config } from '#kernel/config';
import { GraphqlModule } from '#kernel/graphql';
import { KernelModule } from '#kernel/kernel-module';
import { IdentityModule } from '#identity';
import { contextModules, schemaParts } from './contexts.js';
import { DeadLettersResolver } from './operations/dead-letters.resolver.js';
import { TrustedDocumentsResolver } from './operations/trusted-documents.resolver.js';
import type { Roles } from './roles.type.js';

/** The whole application; a process takes from it what its roles need. */
@Module({})
export class AppModule {
  static forRoles(config: Config, roles: Roles): DynamicModule {
    const graphql = roles.api ? [GraphqlModule.authenticatedBy(IdentityModule)] : [];
    return {
      module: AppModule,
      imports: [KernelModule.with(config, schemaParts), ...contextModules, ...graphql],
      providers: [DeadLettersResolver, TrustedDocumentsResolver],
    };
  }
}
