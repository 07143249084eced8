// What care costs in expectation: the expected sums of a replicate's panel over its horizon, at the world's prices and
// before any behaviour. Exact but for quadrature (1e−9), the 32 bits of a uniform and the rounding of cents, so that a
// replicate's distance from them is chance alone: control variates rest on it (outcomes/controls.ts).

import { exp } from '../../random/exp.ts'
import { type Cents, type Usd, usdOf } from '../../units.ts'
import { therapyClassIds } from '../catalogue/categories.ts'
import type { CohortPlan } from '../compile/plan.ts'
import { EPISODE_MONTHS } from '../panel/panel.ts'
import type { NewTherapyPlan } from '../price/new-therapy.ts'
import { enrolledDeath, expectedCourse } from './expected-course.ts'
import { expectedDrugs } from './expected-drugs.ts'
import { expectedEpisodes } from './expected-episodes.ts'
import { expectedRatios } from './expected-ratios.ts'

/** Expected sums a replicate, by the names of the care metrics. */
export interface ExpectedCare {
  readonly episodes: number
  readonly totalUsd: Usd
  readonly drugUsd: Usd
  readonly partDUsd: Usd
  readonly emergencyVisits: number
  readonly admissions: number
  readonly cellTherapies: number
  readonly deaths: number
}

interface Priced {
  readonly cohort: CohortPlan
  /** Multipliers by period and therapy class. */
  readonly multipliers: Float64Array
  readonly newTherapy: NewTherapyPlan | null
}

const CLASSES = therapyClassIds.length
const classAt = (id: (typeof therapyClassIds)[number]): number => therapyClassIds.indexOf(id)

/** Expected care of a plan's replicates. A cohort of 15 enrolled patients of whom .8 are infused has 12 cell therapies and no other spending. */
export function expectedCare({ cohort, multipliers, newTherapy }: Priced): ExpectedCare {
  if (cohort.cohortProduct >= 0) return expectedOfProduct(cohort)
  const { bySubtype, episodesBy } = expectedOf(cohort)
  const sums = {
    episodes: 0,
    totalUsd: 0,
    drugUsd: 0,
    partDUsd: 0,
    emergencyVisits: 0,
    admissions: 0,
    cellTherapies: 0,
    deaths: 0,
  }
  episodesBy.forEach((panel, t) => {
    const multiplier = (id: (typeof therapyClassIds)[number]): number => multipliers[t * CLASSES + classAt(id)]
    panel.forEach((episodes, s) => {
      const { course, drugs, otherCents, emergencyVisits, admissions } = bySubtype[s]
      const uptake = newTherapy?.subtype === s ? newTherapy.uptake[t] : 0
      const entrant =
        newTherapy === null ? 0 : (newTherapy.cents * multiplier('novel') * course.monthsOnTherapy) / EPISODE_MONTHS
      const usualPartB =
        drugs.branded * multiplier('branded') +
        drugs.novel * multiplier('novel') +
        drugs.competed * multiplier('biosimilarCompeted') +
        drugs.generic * multiplier('generic')
      const usualPartD = drugs.oral * multiplier('oral') + drugs.novelOral * multiplier('novel')
      const drugCents = (1 - uptake) * (usualPartB + usualPartD) + uptake * entrant
      sums.episodes += episodes
      sums.drugUsd += episodes * usdOf(drugCents)
      sums.partDUsd += episodes * usdOf((1 - uptake) * usualPartD + (newTherapy?.oral === true ? uptake * entrant : 0))
      sums.totalUsd += episodes * usdOf(drugCents + otherCents)
      sums.emergencyVisits += episodes * emergencyVisits
      sums.admissions += episodes * admissions
      sums.cellTherapies += episodes * course.infused
      sums.deaths += episodes * course.death
    })
  })
  return sums
}

/** What a cohort's episodes come to before prices: a price dial leaves it as it is. */
function expectedOf(cohort: CohortPlan): Expected {
  const known = before.get(cohort)
  if (known !== undefined) return known
  const ratios = expectedRatios(cohort)
  const bySubtype = Array.from(cohort.subtypeCancer, (_, s) => ofSubtype(cohort, s, ratios))
  const expected = { bySubtype, episodesBy: expectedEpisodes(cohort, (s) => bySubtype[s].course.continues) }
  before.set(cohort, expected)
  return expected
}

interface Expected {
  readonly bySubtype: readonly ReturnType<typeof ofSubtype>[]
  readonly episodesBy: ReturnType<typeof expectedEpisodes>
}
const before = new WeakMap<CohortPlan, Expected>()

/** An episode of subtype `s` in any period; what is not drugs comes as one amount. */
function ofSubtype(plan: CohortPlan, s: number, ratios: ReturnType<typeof expectedRatios>) {
  const cancer = plan.subtypeCancer[s]
  const course = expectedCourse(plan, s)
  const drugs = expectedDrugs(plan, s, course)
  const aliveShare = course.aliveMonths / EPISODE_MONTHS
  const emergencyVisits = plan.emergencyMean[cancer] * aliveShare * ratios.emergency
  const admissions = plan.admissionMean[cancer] * aliveShare * ratios.admission
  const endOfLife = plan.hospiceShare * plan.hospiceDeathCents + (1 - plan.hospiceShare) * plan.hospitalDeathCents
  const otherCents: Cents =
    drugs.practiceServices +
    (plan.supportiveCents[cancer] * course.monthsOnTherapy) / (EPISODE_MONTHS * plan.expectedExposure[s]) +
    plan.otherServicesCents[cancer] * ratios.cost[cancer] +
    plan.radiationShare * plan.radiationCents +
    plan.transplant[s] * plan.transplantCents +
    course.death * endOfLife +
    emergencyVisits * meanCents(plan.emergencyCost) +
    admissions * meanCents(plan.admissionCost)
  return { course, drugs, otherCents, emergencyVisits, admissions }
}

/** Mean of a lognormal amount in dollars, as cents. */
const meanCents = ({ mu, sigma }: CohortPlan['admissionCost']): Cents => 100 * exp(mu + (sigma * sigma) / 2)

function expectedOfProduct(plan: CohortPlan): ExpectedCare {
  const episodes = plan.episodesPerPeriod * plan.periods
  return {
    episodes,
    totalUsd: 0,
    drugUsd: 0,
    partDUsd: 0,
    emergencyVisits: 0,
    admissions: 0,
    cellTherapies: episodes * plan.enrolledInfusedShare[plan.cohortProduct],
    deaths: episodes * enrolledDeath(plan, plan.cohortProduct),
  }
}
