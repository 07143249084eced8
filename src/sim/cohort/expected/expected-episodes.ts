// Expected episodes of a panel by subtype and performance period: the mix of the first, then those who go on and the
// entrants of panel-sizes.ts. Cell therapy ends a course early, so that the mix drifts a little from the world's.

import type { Mix } from '../compile/mix.ts'
import type { CohortPlan } from '../compile/plan.ts'

/** Probability of each category of a mix: reference (.5, .3, .2), keep (.8, 1, 1), all moved to the third → (.4, .3, .3). */
export function sharesOf({ reference, keep, gain }: Mix): Float64Array {
  const drawn = reference.map((upTo, k) => upTo - (k > 0 ? reference[k - 1] : 0))
  const moved = drawn.reduce((sum, share, k) => sum + share * (1 - keep[k]), 0)
  return drawn.map((share, k) => share * keep[k] + moved * (gain[k] - (k > 0 ? gain[k - 1] : 0)))
}

function subtypeShares({ cancer, subtype }: CohortPlan['initial'], plan: CohortPlan): Float64Array {
  const out = new Float64Array(plan.subtypeCancer.length)
  sharesOf(cancer).forEach((share, c) => {
    sharesOf(subtype[c]).forEach((within, k) => {
      out[plan.subtypesOf[c][k]] = share * within
    })
  })
  return out
}

/**
 * Expected episodes by period, then by subtype; `continues` is the chance of a further episode. Two subtypes, 60 and 40
 * of 100, half of the first going on: 30 stay, and a fixed panel takes in 70, a Poisson one 100 times the plan's share of entrants.
 */
export function expectedEpisodes(plan: CohortPlan, continues: (subtype: number) => number): readonly Float64Array[] {
  const n = plan.episodesPerPeriod
  const entrants = subtypeShares(plan.entrant, plan)
  const periods = [subtypeShares(plan.initial, plan).map((share) => n * share)]
  while (periods.length < plan.periods) {
    const staying = periods[periods.length - 1].map((episodes, s) => episodes * continues(s))
    const entering = plan.poisson ? n * plan.entrantShare : n - staying.reduce((a, b) => a + b, 0)
    periods.push(staying.map((episodes, s) => episodes + entering * entrants[s]))
  }
  return periods
}
