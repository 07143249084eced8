// What the episodes of one cancer that a benchmark is set on spend in a reference population, and the outlier caps
// taken of it. Episodes with a cell therapy are left out where the terms leave them out of the reconciliation.

import { cancerIds } from '../cohort/catalogue/categories.ts'
import type { Panel } from '../cohort/panel/panel.ts'
import type { Care } from '../cohort/price/care.ts'
import type { BenchmarkTerms } from './benchmark-terms.ts'
import { cellTherapyCents, type ExpenditureTerms, expenditureCents, novelExpenditureCents } from './expenditure.ts'
import type { Reference } from './reference.ts'
import { weightedQuantiles } from './weighted-quantile.ts'

/** A cancer's reconciled episodes in a reference: rows, weights, raw and novel expenditure. */
interface Spending {
  readonly rows: Uint32Array
  readonly weights: Float64Array
  readonly cents: Float64Array
  readonly novelShare: number
}

/** Rows by cancer of panels met before, with and without the episodes that had a cell therapy. */
const rowsOf = new WeakMap<Panel, Uint32Array[]>()

function reconciledRows({ panel, cellTherapy }: Care, cancer: number, excluded: boolean): Uint32Array {
  let known = rowsOf.get(panel)
  if (known === undefined) {
    known = []
    rowsOf.set(panel, known)
  }
  const at = 2 * cancer + (excluded ? 1 : 0)
  if (known[at] === undefined) {
    const picked: number[] = []
    for (let i = 0; i < panel.episodes; i++)
      if (panel.cancer[i] === cancer && !(excluded && cellTherapy[i] === 1)) picked.push(i)
    known[at] = Uint32Array.from(picked)
  }
  return known[at]
}

/** What references met before have come to, by what it depends on: in a world that has not moved prices are fitted and followed on the same. */
const spendingBefore = new WeakMap<Reference, Map<string, Spending>>()

/** @throws RangeError when the reference has no such episode */
export function spendingOf(reference: Reference, cancer: number, terms: BenchmarkTerms): Spending {
  let known = spendingBefore.get(reference)
  if (known === undefined) {
    known = new Map()
    spendingBefore.set(reference, known)
  }
  const key = [
    cancer,
    terms.addOnShare,
    terms.countedPartDShare,
    terms.countedBiosimilarAddOnShare,
    terms.cellTherapyExcluded,
  ].join()
  let spending = known.get(key)
  if (spending === undefined) {
    spending = sumSpending(reference, cancer, terms)
    known.set(key, spending)
  }
  return spending
}

function sumSpending(reference: Reference, cancer: number, terms: BenchmarkTerms): Spending {
  const { care } = reference
  const therapies = therapyCentsByEpisode(care, terms)
  const rows = reconciledRows(care, cancer, terms.cellTherapyExcluded)
  const n = rows.length
  if (n === 0) throw new RangeError(`the reference population has no episode of ${cancerIds[cancer]} to price`)
  let weights = new Float64Array(n)
  for (let j = 0; j < n; j++) weights[j] = reference.weight[rows[j]]
  // a cancer absent from the baseline's mix is still priced, in case the world has it
  if (!weights.some((w) => w > 0)) weights = weights.fill(1)
  const cents = new Float64Array(n)
  let total = 0
  let novel = 0
  const counted: ExpenditureTerms = {
    addOnShare: terms.addOnShare,
    countedPartDShare: terms.countedPartDShare,
    countedBiosimilarAddOnShare: terms.countedBiosimilarAddOnShare,
  } // read faster than a long list
  for (let j = 0; j < n; j++) {
    const i = rows[j]
    cents[j] = expenditureCents(care, i, counted) + (therapies === undefined ? 0 : therapies[i])
    total += weights[j] * cents[j]
    novel += weights[j] * novelExpenditureCents(care, i, counted)
  }
  return { rows, weights, cents, novelShare: total > 0 ? novel / total : 0 }
}

/** Outlier caps of a cancer's expenditures, cents. */
export const outlierCaps = ({ cents, weights }: Spending, terms: BenchmarkTerms): readonly number[] =>
  weightedQuantiles(cents, weights, [terms.winsorLowShare, Math.max(terms.winsorLowShare, terms.winsorHighShare)])

function therapyCentsByEpisode(care: Care, terms: BenchmarkTerms): Float64Array | undefined {
  if (terms.cellTherapyExcluded) return undefined
  const cents = new Float64Array(care.panel.episodes)
  for (let k = 0; k < care.panel.therapies.count; k++)
    cents[care.panel.therapies.episode[k]] += cellTherapyCents(care, k)
  return cents
}
