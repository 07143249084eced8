// The counterfactual lens: what a contract takes for its effect (benchmark less actual) beside what its
// behaviours truly save on the same patients, and how often it pays or fines on the difference.

import type { Estimate } from './estimate.ts'
import type { Outcomes } from './metrics.ts'
import { meanEstimate } from './moments.ts'
import { armSeries } from './series.ts'
import { shareEstimate } from './tail.ts'

export interface Lens {
  /** Means per episode. */
  readonly trueEffectUsd: Estimate
  readonly measuredSavingsUsd: Estimate
  /** Share of replicates paid a performance-based payment though nothing was truly saved. */
  readonly falseReward: Estimate
  /** Share of replicates that owe a recoupment though they truly saved or cost nothing more. */
  readonly falsePenalty: Estimate
  /** Correlation across replicates of measured savings with the true effect; undefined where one of them does not vary. */
  readonly correlation: number | undefined
}

/** Of replicates with effects 0, 0, 5, payments 7, 0, 0 and recoupments 0, 3, 0: false reward 1 of 3, false penalty 1 of 3. */
export function lens(outcomes: Outcomes, arm: number): Lens {
  const effect = armSeries(outcomes, arm, 'trueEffectUsd', 'perEpisode')
  const measured = armSeries(outcomes, arm, 'measuredSavingsUsd', 'perEpisode')
  const payment = armSeries(outcomes, arm, 'performancePaymentUsd', 'perReplicate')
  const recoupment = armSeries(outcomes, arm, 'recoupmentUsd', 'perReplicate')
  const count = (judge: (r: number) => boolean): Estimate =>
    shareEstimate(
      effect.reduce((sum, _, r) => sum + (judge(r) ? 1 : 0), 0),
      effect.length,
    )
  return {
    trueEffectUsd: meanEstimate(effect),
    measuredSavingsUsd: meanEstimate(measured),
    falseReward: count((r) => payment[r] > 0 && effect[r] <= 0),
    falsePenalty: count((r) => recoupment[r] > 0 && effect[r] >= 0),
    correlation: correlation(effect, measured),
  }
}

function correlation(x: Float64Array, y: Float64Array): number | undefined {
  const n = x.length
  const mean = (of: Float64Array): number => of.reduce((a, b) => a + b, 0) / n
  const [mx, my] = [mean(x), mean(y)]
  let xx = 0
  let yy = 0
  let xy = 0
  for (let i = 0; i < n; i++) {
    xx += (x[i] - mx) ** 2
    yy += (y[i] - my) ** 2
    xy += (x[i] - mx) * (y[i] - my)
  }
  return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : undefined
}
