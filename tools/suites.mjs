// The steps of `npm test`, `npm run test:quick` and `npm run test:long`, quickest first.

import { join, resolve } from 'node:path'
import { toolCommand } from './commands.mjs'
import { browserCounts, statusCount, unitCounts } from './counts.mjs'

const root = resolve(import.meta.dirname, '..')

/**
 * @typedef {object} Step
 * @property {string} title what is printed
 * @property {[string, ...string[]]} command program and its arguments
 * @property {Record<string, string>} [environment]
 * @property {(status: number | null) => import('./counts.mjs').Counts} [count] of a step that holds tests
 * @property {boolean} [needsFirefox] waits for it where it is being installed
 */

/** Unit tests that take more than about a second on one core; `npm run test:quick` leaves them out, `npm test` does not. */
export const slow = [
  'fuzz.test.ts',
  'laws.test.ts', // of every contract
  'frictions.laws.test.ts',
  'scenarios.noreg.test.ts', // golden digests
  'schedules.test.ts',
  'faults.test.ts',
  'settling.test.ts', // both kernels, byte by byte
  'simulate-in-wasm.test.ts',
  'changed-in-wasm.test.ts',
  'functions-in-wasm.test.ts',
  'tiers.test.ts',
  'sanity.test.ts',
  'survival.test.ts',
  'panel-cache.test.ts',
  'unmoved-bundles.test.ts',
  'behaviours.test.ts',
  'expected-care.test.ts',
  'normal.test.ts', // 320-bit arithmetic
  'exp.test.ts',
  'log.test.ts',
]

/** All unit tests once more, held to the share of lines of core and workers that they reach; WebAssembly and threads are not seen. */
const coverage = [
  '--coverage',
  '--coverage.include=src/{sim,workers}/**/*.ts',
  '--coverage.exclude=**/*.{test,laws}.ts',
  '--coverage.exclude=**/*-fixture.ts',
  '--coverage.reporter=text-summary',
  '--coverage.thresholds.lines=98',
]

const lint = step('biome', ['ci', '.'])
const names = { title: 'parameter names', command: [process.execPath, join(root, 'tools/parameter-names.mjs')] }
const types = step('svelte-check', ['--tsgo', '--fail-on-warnings'])

/**
 * @param {string} reports folder for what the runners write
 * @returns {Record<'quick' | 'full' | 'long', readonly Step[]>}
 */
export const suites = (reports) => ({
  quick: [lint, names, types, unit(reports, ['--no-isolate', ...slow.map((name) => `--exclude=**/${name}`)])],
  full: [
    lint,
    names,
    types,
    step('knip', []),
    step('vite', ['build', '--logLevel', 'warn']),
    unit(reports, []),
    {
      ...step('playwright', ['test', '--reporter=list,json']),
      environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, 'browser.json') },
      needsFirefox: true,
      count: () => browserCounts(join(reports, 'browser.json')),
    },
  ],
  long: [
    unit(reports, coverage),
    unit(reports, ['--config', 'tests/long/vitest.config.ts']),
    {
      title: 'fuzz 1000000',
      command: [process.execPath, join(root, 'tools/fuzz.mjs'), '1000000'],
      count: statusCount,
    },
    { ...step('stryker', ['run']), count: statusCount },
  ],
})

/**
 * @param {string} reports
 * @param {readonly string[]} options
 * @returns {Step}
 */
function unit(reports, options) {
  const report = join(reports, 'unit.json')
  return {
    ...step('vitest', [
      'run',
      '--maxWorkers=100%',
      ...options,
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ]),
    title: ['vitest run', ...options.filter((option) => !option.startsWith('--exclude'))].join(' '),
    count: () => unitCounts(report),
  }
}

/**
 * @param {Parameters<typeof toolCommand>[0]} tool
 * @param {readonly string[]} args
 * @returns {Step}
 */
function step(tool, args) {
  return { title: [tool, ...args].join(' '), command: toolCommand(tool, args) }
}
