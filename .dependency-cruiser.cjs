/**
 * The architecture, as code. A context may import only from floors above its own in this list; one door per context; no cycles.
 */
const FLOORS = [
  ['kernel'],
  ['identity'],
  ['catalog'],
  ['learning'],
  ['assessment', 'trainings'],
  ['credentials'],
  ['notifications', 'reporting', 'interop'],
];

const floorRules = FLOORS.flatMap((floor, level) =>
  floor.map((context) => {
    const above = FLOORS.slice(0, level).flat();
    return {
      name: `${context}-looks-down-or-sideways`,
      comment: `${context} may import only from: ${above.join(', ') || 'nobody'}`,
      severity: 'error',
      from: { path: `^libs/${context}/` },
      to: { path: '^(libs|apps|test)/', pathNot: [`^libs/(${[context, ...above].join('|')})/`, '^(test/world|apps)/'] },
    };
  }),
);

const contexts = FLOORS.flat().filter((context) => context !== 'kernel');

module.exports = {
  forbidden: [
    ...floorRules,
    {
      name: 'side-door',
      comment: 'Another context is entered by its src/index.ts only',
      severity: 'error',
      from: { path: '^(libs/([^/]+)|apps|test)/' },
      to: { path: `^libs/(${contexts.join('|')})/src/`, pathNot: ['^libs/[^/]+/src/index\\.ts$', '^libs/$2/'] },
    },
    {
      name: 'kernel-side-door',
      comment: 'A room of the kernel is entered by its index.ts only',
      severity: 'error',
      from: { path: '^(libs/(?!kernel)|apps|test)' },
      to: { path: '^libs/kernel/src/', pathNot: '^libs/kernel/src/[^/]+/index\\.ts$' },
    },
    {
      name: 'own-door',
      comment: 'Inside a context files import each other directly, never through their own index.ts',
      severity: 'error',
      from: { path: '^libs/([^/]+)/src/.+', pathNot: '^libs/kernel/' },
      to: { path: '^libs/$1/src/index\\.ts$' },
    },
    {
      name: 'impure-rules',
      comment:
        'Rules are pure: they import other rules, types, small pure helpers and nothing that reads, writes or waits',
      severity: 'error',
      from: { path: '\\.rules\\.ts$' },
      to: {
        path: [
          '^(libs|apps|test)/',
          '^node_modules/(@nestjs|typeorm|pg|bullmq|ioredis|@apollo|graphql|fastify|pino)',
          '^(node:)?(fs|net|http|child_process|worker_threads)',
        ],
        pathNot: [
          '\\.rules\\.ts$',
          '\\.types?\\.ts$',
          '-document\\.ts$',
          '^libs/kernel/src/(clock|text)/',
          '^libs/[^/]+/src/index\\.ts$',
        ],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'cycle',
      comment: 'Two files that need each other are one file, or there is a third one missing',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'apps-are-not-imported',
      comment: 'Nothing in libs knows the processes it runs in',
      severity: 'error',
      from: { path: '^libs/', pathNot: '\\.(db-)?spec\\.ts$' },
      to: { path: '^(apps|test)/' },
    },
    {
      name: 'undeclared-package',
      comment: 'What is imported stands in package.json',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: '^apps/web/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist/', '^apps/web/dist'] },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
