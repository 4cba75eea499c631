import type { ApolloServerPlugin, BaseContext, GraphQLRequestContext, GraphQLResponse } from '@apollo/server';
import {
  GraphQLError,
  OperationTypeNode,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';

type Format = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/**
 * Executes operations as compiled functions: half of the CPU of a lean read. The compiler runs the same wrapped resolvers, so
 * the deny-by-default rules hold; what it leaves out of Apollo's own path (formatted errors, 400 for bad variables) is done here.
 */
export function jitPlugin(format: Format): ApolloServerPlugin {
  const compiled = new WeakMap<DocumentNode, Map<string, CompiledQuery | null>>();
  return {
    async requestDidStart() {
      return {
        async responseForOperation(context) {
          const query = compiledFor(compiled, context);
          return query ? respond(query, context, format) : null;
        },
      };
    },
  };
}

type Request = GraphQLRequestContext<BaseContext> & { document: DocumentNode; schema: GraphQLSchema };

function compiledFor(cache: WeakMap<DocumentNode, Map<string, CompiledQuery | null>>, context: Request): CompiledQuery | null {
  const byName = cache.get(context.document) ?? new Map<string, CompiledQuery | null>();
  cache.set(context.document, byName);
  const name = context.request.operationName ?? '';
  let query = byName.get(name);
  if (query === undefined) {
    const result = compileQuery(context.schema, context.document, context.request.operationName ?? undefined);
    // What the compiler cannot do is executed by graphql-js, as if it were not there.
    query = isCompiledQuery(result) ? result : null;
    byName.set(name, query);
  }
  return query;
}

async function respond(query: CompiledQuery, context: Request, format: Format): Promise<GraphQLResponse> {
  const result = (await query.query(undefined, context.contextValue, context.request.variables ?? {})) as ExecutionResult;
  const status = result.data === undefined ? 400 : undefined;
  return {
    http: { status, headers: new Map() } as unknown as GraphQLResponse['http'],
    body: { kind: 'single', singleResult: { ...dataOf(result), ...errorsOf(result, format) } },
  };
}

function dataOf(result: ExecutionResult): { data?: ExecutionResult['data'] } {
  return result.data === undefined ? {} : { data: result.data };
}

function errorsOf(result: ExecutionResult, format: Format): { errors?: GraphQLFormattedError[] } {
  if (!result.errors || result.errors.length === 0) return {};
  return { errors: result.errors.map((error) => format(withCode(error, result.data === undefined), error)) };
}

function withCode(error: GraphQLError, beforeExecution: boolean): GraphQLFormattedError {
  const formatted = error.toJSON ? error.toJSON() : error;
  const code = error.extensions?.code ?? (beforeExecution ? 'BAD_USER_INPUT' : 'INTERNAL_SERVER_ERROR');
  return { message: formatted.message, locations: formatted.locations, path: formatted.path, extensions: { ...formatted.extensions, code } };
}

/** Whether an operation of the document is a subscription, which the HTTP endpoint does not run. */
export function isSubscription(document: DocumentNode): boolean {
  return document.definitions.some(
    (definition) => definition.kind === 'OperationDefinition' && definition.operation === OperationTypeNode.SUBSCRIPTION,
  );
}
