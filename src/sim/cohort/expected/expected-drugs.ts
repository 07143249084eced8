// Expected cost of a full six months of a subtype's drugs, by the dial that moves their price. Regimens are drawn
// independently of the course, the next line's like the first's, so every one is expected for its share of the months.

import { exp } from '../../random/exp.ts'
import { integral } from '../../random/integral.ts'
import type { Cents } from '../../units.ts'
import type { CohortPlan } from '../compile/plan.ts'
import { EPISODE_MONTHS } from '../panel/panel.ts'
import type { ExpectedCourse } from './expected-course.ts'

/** Cents an episode at reference prices. */
export interface ExpectedDrugs {
  readonly branded: Cents
  readonly novel: Cents
  /** Biosimilar-competed drugs at the usual uptake of biosimilars. */
  readonly competed: Cents
  readonly generic: Cents
  readonly oral: Cents
  readonly novelOral: Cents
  readonly practiceServices: Cents
}

/** Width of plan.regimenCents. */
const REGIMEN_CLASSES = 7

/** Expected drugs and practice services of an episode of `subtype`. $10,000 and $20,000 branded at shares .5, half of six months on therapy: $7,500. */
export function expectedDrugs(plan: CohortPlan, subtype: number, course: ExpectedCourse): ExpectedDrugs {
  const [from, to] = [plan.regimenStart[subtype], plan.regimenStart[subtype + 1]]
  const exposure = course.monthsOnTherapy / EPISODE_MONTHS
  const regimens = Array.from({ length: to - from }, (_, j) => {
    const at = (column: number): Cents => plan.regimenCents[(from + j) * REGIMEN_CLASSES + column]
    const share =
      (j === to - from - 1 ? 1 : plan.regimenCumulative[from + j]) - (j > 0 ? plan.regimenCumulative[from + j - 1] : 0)
    return { share, at, uptake: plan.regimenUptake[from + j], services: plan.regimenServicesCents[from + j] }
  })
  const mean = (of: (regimen: (typeof regimens)[number]) => Cents): Cents =>
    exposure * regimens.reduce((sum, regimen) => sum + regimen.share * of(regimen), 0)
  let competed = mean(({ at, uptake }) => (1 - uptake) * at(2) + uptake * at(3))
  for (const first of regimens) {
    for (const next of regimens)
      competed += first.share * next.share * mixedUptake(first, next, plan.switchHazard[subtype], course)
  }
  return {
    branded: mean(({ at }) => at(0)),
    novel: mean(({ at }) => at(1)),
    competed,
    generic: mean(({ at }) => at(4)),
    oral: mean(({ at }) => at(5)),
    novelOral: mean(({ at }) => at(6)),
    practiceServices: mean(({ services }) => services),
  }
}

interface Competed {
  readonly at: (column: number) => Cents
  readonly uptake: number
}

/**
 * What an episode costs beyond its regimens' own means when the line switches between two with competed drugs: one
 * uptake, weighted by their originators' cost X and Y, holds for both: XY ÷ (X + Y) · (difference of uptakes) ·
 * (difference of the biosimilars' relative savings).
 */
function mixedUptake(first: Competed, next: Competed, switchHazard: number, { onTherapyAfter }: ExpectedCourse): Cents {
  const [a, b] = [first.at(2) / EPISODE_MONTHS, next.at(2) / EPISODE_MONTHS]
  if (first.uptake === next.uptake || a === 0 || b === 0) return 0
  const savings = next.at(3) / next.at(2) - first.at(3) / first.at(2)
  // XY ÷ (X + Y) grows by b (X ÷ (X + Y))² a month on the next line, for as long as therapy goes on
  const switchedBy = (month: number): number =>
    integral(
      (from) => switchHazard * exp(-switchHazard * from) * b * ((a * from) / (a * from + b * (month - from))) ** 2,
      0,
      month,
      4,
    )
  const amount = integral((month) => switchedBy(month) * onTherapyAfter(month), 0, EPISODE_MONTHS, 2)
  return amount * (first.uptake - next.uptake) * savings
}
