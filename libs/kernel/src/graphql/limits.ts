import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
  isListType,
  isNonNullType,
  type GraphQLOutputType,
} from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';
import { AppError, ERROR_CODES, type ErrorCode } from './app-error.js';

const MOST_DEPTH = 10;
/** The standard introspection query unwraps types nine times. */
const MOST_INTROSPECTION_DEPTH = 20;
const MOST_ALIASES = 15;
const MOST_ROOT_FIELDS = { query: 10, mutation: 1, subscription: 1 };
const MOST_COST = 20_000;
const LIST_GUESS = 10;
/** The schema is in memory, and most of its lists are short. */
const INTROSPECTION_WEIGHT = 0.1;

/** Limits that a document meets or fails whatever its variables; checked once per document. */
export const LIMIT_RULES: readonly ValidationRule[] = [limitDepth, limitAliases, limitRootFields];

function limitDepth(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      if (isTooDeep(operation.selectionSet, context)) report(context, 'OPERATION_TOO_DEEP');
    },
  };
}

/** Questions about the schema are deep by nature and have a limit of their own, so they are looked at one by one. */
function isTooDeep(selections: SelectionSetNode, context: ValidationContext): boolean {
  const fields = rootFieldsOf(selections, context, []);
  return fields.some(
    (field) => depthOfField(field, context, []) > (isIntrospection(field) ? MOST_INTROSPECTION_DEPTH : MOST_DEPTH),
  );
}

function isIntrospection(field: FieldNode): boolean {
  return field.name.value === '__schema' || field.name.value === '__type';
}

function depthOf(selections: SelectionSetNode, context: ValidationContext, open: readonly string[]): number {
  const depths = selections.selections.map((selection) => {
    if (selection.kind === Kind.FIELD) return depthOfField(selection, context, open);
    if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet, context, open);
    const name = selection.name.value;
    const fragment = context.getFragment(name);
    // A cycle is another rule's business; here it must only not be followed for ever.
    return fragment && !open.includes(name) ? depthOf(fragment.selectionSet, context, [...open, name]) : 0;
  });
  return Math.max(0, ...depths);
}

function depthOfField({ selectionSet }: FieldNode, context: ValidationContext, open: readonly string[]): number {
  return selectionSet ? 1 + depthOf(selectionSet, context, open) : 1;
}

function limitAliases(context: ValidationContext): ASTVisitor {
  let aliases = 0;
  return {
    Field(field) {
      if (field.alias && ++aliases === MOST_ALIASES + 1) report(context, 'TOO_MANY_ALIASES');
    },
  };
}

function limitRootFields(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const fields = rootFieldsOf(operation.selectionSet, context, []);
      if (fields.length > MOST_ROOT_FIELDS[operation.operation]) report(context, 'TOO_MANY_ROOT_FIELDS');
    },
  };
}

function rootFieldsOf(
  { selections }: SelectionSetNode,
  context: ValidationContext,
  open: readonly string[],
): FieldNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return rootFieldsOf(selection.selectionSet, context, open);
    const name = selection.name.value;
    const fragment = open.includes(name) ? undefined : context.getFragment(name);
    return fragment ? rootFieldsOf(fragment.selectionSet, context, [...open, name]) : [];
  });
}

/** Apollo Server gives every finding of a rule its own code, so ours travels beside it; the error formatter puts it in place. */
function report(context: ValidationContext, limit: ErrorCode): void {
  context.reportError(new GraphQLError(ERROR_CODES[limit], { extensions: { limit } }));
}

/** An operation of a valid document, whose cost can be estimated. */
export interface PricedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
}

const MOST_PRICES = 100;

/**
 * Estimates how many values an operation can make a list-aware cost: a page counts `first` times, a plain list ten times. What is
 * asked about the schema counts a tenth, so that the standard introspection query passes and nested lists of types do not.
 * Documents come back again and again, and only page sizes and skipped fields change the cost, so the answer is kept per document
 * and for the numbers and truth values among its variables.
 */
export class CostLimit {
  private readonly known = new WeakMap<DocumentNode, Map<string, number>>();

  /** @throws AppError OPERATION_TOO_COSTLY */
  check(operation: PricedOperation, variables: Record<string, unknown>): void {
    const cost = this.costOf(operation, variables);
    if (cost > MOST_COST) throw new AppError('OPERATION_TOO_COSTLY', { cost, most: MOST_COST });
  }

  /** Whether {@link check} finds nothing. */
  allows(operation: PricedOperation, variables: Record<string, unknown>): boolean {
    return this.costOf(operation, variables) <= MOST_COST;
  }

  private costOf(operation: PricedOperation, variables: Record<string, unknown>): number {
    const costs = this.known.get(operation.document) ?? new Map<string, number>();
    this.known.set(operation.document, costs);
    const key = keyOf(operation, variables);
    const cost = costs.get(key) ?? estimate(operation, variables);
    if (costs.size < MOST_PRICES) costs.set(key, cost);
    return cost;
  }
}

/** With the names, for the same numbers in other places cost something else. */
function keyOf({ operationName = '' }: PricedOperation, variables: Record<string, unknown>): string {
  let key = operationName;
  for (const [name, value] of Object.entries(variables))
    if (typeof value === 'number' || typeof value === 'boolean') key += ` ${name}=${value}`;
  return key;
}

function estimate({ schema, document, operationName }: PricedOperation, variables: Record<string, unknown>): number {
  try {
    return getComplexity({ schema, query: document, operationName, variables, estimators: [estimator] });
  } catch {
    // Variables that do not fit their types: the execution will say so, with the path.
    return 0;
  }
}

const estimator: ComplexityEstimator = ({ args, childComplexity, field, type }) => {
  if (field.name === '__schema' || field.name === '__type')
    return 1 + Math.ceil(INTROSPECTION_WEIGHT * childComplexity);
  const size = args.first as unknown;
  if (typeof size === 'number') return 1 + size * childComplexity;
  const isPageItself = type.name.endsWith('Connection');
  return 1 + (isList(field.type) && !isPageItself ? LIST_GUESS : 1) * childComplexity;
};

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
