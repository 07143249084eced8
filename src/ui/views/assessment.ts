// How well what a contract may see of patients predicts what they cost: explained variance by cancer and set
// of covariates, and calibration by tenths of the prediction.

import type { Assessment } from '../../sim/batch/price-arms.ts'
import { cancerIds, cancers } from '../../sim/cohort/catalogue/categories.ts'
import { type CovariateSet, covariateSets } from '../../sim/pricing/covariates.ts'
import { share, trimmed, usd } from '../format.ts'
import type { TextTable } from './read-outs.ts'

const plain = (text: string) => ({ text, error: '' })
const sets = Object.keys(covariateSets) as CovariateSet[]
export const setLabels: Readonly<Record<CovariateSet, string>> = covariateSets

/** R² by cancer, a column a set of covariates. */
export const explainedTable = (assessment: Assessment): TextTable => ({
  head: ['Cancer', ...sets.map((set) => covariateSets[set])],
  rows: cancerIds.map((id, c) => ({
    arm: undefined,
    cells: [plain(cancers[id]), ...sets.map((set) => plain(share(assessment.fits[set].cancer[c].rSquared)))],
  })),
})

/** Actual over predicted spending by tenth of the prediction, a row a cancer. */
export const calibrationTable = (assessment: Assessment, set: CovariateSet): TextTable => ({
  head: ['Cancer', ...Array.from({ length: 10 }, (_, d) => `Tenth ${d + 1}`)],
  rows: cancerIds.map((id, c) => ({
    arm: undefined,
    cells: [
      plain(cancers[id]),
      ...assessment.fits[set].cancer[c].deciles.map(({ predicted, actual }) => ({
        text: predicted > 0 ? trimmed(actual / predicted, 2) : '–',
        error: usd(predicted),
      })),
    ],
  })),
})

/** Where claims put the episodes of each treated cancer, and the benchmark of an episode put elsewhere less its own. */
export const mismatchTable = ({ mismatch: { shares, errorUsd } }: Assessment): TextTable => ({
  head: ['Treated', ...cancerIds.map((id) => cancers[id]), 'Benchmark of the mismatched'],
  rows: cancerIds.map((id, c) => ({
    arm: undefined,
    cells: [
      plain(cancers[id]),
      ...cancerIds.map((_, d) => plain(share(shares[c * cancerIds.length + d], 1))),
      plain(errorUsd[c] === 0 ? '–' : usd(errorUsd[c])),
    ],
  })),
})
