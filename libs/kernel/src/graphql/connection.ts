import type { Type } from '@nestjs/common';
import { ArgsType, Field, ObjectType } from '@nestjs/graphql';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { Access, allow } from '../access/index.js';
import { AppError } from './app-error.js';

const MOST = 100;

function pageSize(value: unknown): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MOST) return value;
  throw new GraphQLError(`A page has 1 to ${MOST} items.`, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** How many items a page has: the limit is in the type, so that no resolver can forget it. */
export const PageSize = new GraphQLScalarType<number, number>({
  name: 'PageSize',
  description: `How many items a page has: 1 to ${MOST}.`,
  parseValue: pageSize,
  serialize: pageSize,
  parseLiteral: (node) => pageSize(node.kind === Kind.INT ? Number(node.value) : node.kind),
});

/** The arguments of every list. */
@ArgsType()
export class PageArgs {
  @Field(() => PageSize, { defaultValue: 20, description: 'How many items, 1 to 100.' })
  first: number;

  @Field(() => String, { nullable: true, description: 'The `endCursor` of the page before; null for the first page.' })
  after?: string | null;
}

/** Where a page ends and whether more follows. */
@ObjectType({ description: 'Where a page ends and whether more follows.' })
@Access(allow.holder)
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there is a next page.' })
  hasNextPage: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Pass it as `after` to get the next page; null on an empty page.',
  })
  endCursor: string | null;
}

/** One page of a list. */
export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: PageInfo;
}

/** The GraphQL type of a page of `node`s. */
export function ConnectionOf<Node>(node: Type<Node>, name: string): Type<Page<Node>> {
  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.` })
  @Access(allow.holder)
  class Connection implements Page<Node> {
    @Field(() => [node], { description: 'The items of this page, in the order of the list.' })
    nodes: Node[];

    @Field(() => PageInfo, { description: 'Where the page ends.' })
    pageInfo: PageInfo;
  }
  return Connection;
}

/** Makes a page of rows of which one more than `first` was asked for. */
export function pageOf<Row, Node = Row>(
  rows: readonly Row[],
  first: number,
  cursorOf: (row: Row) => readonly (string | number)[],
  nodeOf: (row: Row) => Node,
): Page<Node> {
  const kept = rows.slice(0, first);
  const last = kept.at(-1);
  return {
    nodes: kept.map(nodeOf),
    pageInfo: {
      hasNextPage: rows.length > first,
      // Most pages are never asked for their cursor.
      get endCursor() {
        return last ? encodeCursor(cursorOf(last)) : null;
      },
    },
  };
}

function encodeCursor(position: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/**
 * The position that a cursor names, or null for the first page.
 * @throws AppError BAD_USER_INPUT for anything that is not a cursor of so many parts.
 */
export function positionOf(after: string | null | undefined, parts: number): (string | number)[] | null {
  if (!after) return null;
  try {
    const position = JSON.parse(Buffer.from(after, 'base64url').toString('utf8')) as unknown;
    if (Array.isArray(position) && position.length === parts && position.every(isPart)) return position;
  } catch {
    // Falls through to the refusal below.
  }
  throw new AppError('BAD_USER_INPUT', { argument: 'after' });
}

function isPart(part: unknown): part is string | number {
  return typeof part === 'string' || typeof part === 'number';
}
