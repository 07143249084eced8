// Which cancer an episode is reconciled as. Clinical attribution uses the treated cancer. Claims-based attribution reads
// visit diagnoses and can name another: the second one where two are active, any of the others at a base rate. Benchmark,
// outlier caps and novel-therapy share then follow the attributed cancer, spending the treated one.

import { cancerIds } from '../../../cohort/catalogue/categories.ts'
import type { Panel } from '../../../cohort/panel/panel.ts'
import { fieldsOf, type Terms } from '../../../fields.ts'
import { predictedCents } from '../../../pricing/benchmark.ts'
import type { Reference } from '../../../pricing/reference.ts'
import { usdOf } from '../../../units.ts'

export const attributionFields = fieldsOf({
  attribution: {
    kind: 'choice',
    label: 'Cancer of an episode taken from',
    options: { clinical: 'the treated cancer', claims: 'diagnoses on claims' },
    default: 'clinical',
    doc: 'Claims can attribute an episode to a cancer that is not the treated one; its benchmark is then that cancer’s.',
  },
  mismatchShare: {
    kind: 'number',
    parameter: 'attribution.mismatchShare',
    doc: 'Episodes with one active cancer that claims attribute to another, each of the others alike.',
  },
  concurrentMismatchShare: {
    kind: 'number',
    parameter: 'attribution.concurrentMismatchShare',
    doc: 'Episodes with a second active cancer that claims attribute to it instead of the treated one.',
  },
})

export type AttributionTerms = Terms<typeof attributionFields>

const CANCERS = cancerIds.length

/**
 * Index of the cancer that episode `i` is attributed to. The episode's uniform decides: with a second cancer below
 * concurrentMismatchShare it is the second; without, below mismatchShare it is one of the other six, a sixth of the
 * share each. Breast (0) at a share of .06 and a uniform of .035: .035 ÷ .06 × 6 = 3.5, the fourth after it (4).
 */
export function attributedCancer(panel: Panel, i: number, terms: AttributionTerms): number {
  const treated = panel.cancer[i]
  if (terms.attribution === 'clinical') return treated
  const u = panel.attributionUniform[i]
  const second = panel.secondCancer[i]
  if (second > 0) return u < terms.concurrentMismatchShare ? second - 1 : treated
  if (u >= terms.mismatchShare) return treated
  return (treated + 1 + Math.floor((u / terms.mismatchShare) * (CANCERS - 1))) % CANCERS
}

/** Where claims put the episodes of each treated cancer, and what that does to benchmarks. */
export interface Mismatch {
  /** [treated · 7 + attributed], each treated cancer's summing to 1. */
  readonly shares: Float64Array
  /** Predicted price of the attributed less the treated cancer, by treated cancer: mean over the episodes put elsewhere, dollars. 0 where none is. */
  readonly errorUsd: Float64Array
}

/** Mismatch of a reference population under claims-based attribution. Of four lung episodes with one put to breast at $40,000 for $50,000: shares .25 and .75, error −$10,000. */
export function mismatchOf({ care, weight }: Reference, prices: Float64Array, terms: AttributionTerms): Mismatch {
  const { panel } = care
  const claims = { ...terms, attribution: 'claims' } as const
  const weights = new Float64Array(CANCERS * CANCERS)
  const errors = new Float64Array(CANCERS)
  for (let i = 0; i < panel.episodes; i++) {
    const treated = panel.cancer[i]
    const attributed = attributedCancer(panel, i, claims)
    weights[treated * CANCERS + attributed] += weight[i]
    if (attributed !== treated)
      errors[treated] += weight[i] * (predictedCents(prices, panel, i, attributed) - predictedCents(prices, panel, i))
  }
  const shares = new Float64Array(CANCERS * CANCERS)
  const errorUsd = new Float64Array(CANCERS)
  for (let c = 0; c < CANCERS; c++) {
    const row = weights.subarray(c * CANCERS, (c + 1) * CANCERS)
    const total = row.reduce((a, b) => a + b, 0)
    const elsewhere = total - row[c]
    for (let d = 0; d < CANCERS; d++) shares[c * CANCERS + d] = total > 0 ? row[d] / total : 0
    errorUsd[c] = elsewhere > 0 ? usdOf(errors[c] / elsewhere) : 0
  }
  return { shares, errorUsd }
}
