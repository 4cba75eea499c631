import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { ApolloServerPlugin } from '@apollo/server';
import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../config/index.js';
import type { TrustedDocuments } from '../trusted-documents/index.js';
import { denyByDefault } from './deny-by-default.js';
import { Endpoint } from './endpoint.js';
import { assertNoInputDefaults, jitPlugin } from './jit.plugin.js';
import { type CostLimit, LIMIT_RULES } from './limits.js';
import { addLocaleArguments } from './localized.js';
import { statusPlugin } from './status.plugin.js';

const MOST_TOKENS = 2_000;
const MOST_RECURSIVE_SELECTIONS = 5_000;

/** GraphQL over HTTP at `/graphql`, with the rules of the house around every field. */
@Module({})
export class GraphqlModule {
  /** @param identity the module that exports the `Authenticator`. */
  static authenticatedBy(identity: Type | DynamicModule): DynamicModule {
    const endpoint = { module: EndpointModule, imports: [identity], providers: [Endpoint], exports: [Endpoint] };
    const server = GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      imports: [endpoint],
      inject: [Endpoint, Config],
      useFactory: options,
    });
    return { module: GraphqlModule, imports: [server], exports: [server] };
  }
}

@Module({})
class EndpointModule {}

function options(endpoint: Endpoint, config: Config): ApolloDriverConfig {
  return {
    path: endpoint.path,
    autoSchemaFile: true,
    sortSchema: true,
    transformSchema: (schema) => denyByDefault(addLocaleArguments(assertNoInputDefaults(schema))),
    context: (request: FastifyRequest, reply: FastifyReply) => endpoint.context(request, reply),
    formatError: endpoint.format,
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
      trustedDocumentsPlugin(endpoint.documents),
      costPlugin(endpoint.limit),
      jitPlugin(endpoint.format, endpoint.operations),
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

/** The last line: whatever way a request came, {@link admitDocuments} has let its document in, or this is a mistake of ours. */
function trustedDocumentsPlugin(documents: TrustedDocuments): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async didResolveSource({ source }) {
          if (!(await documents.accepts(source))) throw new Error('A document that is not trusted came through');
        },
      };
    },
  };
}

function costPlugin(limit: CostLimit): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, request: { operationName, variables = {} } }) {
          limit.check({ schema, document, operationName }, variables);
        },
      };
    },
  };
}
