import type { CodegenConfig } from '@graphql-codegen/cli';

/** `npm run operations`, after a change of the schema or of an operation. */
const config: CodegenConfig = {
  schema: 'apps/api/schema.graphql',
  documents: ['apps/web/src/features/**/*.graphql', 'apps/api/src/operations/*.graphql'],
  generates: {
    'apps/web/src/gql/': {
      preset: 'client',
      // Writes `persisted-documents.json` too: the operations that the server answers, by their ids.
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
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
