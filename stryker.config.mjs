// `npm run mutate`: changes contracts, pricing and outcomes one place at a time; a test must fail for each.
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutate.config.ts' },
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: [
    'src/sim/{contracts,pricing,outcomes,formulas}/**/*.ts',
    '!src/sim/**/*.test.ts',
    '!src/sim/**/*.laws.ts',
    '!src/sim/**/*-fixture.ts',
  ],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  mutator: { excludedMutations: ['StringLiteral'] }, // texts for readers; ids and kinds are checked by types
  concurrency: 2,
  reporters: ['clear-text', 'json'],
  tempDirName: '.stryker-tmp',
  jsonReporter: { fileName: 'node_modules/.cache/stryker-report.json' },
  thresholds: { high: 98, low: 95, break: 95 },
}
