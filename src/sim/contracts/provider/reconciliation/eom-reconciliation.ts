// Reconciliation of one performance period: benchmark against actual spending, a neutral zone between target
// and recoupment threshold, caps on both sides. The Enhancing Oncology Model (EOM) and the three forms of the
// Oncology Care Model (OCM) differ in the terms only; a term that a model lacks is left out of its list.

import { type Cents, type Months, roundHalfEven, type Share } from '../../../units.ts'
import type { PeriodFacts, Reconciled } from '../../interface/reconciliation.ts'
import { sinceChange } from '../monthly/terms-change.ts'
import { type QualityTerms, qualityMultipliers } from './quality.ts'

export interface Reconciliation {
  readonly benchmarkCents: Cents
  readonly actualCents: Cents
  readonly discountShare: Share
  /** Caps on PBP and PBR. */
  readonly stopGainShare: Share
  readonly stopLossShare: Share
  /** What the caps are shares of; left out: the benchmark. */
  readonly capBaseCents?: Cents
  /** Recoupment threshold, of the benchmark. */
  readonly thresholdRatio: number
  /** What the quality score leaves of a PBP and of a PBR. */
  readonly paymentMultiplier: Share
  readonly recoupmentMultiplier: Share
  readonly geographicRatio: number
  /** Sequestration on a PBP; none is taken off a PBR. */
  readonly sequestrationShare: Share
  /** gross: the cap binds the difference before quality and geography; final: after them. Sequestration is always last. */
  readonly capStage: 'gross' | 'final'
  /** What a recoupment is measured from once spending is above the threshold. */
  readonly recoupmentBase: 'threshold' | 'target'
}

const NOTHING: Reconciled = { targetCents: 0, thresholdCents: 0, performancePaymentCents: 0, recoupmentCents: 0 }

/**
 * Settles one performance period. Both amounts are ≥ 0 and never both positive; at the target, at the
 * threshold and between them nothing is owed, nor without a benchmark. Whole cents, halves to even.
 *
 * Worked (benchmark $10,000,000, discount 4 %, stop-gain 4 %, sequestration 2 %): actual $9,200,000 is
 * $400,000 below the target of $9,600,000, exactly the stop-gain; PBP = 400,000 × .98 = $392,000.
 */
export function reconcile(r: Reconciliation): Reconciled {
  const benchmark = r.benchmarkCents
  if (benchmark <= 0) return NOTHING
  const capBase = r.capBaseCents ?? benchmark
  const targetCents = roundHalfEven(benchmark * (1 - r.discountShare))
  const thresholdCents = roundHalfEven(benchmark * r.thresholdRatio)
  let performancePaymentCents = 0
  let recoupmentCents = 0
  if (r.actualCents < targetCents) {
    const payment = capped(
      targetCents - r.actualCents,
      r.stopGainShare * capBase,
      r.paymentMultiplier * r.geographicRatio,
      r.capStage,
    )
    performancePaymentCents = roundHalfEven(payment * (1 - r.sequestrationShare))
  } else if (r.actualCents > thresholdCents) {
    const base = r.recoupmentBase === 'threshold' ? Math.max(thresholdCents, targetCents) : targetCents
    recoupmentCents = roundHalfEven(
      capped(r.actualCents - base, r.stopLossShare * capBase, r.recoupmentMultiplier * r.geographicRatio, r.capStage),
    )
  }
  return { targetCents, thresholdCents, performancePaymentCents, recoupmentCents }
}

const capped = (difference: Cents, cap: Cents, multiplier: number, stage: 'gross' | 'final'): Cents =>
  stage === 'gross' ? Math.min(difference, cap) * multiplier : Math.min(difference * multiplier, cap)

/** Terms of a reconciliation, under the same names in every model. */
export interface ReconciliationTerms extends QualityTerms {
  readonly discountShare: Share
  readonly stopGainShare: Share
  /** Left out: one-sided, nothing is recouped. */
  readonly stopLossShare?: Share
  readonly capBase: 'benchmark' | 'revenue'
  /** Of the benchmark; left out: the target itself, without a neutral zone. */
  readonly recoupmentThresholdRatio?: number
  /** For episodes that start before `termsChangeMonth`; left out with it: the threshold never changed. */
  readonly recoupmentThresholdBeforeRatio?: number
  readonly termsChangeMonth?: Months
  readonly recoupmentBase?: 'threshold' | 'target'
  readonly capStage: 'gross' | 'final'
  readonly geographicRatio: number
  readonly paymentSequestrationShare: Share
  readonly minimumEpisodes: number
}

/** Whether a period with so few episodes is not settled. */
export const isLowVolume = (
  episodes: number,
  { minimumEpisodes }: Pick<ReconciliationTerms, 'minimumEpisodes'>,
): boolean => episodes === 0 || episodes < minimumEpisodes

/**
 * Settles one performance period, of a practice or of a pool, under a model’s terms: low volume, threshold of the start month, discount, quality
 * multipliers, geography, sequestration and caps. All amounts are 0 where the period has too few episodes.
 *
 * Worked (EOM risk arrangement 2 from 2025, benchmark $10,000,000, top quality tier): actual $10,300,000 is $300,000
 * above the threshold of $10,000,000; PBR = 300,000 × .90 = $270,000. Episodes that start in 2024 have a threshold
 * of $9,800,000: 500,000 × .90 = $450,000.
 */
export function reconcilePeriod(
  { benchmarkCents, actualCents, episodes, revenueCents, startMonth }: PeriodFacts,
  terms: ReconciliationTerms,
): Reconciled {
  if (isLowVolume(episodes, terms)) return NOTHING
  const quality = qualityMultipliers(terms)
  const ratio = sinceChange(startMonth, terms) ? terms.recoupmentThresholdRatio : terms.recoupmentThresholdBeforeRatio
  return reconcile({
    benchmarkCents,
    actualCents,
    discountShare: terms.discountShare,
    stopGainShare: terms.stopGainShare,
    stopLossShare: terms.stopLossShare ?? 0,
    capBaseCents: terms.capBase === 'revenue' ? revenueCents : benchmarkCents,
    thresholdRatio: ratio ?? 1 - terms.discountShare,
    paymentMultiplier: quality.payment,
    recoupmentMultiplier: quality.recoupment,
    geographicRatio: terms.geographicRatio,
    sequestrationShare: terms.paymentSequestrationShare,
    capStage: terms.capStage,
    recoupmentBase: terms.recoupmentBase ?? 'threshold',
  })
}
