// The flat discount on price that would leave the payer of cell and gene therapies where its contracts do.
// A contract's expected discount is easily matched; what it adds or takes is spread, which the interval shows.

import type { Estimate } from './estimate.ts'
import type { Outcomes } from './metrics.ts'
import { quantile, sorted } from './quantile.ts'
import { ratioEstimate } from './ratio.ts'
import { armSeries } from './series.ts'

export interface EquivalentDiscount {
  /** 1 less the sum of therapies net of contracts over the sum of therapies at price. */
  readonly pooled: Estimate
  /** 95 % of replicates with a treated patient lie between. */
  readonly low: number
  readonly high: number
  readonly replicatesWithTherapy: number
}

/** Undefined where no replicate has a treated patient. Net $80 of $100 and $300 of $300: pooled 1 − 380 ÷ 400 = 5 %. */
export function equivalentDiscount(outcomes: Outcomes, arm: number): EquivalentDiscount | undefined {
  const gross = armSeries(outcomes, arm, 'therapyGrossUsd', 'perReplicate')
  const net = armSeries(outcomes, arm, 'presentValueUsd', 'perReplicate')
  const treated = armSeries(outcomes, arm, 'equivalentDiscountShare', 'perReplicate').filter((_, r) => gross[r] > 0)
  if (treated.length === 0) return undefined
  const { value, standardError } = ratioEstimate(net, gross)
  const rising = sorted(treated)
  return {
    pooled: { value: 1 - value, standardError },
    low: quantile(rising, 0.025),
    high: quantile(rising, 0.975),
    replicatesWithTherapy: treated.length,
  }
}
