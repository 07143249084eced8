// What the episodes of one cancer that a benchmark is set on spend in a reference population, and the outlier caps
// taken of it. Episodes with a cell therapy are left out where the terms leave them out of the reconciliation.

import type { Care } from '../cohort/care.ts'
import { cancerIds } from '../cohort/categories.ts'
import type { Reference } from '../contracts/contract.ts'
import type { BenchmarkTerms } from './benchmark.ts'
import { cellTherapyCents, expenditureCents, novelExpenditureCents } from './expenditure.ts'
import { weightedQuantiles } from './weighted-quantile.ts'

/** A cancer's reconciled episodes in a reference: rows, weights, raw and novel expenditure. */
interface Spending {
  readonly rows: Uint32Array
  readonly weights: Float64Array
  readonly cents: Float64Array
  readonly novelShare: number
}

/** @throws RangeError when the reference has no such episode */
export function spendingOf(reference: Reference, cancer: number, terms: BenchmarkTerms): Spending {
  const { care } = reference
  const { panel } = care
  const therapies = therapyCentsByEpisode(care, terms)
  const picked: number[] = []
  for (let i = 0; i < panel.episodes; i++) if (panel.cancer[i] === cancer && !(terms.cellTherapyExcluded && care.cellTherapy[i] === 1)) picked.push(i)
  if (picked.length === 0) throw new RangeError(`the reference population has no episode of ${cancerIds[cancer]} to price`)
  const rows = Uint32Array.from(picked)
  let weights = Float64Array.from(rows, (i) => reference.weight[i])
  // a cancer absent from the baseline's mix is still priced, in case the world has it
  if (!weights.some((w) => w > 0)) weights = weights.fill(1)
  const cents = Float64Array.from(rows, (i) => expenditureCents(care, i, terms) + (therapies?.[i] ?? 0))
  let total = 0
  let novel = 0
  for (let j = 0; j < rows.length; j++) {
    total += weights[j] * cents[j]
    novel += weights[j] * novelExpenditureCents(care, rows[j], terms)
  }
  return { rows, weights, cents, novelShare: total > 0 ? novel / total : 0 }
}

/** Outlier caps of a cancer's expenditures, cents. */
export const outlierCaps = ({ cents, weights }: Spending, terms: BenchmarkTerms): readonly number[] =>
  weightedQuantiles(cents, weights, [terms.winsorLowShare, Math.max(terms.winsorLowShare, terms.winsorHighShare)])

function therapyCentsByEpisode(care: Care, terms: BenchmarkTerms): Float64Array | undefined {
  if (terms.cellTherapyExcluded) return undefined
  const cents = new Float64Array(care.panel.episodes)
  for (let k = 0; k < care.panel.therapies.count; k++) cents[care.panel.therapies.episode[k]] += cellTherapyCents(care, k)
  return cents
}
