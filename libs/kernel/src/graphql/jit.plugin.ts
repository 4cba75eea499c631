import type { ApolloServerPlugin, BaseContext, GraphQLRequestContext, GraphQLResponse } from '@apollo/server';
import {
  type GraphQLError,
  isInputObjectType,
  isNonNullType,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { KnownOperations } from './known-operations.js';

/** Makes an error presentable. */
export type Format = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/**
 * Executes operations as compiled functions: half of the CPU of a lean read. The compiler runs the same wrapped resolvers, so
 * the deny-by-default rules hold; what it leaves out of Apollo's own path (formatted errors, 400 for bad variables) is done here.
 * @param operations where operations are kept that can be executed at once when they come again.
 */
export function jitPlugin(format: Format, operations: KnownOperations): ApolloServerPlugin {
  const compiled = new WeakMap<DocumentNode, Map<string, CompiledQuery | null>>();
  return {
    async requestDidStart() {
      return {
        async responseForOperation(context) {
          const query = compiledFor(compiled, context);
          if (!query) return null;
          const { schema, document, source, request } = context;
          operations.keep(source, { schema, document, operationName: request.operationName, execute: query.query });
          return respond(query, context, format);
        },
      };
    },
  };
}

type Request = GraphQLRequestContext<BaseContext> & { document: DocumentNode; schema: GraphQLSchema; source: string };

function compiledFor(
  cache: WeakMap<DocumentNode, Map<string, CompiledQuery | null>>,
  context: Request,
): CompiledQuery | null {
  const byName = cache.get(context.document) ?? new Map<string, CompiledQuery | null>();
  cache.set(context.document, byName);
  const name = context.request.operationName ?? '';
  let query = byName.get(name);
  if (query === undefined) {
    query = compile(context);
    byName.set(name, query);
  }
  return query;
}

/** Null for what the compiler cannot do; graphql-js then executes it, as if the compiler were not there. */
function compile({ schema, document, request }: Request): CompiledQuery | null {
  if (hasDefaultedVariable(document)) return null;
  const result = compileQuery(schema, document, request.operationName ?? undefined);
  return isCompiledQuery(result) ? result : null;
}

/** The compiler wrongly demands a value for `$first: Int! = 20`. */
function hasDefaultedVariable(document: DocumentNode): boolean {
  return document.definitions.some(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION &&
      definition.variableDefinitions?.some(
        ({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && defaultValue,
      ),
  );
}

async function respond(query: CompiledQuery, context: Request, format: Format): Promise<GraphQLResponse> {
  const result = (await query.query(
    undefined,
    context.contextValue,
    context.request.variables ?? {},
  )) as ExecutionResult;
  const status = result.data === undefined ? 400 : undefined;
  return {
    http: { status, headers: new Map() } as unknown as GraphQLResponse['http'],
    body: { kind: 'single', singleResult: resultOf(result, format) },
  };
}

/** The result as clients get it, errors first. */
export function resultOf(
  { data, errors }: ExecutionResult,
  format: Format,
): { errors?: GraphQLFormattedError[]; data?: ExecutionResult['data'] } {
  if (!errors || errors.length === 0) return { data };
  const formatted = errors.map((error) => format(withCode(error, data === undefined), error));
  return data === undefined ? { errors: formatted } : { errors: formatted, data };
}

function withCode(error: GraphQLError, beforeExecution: boolean): GraphQLFormattedError {
  const formatted = error.toJSON ? error.toJSON() : error;
  const code = error.extensions?.code ?? (beforeExecution ? 'BAD_USER_INPUT' : 'INTERNAL_SERVER_ERROR');
  return {
    message: formatted.message,
    locations: formatted.locations,
    path: formatted.path,
    extensions: { ...formatted.extensions, code },
  };
}

/**
 * The compiler ignores the default of a non-null field in an input type, so a schema may not have one: such a field is nullable and
 * its default stands in its description. @throws Error that lists the offenders.
 */
export function assertNoInputDefaults(schema: GraphQLSchema): GraphQLSchema {
  const offenders = Object.values(schema.getTypeMap())
    .filter(isInputObjectType)
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
    .filter(({ field }) => isNonNullType(field.type) && field.defaultValue !== undefined);
  if (offenders.length === 0) return schema;
  throw new Error(
    `Input fields with a default: ${offenders.map(({ type, field }) => `${type.name}.${field.name}`).join(', ')}`,
  );
}

/** Whether an operation of the document is a subscription, which the HTTP endpoint does not run. */
export function isSubscription(document: DocumentNode): boolean {
  return document.definitions.some(
    (definition) =>
      definition.kind === 'OperationDefinition' && definition.operation === OperationTypeNode.SUBSCRIPTION,
  );
}
