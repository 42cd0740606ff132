/** Jest in ESM mode: Nest 12 ships ES modules only, so tests run as ES modules too. */
const common = {
  testEnvironment: 'node',
  testMatch: ['**/*.spec.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          target: 'es2023',
        },
        module: { type: 'es6' },
      },
    ],
  },
};

/** Pure code beside its sources needs no database; only the tests under test/ start a server. */
export default {
  testTimeout: 60_000,
  // The tests wait for the database more than they compute: a worker per core, not one less.
  maxWorkers: '100%',
  projects: [
    { ...common, displayName: 'unit', roots: ['<rootDir>/src'] },
    {
      ...common,
      displayName: 'system',
      roots: ['<rootDir>/test'],
      globalSetup: '<rootDir>/test/support/global-setup.js',
      globalTeardown: '<rootDir>/test/support/global-teardown.js',
    },
  ],
};
