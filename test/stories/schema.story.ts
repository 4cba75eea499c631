import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { isEnumType, isInputObjectType, isObjectType, isUnionType, printSchema, type GraphQLSchema } from 'graphql';
import { World } from '../world/world.js';

const FILE = new URL('../../apps/api/schema.graphql', import.meta.url);
/** Words of ours that stand in front of generated types of a page, whose fields describe themselves. */
const OURS = /^(?!__)/;

describe('the GraphQL schema', () => {
  let world: World;
  let schema: GraphQLSchema;
  beforeAll(async () => {
    world = await World.start({}, { api: true, worker: false });
    schema = world.running.app.get(GraphQLSchemaHost).schema;
  });
  afterAll(() => world.stop());

  it('is the one that is committed; `npm run schema` writes it anew', () => {
    const printed = `${printSchema(schema)}\n`;
    if (process.env.WRITE_SCHEMA) writeFileSync(FILE, printed);
    expect(printed).toBe(readFileSync(FILE, 'utf8'));
  });

  it('describes every type, field, argument and value', () => {
    const bare: string[] = [];
    for (const type of Object.values(schema.getTypeMap()).filter(({ name }) => OURS.test(name))) {
      const ours = isObjectType(type) || isInputObjectType(type) || isEnumType(type) || isUnionType(type);
      const isRoot = ['Query', 'Mutation', 'Subscription'].includes(type.name);
      if (ours && !isRoot && !type.description) bare.push(type.name);
      if (isEnumType(type))
        bare.push(
          ...type
            .getValues()
            .filter((v) => !v.description)
            .map((v) => `${type.name}.${v.name}`),
        );
      if (!isObjectType(type) && !isInputObjectType(type)) continue;
      for (const field of Object.values(type.getFields()))
        if (!field.description) bare.push(`${type.name}.${field.name}`);
    }
    expect(bare).toEqual([]);
  });

  it('pages every list that grows with the number of people or courses', () => {
    const unpaged = Object.values(schema.getQueryType()?.getFields() ?? {})
      .filter((field) => String(field.type).startsWith('['))
      .map((field) => field.name);
    expect(unpaged).toEqual([]);
  });
});
