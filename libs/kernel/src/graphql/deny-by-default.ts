import {
  defaultFieldResolver,
  isObjectType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { holdsForEverybody, type AccessRule } from '../access/access.js';
import { AppError } from './app-error.js';
import type { GraphqlContext } from './context.js';

type Resolver = GraphQLFieldResolver<unknown, GraphqlContext>;

/**
 * Puts the stated {@link AccessRule} in front of every field of every object type, default resolvers and subscriptions included.
 * Nest's guards run for queries and mutations only, never for plain fields: this is what holds.
 * @throws Error that lists every field for which no rule is stated.
 */
export function denyByDefault(schema: GraphQLSchema): GraphQLSchema {
  const unruled: string[] = [];
  for (const type of objectTypes(schema)) {
    for (const field of Object.values(type.getFields())) {
      const rule = ruleOf(type, field);
      if (rule) guard(field, rule);
      else unruled.push(`${type.name}.${field.name}`);
    }
  }
  if (unruled.length > 0) throw new Error(`Nobody said who may read: ${unruled.join(', ')}`);
  return schema;
}

/** The object types of a schema, without GraphQL's own. */
export function objectTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !type.name.startsWith('__'));
}

/** The rule that a field states, or else its type. */
export function ruleOf(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): AccessRule | undefined {
  return (field.extensions.access ?? type.extensions.access) as AccessRule | undefined;
}

function guard(field: GraphQLField<unknown, GraphqlContext>, rule: AccessRule): void {
  if (holdsForEverybody(rule)) return;
  field.resolve = guarded(field.resolve ?? (defaultFieldResolver as Resolver), rule);
  if (field.subscribe) field.subscribe = guarded(field.subscribe, rule);
}

function guarded(resolve: Resolver, rule: AccessRule): Resolver {
  return (source, args, context, info) => {
    if (rule(context.actor, source, args as Record<string, unknown>)) return resolve(source, args, context, info);
    throw new AppError(context.actor.personId === null ? 'UNAUTHENTICATED' : 'NOT_FOUND');
  };
}
