// Replicate columns out of a run so far: only replicates that have arrived, in index order, per replicate
// or per episode of that replicate. Columns of one run pair up value by value.

import type { CareMetric } from './care-metrics.ts'
import { type ArmMetric, armColumn, armMetricIds, armMetrics, careColumn, type Outcomes } from './metrics.ts'

/** Sums over a replicate's panel and horizon, or those divided by the replicate's own number of episodes. */
export type Basis = 'perReplicate' | 'perEpisode'

/** Metrics that are shares already and are the same on either basis. */
export const shareMetrics: ReadonlySet<ArmMetric> = new Set(armMetricIds.filter((id) => 'share' in armMetrics[id]))

/** One column of the arrived replicates. */
function column(outcomes: Outcomes, index: number): Float64Array {
  const { replicates, arrived, done, values } = outcomes
  const from = index * replicates
  if (done === replicates) return values.slice(from, from + replicates)
  const out = new Float64Array(done)
  let n = 0
  for (let r = 0; r < replicates && n < done; r++) if (arrived[r] === 1) out[n++] = values[from + r]
  return out
}

/** A replicate without episodes (a Poisson panel may have none) divides by one: its totals are its per-episode values. */
const divideByEpisodes = (values: Float64Array, episodes: Float64Array): Float64Array =>
  values.map((x, i) => x / Math.max(episodes[i], 1))

/**
 * An arm's metric over the arrived replicates. A practice with $3,000,000 payer spend on 100 episodes has
 * 3,000,000 per replicate and 30,000 per episode; providerMarginShare is a share on either basis.
 * @throws RangeError when the arm does not exist
 */
export function armSeries(outcomes: Outcomes, arm: number, metric: ArmMetric, basis: Basis): Float64Array {
  const arms = outcomes.armIds.length
  if (!(Number.isInteger(arm) && arm >= 0 && arm < arms)) throw new RangeError(`arm ${arm} of a run with ${arms} arms`)
  const values = column(outcomes, armColumn(arm, metric))
  return basis === 'perEpisode' && !shareMetrics.has(metric)
    ? divideByEpisodes(values, careSeries(outcomes, 'episodes', 'perReplicate'))
    : values
}

/** A metric of care, the same for every arm, over the arrived replicates. */
export function careSeries(outcomes: Outcomes, metric: CareMetric, basis: Basis): Float64Array {
  const arms = outcomes.armIds.length
  const values = column(outcomes, careColumn(arms, metric))
  return basis === 'perEpisode' ? divideByEpisodes(values, column(outcomes, careColumn(arms, 'episodes'))) : values
}
