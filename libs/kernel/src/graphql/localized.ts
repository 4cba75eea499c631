import { Extensions } from '@nestjs/graphql';
import {
  isInterfaceType,
  type GraphQLArgument,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import { pickText, type Locale, type LocalizedText } from '../text/index.js';
import type { GraphqlContext } from './context.js';
import { objectTypes } from './deny-by-default.js';

/**
 * Makes a `String` field whose source is a {@link LocalizedText} answer in one language: its `locale` argument, or else the
 * request's `Accept-Language`.
 */
export function Localized(): PropertyDecorator {
  return Extensions({ localized: true }) as PropertyDecorator;
}

/** Adds the `locale` argument and the resolver to every {@link Localized} field, of interfaces too, for fragments ask by them. */
export function addLocaleArguments(schema: GraphQLSchema): GraphQLSchema {
  const interfaces = Object.values(schema.getTypeMap()).filter(isInterfaceType);
  for (const type of [...objectTypes(schema), ...interfaces]) {
    for (const field of Object.values(type.getFields())) if (field.extensions.localized) localize(field, schema);
  }
  return schema;
}

function localize(field: GraphQLField<unknown, GraphqlContext>, schema: GraphQLSchema): void {
  field.args = [...field.args, localeArgument(schema)];
  field.resolve = (source, args: { locale?: Locale | null }, context) => {
    const text = (source as Record<string, LocalizedText | null>)[field.name];
    return text ? pickText(text, args.locale ?? context.locale) : null;
  };
}

function localeArgument(schema: GraphQLSchema): GraphQLArgument {
  return {
    name: 'locale',
    description: 'The language wanted; without it the best one for `Accept-Language`.',
    type: schema.getType('Locale') as GraphQLEnumType,
    defaultValue: undefined,
    deprecationReason: undefined,
    extensions: {},
    astNode: undefined,
  };
}
