// A new therapy that enters during the horizon: from a performance period on, a growing share of one subtype's
// episodes receive it instead of their regimen's drugs, for as long as those would have been given. It acts on prices
// alone: the same patients, the same course. Left out: better survival, other visits, and memory of earlier episodes.

import { type Cents, centsOf, roundHalfEven } from '../../units.ts'
import type { NewTherapy } from '../../world.ts'
import { therapyClassIds } from '../catalogue/categories.ts'
import { subtypeIds } from '../catalogue/subtypes/index.ts'
import { EPISODE_MONTHS, type Panel } from '../panel/panel.ts'
import type { Care } from './care.ts'

export interface NewTherapyPlan {
  /** Index into subtypeIds. */
  readonly subtype: number
  /** Six months of therapy: average sales price under Part B, list price under Part D. */
  readonly cents: Cents
  readonly oral: boolean
  /** Share of the subtype's episodes that receive it, by performance period. */
  readonly uptake: Float64Array
}

const CLASSES = therapyClassIds.length
const NOVEL = therapyClassIds.indexOf('novel')

/**
 * The therapy of a scenario over `periods` performance periods. Uptake rises by equal steps to its peak: entry in
 * period 3 with a peak of .6 after two periods gives 0, 0, .3, .6, .6.
 */
export function compileNewTherapy(
  { subtype, fromPeriod, priceUsd, peakUptakeShare, rampPeriods, benefit }: NewTherapy,
  periods: number,
): NewTherapyPlan {
  const step = (t: number): number => Math.max(0, Math.min(1, (t + 2 - fromPeriod) / rampPeriods)) // t counts from 0, fromPeriod from 1
  return {
    subtype: subtypeIds.indexOf(subtype),
    cents: centsOf(priceUsd),
    oral: benefit === 'partD',
    uptake: Float64Array.from({ length: periods }, (_, t) => peakUptakeShare * step(t)),
  }
}

/** The same therapy as a population of one period sees it in `period`. */
export const inPeriod = (therapy: NewTherapyPlan, period: number): NewTherapyPlan => ({
  ...therapy,
  uptake: therapy.uptake.slice(period, period + 1),
})

/**
 * Replaces the regimen's drugs in the episodes that receive the new therapy; `multipliers` are priceCare's. $150,000 for
 * six months, half of them on therapy, novel therapies up 20 %: $90,000. A higher uptake gives it to a superset.
 */
export function giveNewTherapy(panel: Panel, therapy: NewTherapyPlan, multipliers: Float64Array, care: Care): void {
  for (let r = 0, k = 0; r < panel.replicates; r++) {
    for (let t = 0; t < panel.periods; t++, k++) {
      const uptake = therapy.uptake[t]
      const centsPerMonth = (therapy.cents * multipliers[t * CLASSES + NOVEL]) / EPISODE_MONTHS
      for (let i = panel.start[k]; i < panel.start[k + 1]; i++) {
        if (panel.subtype[i] !== therapy.subtype || panel.uptakeUniform[i] >= uptake) continue
        const cents = roundHalfEven(centsPerMonth * panel.monthsOnTherapy[i])
        care.brandedCents[i] = 0
        care.novelCents[i] = therapy.oral ? 0 : cents
        care.originatorCents[i] = 0
        care.biosimilarCents[i] = 0
        care.biosimilarOriginatorCents[i] = 0
        care.genericCents[i] = 0
        care.oralCents[i] = therapy.oral ? cents : 0
        care.novelOralCents[i] = care.oralCents[i]
      }
    }
  }
}
