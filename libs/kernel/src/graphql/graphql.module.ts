import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { ApolloServerPlugin } from '@apollo/server';
import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Authenticator } from '../access/index.js';
import { Config } from '../config/index.js';
import { Log } from '../http/log.js';
import { denyByDefault } from './deny-by-default.js';
import { errorFormatter } from './format-error.js';
import { assertNoInputDefaults, jitPlugin } from './jit.plugin.js';
import { CostLimit, LIMIT_RULES } from './limits.js';
import { addLocaleArguments } from './localized.js';
import { requestContext } from './request-context.js';
import { statusPlugin } from './status.plugin.js';

const MOST_TOKENS = 2_000;
const MOST_RECURSIVE_SELECTIONS = 5_000;

/** GraphQL over HTTP at `/graphql`, with the rules of the house around every field. */
@Module({})
export class GraphqlModule {
  /** @param identity the module that exports the {@link Authenticator}. */
  static authenticatedBy(identity: Type | DynamicModule): DynamicModule {
    const server = GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      imports: [identity],
      inject: [Authenticator, Config, Log],
      useFactory: options,
    });
    return { module: GraphqlModule, imports: [server], exports: [server] };
  }
}

function options(authenticator: Authenticator, config: Config, log: Log): ApolloDriverConfig {
  const formatError = errorFormatter(log);
  return {
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    transformSchema: (schema) => denyByDefault(addLocaleArguments(assertNoInputDefaults(schema))),
    context: (request: FastifyRequest, reply: FastifyReply) =>
      requestContext(authenticator, config.secureCookies, request, reply),
    formatError,
    autoTransformHttpErrors: false,
    preserveHttpStatusForExecutionErrors: false,
    includeStacktraceInErrorResponses: false,
    introspection: config.values.INTROSPECTION,
    hideSchemaDetailsFromClientErrors: !config.values.INTROSPECTION,
    graphiql: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    validationRules: [...LIMIT_RULES],
    validationMaxErrors: 20,
    maxRecursiveSelections: MOST_RECURSIVE_SELECTIONS,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      noStorePlugin(),
      costPlugin(),
      jitPlugin(formatError),
      statusPlugin(),
    ],
  } as ApolloDriverConfig;
}

/** Answers belong to one person; no cache in between may keep them. */
function noStorePlugin(): ApolloServerPlugin {
  return {
    async requestDidStart({ response }) {
      response.http.headers.set('cache-control', 'no-store');
    },
  };
}

function costPlugin(): ApolloServerPlugin {
  let limit: CostLimit | undefined;
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, request }) {
          limit ??= new CostLimit(schema);
          limit.check(document, request.operationName, request.variables ?? {});
        },
      };
    },
  };
}
