import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allow, ANONYMOUS, Role, type Actor } from '#kernel/access';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { ApiClient } from '../world/api-client.js';
import { World } from '../world/world.js';

const FILE = new URL('../../apps/api/access.json', import.meta.url);
const ROOTS = ['Query', 'Mutation'];

const grants = (...roles: Role[]): Actor => ({
  personId: 'p',
  sessionId: 's',
  branch: 'KG-N',
  grants: [Role.LEARNER, ...roles].map((role) => ({ role, branch: role === Role.COORDINATOR ? 'KG-N' : null })),
});
const ACTORS: Record<string, Actor> = {
  anonymous: ANONYMOUS,
  learner: grants(),
  trainer: grants(Role.TRAINER),
  coordinator: grants(Role.COORDINATOR),
  administrator: grants(Role.ADMINISTRATOR),
};

/** A value of the right type that means nothing. */
function dummy(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return dummy(type.ofType);
  if (isListType(type)) return [dummy(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const needed = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(needed.map((field) => [field.name, dummy(field.type)]));
  }
  if (['Int', 'Float', 'PageSize'].includes(type.name)) return 1;
  if (type.name === 'Boolean') return true;
  if (type.name === 'DateTime') return '2026-11-23T06:00:00Z';
  return '018f3c5e-0000-7000-8000-000000000000';
}

/** An operation that asks for one root field, with arguments of the right type. */
function operationFor(root: string, field: GraphQLField<unknown, unknown>): { query: string; variables: object } {
  const needed = field.args.filter((arg: GraphQLArgument) => isNonNullType(arg.type) && arg.defaultValue === undefined);
  const declared = needed.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = needed.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const selection = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
  return {
    query: `${root.toLowerCase()} ${declared && `(${declared})`} { ${field.name}${passed && `(${passed})`}${selection} }`,
    variables: Object.fromEntries(needed.map((arg) => [arg.name, dummy(arg.type)])),
  };
}

describe('every field of the schema, walked for every role', () => {
  let world: World;
  let schema: GraphQLSchema;
  let clients: Record<string, ApiClient>;
  const matrix = (): Record<string, string[]> => {
    const found: Record<string, string[]> = {};
    for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
      if (type.name.startsWith('__')) continue;
      for (const field of Object.values(type.getFields())) {
        const rule = (field.extensions.access ?? type.extensions.access) as (
          actor: Actor,
          s: unknown,
          a: object,
        ) => boolean;
        found[`${type.name}.${field.name}`] = Object.keys(ACTORS).filter((name) => rule(ACTORS[name] as Actor, {}, {}));
      }
    }
    return found;
  };

  /** A rule that lets everybody pass is either meant for everybody, or for who holds an object that a guarded field gave. */
  const wordsFor = (path: string, actors: string[]): string => {
    const [typeName = '', fieldName = ''] = path.split('.');
    const type = schema.getType(typeName) as GraphQLObjectType;
    const rule = type.getFields()[fieldName]?.extensions.access ?? type.extensions.access;
    return rule === allow.holder ? 'whoever holds it' : actors.join(' ');
  };

  beforeAll(async () => {
    world = await World.start({}, { api: true, worker: false });
    schema = world.running.app.get(GraphQLSchemaHost).schema;
    clients = {
      anonymous: world.stranger(),
      learner: await world.person(),
      trainer: await world.person({ roles: [Role.TRAINER] }),
      coordinator: await world.person({ roles: [{ role: Role.COORDINATOR, branch: 'KG-N' }] }),
      administrator: await world.person({ roles: [Role.ADMINISTRATOR] }),
    };
  });
  afterAll(() => world.stop());

  it('allows exactly what the reviewed table says; `npm run schema` writes it anew', () => {
    const rows = Object.entries(matrix()).sort(([a], [b]) => (a < b ? -1 : 1));
    const table = Object.fromEntries(rows.map(([field, actors]) => [field, wordsFor(field, actors)]));
    if (process.env.WRITE_ACCESS) writeFileSync(FILE, `${JSON.stringify(table, null, 1)}\n`);
    expect(table).toEqual(JSON.parse(readFileSync(FILE, 'utf8')));
  });

  it('answers UNAUTHENTICATED to strangers and NOT_FOUND to everybody else, at every operation that is not theirs', async () => {
    const surprises: string[] = [];
    let refusals = 0;
    const allowed = matrix();
    for (const root of ROOTS) {
      for (const field of Object.values(
        schema.getType(root) && isObjectType(schema.getType(root)) ? (schema.getType(root) as any).getFields() : {},
      )) {
        const { query, variables } = operationFor(root, field as GraphQLField<unknown, unknown>);
        const path = `${root}.${(field as GraphQLField<unknown, unknown>).name}`;
        for (const actor of Object.keys(ACTORS).filter((name) => !allowed[path]?.includes(name))) {
          const answer = await clients[actor]?.ask(query, variables);
          const code = answer?.errors[0]?.extensions.code;
          refusals += 1;
          if (code !== (actor === 'anonymous' ? 'UNAUTHENTICATED' : 'NOT_FOUND'))
            surprises.push(`${path} as ${actor}: ${code}`);
        }
      }
    }
    expect(surprises).toEqual([]);
    expect(refusals).toBeGreaterThan(20);
  });

  it('never breaks on arguments that mean nothing', async () => {
    const broken: string[] = [];
    for (const root of ROOTS) {
      const type = schema.getType(root);
      for (const field of isObjectType(type) ? Object.values(type.getFields()) : []) {
        if (['signOut', 'endAllSessions'].includes(field.name)) continue;
        const { query, variables } = operationFor(root, field);
        const answer = await clients.administrator?.ask(query, variables);
        const code = answer?.errors[0]?.extensions.code;
        if (code && !['NOT_FOUND', 'BAD_USER_INPUT'].includes(code)) broken.push(`${root}.${field.name}: ${code}`);
      }
    }
    expect(broken).toEqual([]);
  });
});
