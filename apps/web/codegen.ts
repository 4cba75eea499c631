import type { CodegenConfig } from '@graphql-codegen/cli';

/** `npx graphql-codegen --config apps/web/codegen.ts`, run from the root after a change of the schema or of an operation. */
const config: CodegenConfig = {
  schema: 'apps/api/schema.graphql',
  documents: ['apps/web/src/features/**/*.graphql'],
  generates: {
    'apps/web/src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        skipTypename: true,
        pureMagicComment: true,
        immutableTypes: true,
        strictScalars: true,
        scalars: {
          ID: 'string',
          DateTime: 'string',
          PageSize: 'number',
          LessonBlocks: 'unknown',
        },
      },
    },
  },
};

export default config;
