// Reconciliation of one performance period: benchmark against actual spending, a neutral zone between target
// and recoupment threshold, caps on both sides. The form is that of the Enhancing Oncology Model (EOM); other
// two-sided models differ in its arguments only.

import { type Cents, roundHalfEven, type Share } from '../../units.ts'

export interface Reconciliation {
  readonly benchmarkCents: Cents
  readonly actualCents: Cents
  readonly discountShare: Share
  /** Caps on PBP and PBR, of the benchmark. */
  readonly stopGainShare: Share
  readonly stopLossShare: Share
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

export interface Reconciled {
  readonly targetCents: Cents
  readonly thresholdCents: Cents
  readonly performancePaymentCents: Cents
  readonly recoupmentCents: Cents
}

/**
 * Settles one performance period. Both amounts are ≥ 0 and never both positive; at the target, at the
 * threshold and between them nothing is owed. Whole cents, halves to even.
 *
 * Worked (benchmark $10,000,000, discount 4 %, stop-gain 4 %, sequestration 2 %): actual $9,200,000 is
 * $400,000 below the target of $9,600,000, exactly the stop-gain; PBP = 400,000 × .98 = $392,000.
 */
export function reconcile(r: Reconciliation): Reconciled {
  const benchmark = r.benchmarkCents
  const targetCents = roundHalfEven(benchmark * (1 - r.discountShare))
  const thresholdCents = roundHalfEven(benchmark * r.thresholdRatio)
  let performancePaymentCents = 0
  let recoupmentCents = 0
  if (r.actualCents < targetCents) {
    const payment = capped(targetCents - r.actualCents, r.stopGainShare * benchmark, r.paymentMultiplier * r.geographicRatio, r.capStage)
    performancePaymentCents = roundHalfEven(payment * (1 - r.sequestrationShare))
  } else if (r.actualCents > thresholdCents) {
    const base = r.recoupmentBase === 'threshold' ? Math.max(thresholdCents, targetCents) : targetCents
    recoupmentCents = roundHalfEven(capped(r.actualCents - base, r.stopLossShare * benchmark, r.recoupmentMultiplier * r.geographicRatio, r.capStage))
  }
  return { targetCents, thresholdCents, performancePaymentCents, recoupmentCents }
}

const capped = (difference: Cents, cap: Cents, multiplier: number, stage: 'gross' | 'final'): Cents =>
  stage === 'gross' ? Math.min(difference, cap) * multiplier : Math.min(difference * multiplier, cap)
