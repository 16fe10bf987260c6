export default {
  rootDir: '.',
  testEnvironment: 'node',
  // A watchdog for what never ends, not a measure of speed.
  testTimeout: 180_000,
  // What a suite has loaded is never all given back: a worker that has run many would come to do little but look for memory.
  workerIdleMemoryLimit: '1GB',
  globalSetup: '<rootDir>/infra/services/keep.mjs',
  testMatch: ['<rootDir>/{apps,libs,test}/**/*.spec.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist'],
  extensionsToTreatAsEsm: ['.ts'],
  testEnvironmentOptions: { customExportConditions: ['plan-source', 'node', 'node-addons'] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': ['@swc/jest', {
      jsc: {
        target: 'es2023',
        parser: { syntax: 'typescript', decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
      },
      module: { type: 'es6' },
    }],
  },
};
