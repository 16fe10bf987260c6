/** Run by infra/mutation.mjs, which says what is tried. */
export default {
  ignorePatterns: ['dist', 'docs', 'apps/web'],
  testRunner: 'jest',
  // The domain needs no servers, which would be looked after anew for every mutant.
  jest: {
    configFile: 'jest.config.js', enableFindRelatedTests: false,
    config: { testMatch: ['<rootDir>/test/mutation/every-planning-spec.ts'], globalSetup: null },
  },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  reporters: ['clear-text', 'json'],
  clearTextReporter: { reportTests: false, logTests: false, allowColor: false },
  jsonReporter: { fileName: 'dist/mutation/report.json' },
  tempDirName: 'dist/mutation/sandbox',
  thresholds: { high: 95, low: 85, break: 85 },
};
