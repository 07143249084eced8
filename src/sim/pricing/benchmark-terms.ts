// Terms of a benchmark: what its prediction sees, its outlier caps and how it follows the world.

import { fieldsOf, type Terms } from '../fields.ts'
import { covariateSets } from './covariates.ts'
import { type ExpenditureTerms, expenditureFields } from './expenditure.ts'

export const benchmarkFields = fieldsOf({
  ...expenditureFields,
  covariates: {
    kind: 'choice',
    label: 'Risk adjustment sees',
    options: covariateSets,
    default: 'eomLike',
    doc: 'What the price prediction may see of a patient; all else is unpriced.',
  },
  winsorLowShare: {
    kind: 'number',
    parameter: 'eom.winsorLowShare',
    doc: 'Percentile of a cancer’s expenditures below which an episode counts as this percentile.',
  },
  winsorHighShare: {
    kind: 'number',
    parameter: 'eom.winsorHighShare',
    doc: 'Percentile of a cancer’s expenditures above which an episode counts as this percentile (outlier cap).',
  },
  outlierCaps: {
    kind: 'choice',
    label: 'Outlier caps taken from',
    options: {
      baseline: 'the baseline’s expenditures',
      performancePeriod: 'the performance period’s expenditures outside the model',
    },
    default: 'performancePeriod',
    doc: 'World whose expenditures set the outlier caps. Caps of the baseline would hide what dearer therapies add to the tail.',
  },
  clinicalAdjusters: {
    kind: 'switch',
    label: 'Clinical adjusters',
    default: true,
    doc: 'Benchmark-neutral adjusters for metastatic disease (breast, lung, colorectal) and HER2 (breast).',
  },
  cellTherapyExcluded: {
    kind: 'switch',
    label: 'Cell-therapy episodes excluded',
    default: true,
    doc: 'Episodes with an infused cell or gene therapy are left out of benchmark and expenditures.',
  },
  trendLagPeriods: {
    kind: 'number',
    parameter: 'eom.trendLagPeriods',
    doc: 'Performance periods by which trend and novel-therapy factors follow the world.',
  },
})

export type BenchmarkTerms = Terms<typeof benchmarkFields> & ExpenditureTerms
