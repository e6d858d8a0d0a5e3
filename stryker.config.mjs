/**
 * Mutation testing of the pure parts (`npm run mutation`). Its report: `.cache/mutation/`.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: ['src/domain/**/*.ts', 'src/dns/**/*.ts', 'src/billing/**/*.ts'],
  testRunner: 'vitest',
  vitest: { configFile: 'stryker.config.vitest.ts' },
  plugins: ['@stryker-mutator/vitest-runner'],
  concurrency: 2,
  // Less counts slow starts of a busy machine as kills.
  timeoutMS: 15_000,
  // Built, cached and downloaded things are not copied beside the mutants.
  ignorePatterns: ['dist', '.astro', '.cache', 'public', 'docs', 'tests/e2e'],
  tempDirName: '.cache/stryker',
  reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: '.cache/mutation/index.html' },
  jsonReporter: { fileName: '.cache/mutation/mutation.json' },
  thresholds: { high: 95, low: 90, break: 85 },
};
