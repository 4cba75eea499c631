import tseslint from 'typescript-eslint';

const TESTS = ['**/*.spec.ts', '**/*.db-spec.ts', '**/*.story.ts', '**/*.browser.ts', 'test/**/*.ts'];

/** The budgets of the house and the mistakes that cost most: unawaited promises, `any`, constructors that need too much. */
export default tseslint.config(
  { ignores: ['dist/**', 'data/**', 'node_modules/**', 'apps/web/src/gql/**', 'coverage/**'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { arguments: false, attributes: false } },
      ],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', prefer: 'type-imports' },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/max-params': ['error', { max: 6 }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@nestjs/common',
              importNames: ['forwardRef'],
              message: 'A cycle of providers is a missing third one.',
            },
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "MethodDefinition[kind='constructor'] > FunctionExpression[params.length>6]",
          message: 'Six constructor arguments at most.',
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'Time comes from the Clock.',
        },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time comes from the Clock.' },
      ],
      'no-console': 'error',
    },
  },
  {
    // Processes, caches and timeouts measure elapsed time, which is not a decision about people.
    files: ['apps/**/*.ts', 'apps/**/*.tsx', 'libs/kernel/**/*.ts', 'libs/identity/src/authenticate/**'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: TESTS,
    rules: {
      'max-lines': ['error', { max: 400 }],
      'no-restricted-syntax': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'off',
    },
  },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off', 'max-lines': ['error', { max: 250 }] },
  },
);
