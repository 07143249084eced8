// The tests by which `npm run mutate` judges a mutant: those beside what is mutated, and no slower ones. MUTATE_TESTS, a
// glob, narrows them further for a file at a time.

import base from './vite.config.ts'

export default {
  ...base,
  test: {
    ...base.test,
    include: process.env.MUTATE_TESTS?.split(' ') ?? [
      'src/sim/{contracts,pricing,outcomes,book,formulas}/**/*.test.ts',
      'src/sim/{batch,population,unmoved-bundles}.test.ts',
    ],
    exclude: ['**/node_modules/**', 'src/sim/outcomes/{controls,patient-spending}.test.ts'],
  },
}
