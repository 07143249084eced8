// What every language computes: the default patients settled under fee-for-service, the bundle and both EOM arrangements,
// without behaviours. The plan's numbers as plain lists, from the code that settles by them, so that none is copied.

import { cancerIds, therapyClassIds } from '../src/sim/cohort/catalogue/categories.ts'
import { subtypeIds } from '../src/sim/cohort/catalogue/subtypes/index.ts'
import type { Panel } from '../src/sim/cohort/panel/panel.ts'
import { experienceAdjuster } from '../src/sim/contracts/provider/benchmark/experience-adjuster.ts'
import { TYPES } from '../src/sim/contracts/provider/bundle/bundle-types.ts'
import { qualityMultipliers } from '../src/sim/contracts/provider/reconciliation/eom-reconciliation.ts'
import { monthlyPayment } from '../src/sim/contracts/provider/reconciliation/monthly-payment.ts'
import type { TotalCostOfCareTerms } from '../src/sim/contracts/provider/reconciliation/total-cost-of-care-terms.ts'
import { ATTACHMENT, COLUMNS, PATIENT, PRICE, SEQUESTERED, UNCOLLECTED } from '../src/sim/kernels/layout/bundle.ts'
import type { ArmPrices, Plan } from '../src/sim/plan.ts'
import { novelShareOutside, predictedCents, trendFactor, winsorisedCents } from '../src/sim/pricing/benchmark.ts'
import { compile } from '../src/sim/scenario/compile.ts'
import { defaultScenario } from '../src/sim/scenario/parse.ts'

export const comparedArms = ['ffs', 'bundle', 'eomRa1', 'eomRa2'] as const

export function comparedPlan(): Plan {
  const scenario = defaultScenario()
  const arms = scenario.arms
    .filter(({ id }) => comparedArms.some((arm) => arm === id))
    .map((arm) => ({ ...arm, behaviours: false, therapies: [] }))
  return compile({ ...scenario, arms })
}

/** The plan as plain lists and numbers. */
export function comparedNumbers(plan: Plan, prices: ArmPrices): object {
  const { world } = defaultScenario()
  const termsOf = (arm: number) => plan.arms[arm].terms as unknown as TotalCostOfCareTerms
  return plain({
    months: 6,
    cohort: plan.cohort,
    subtypeShare: subtypeIds.map((id, s) => {
      const cancer = cancerIds[plan.cohort.subtypeCancer[s]]
      return world.cancerMix[cancer] * ((world.subtypeMix[cancer] as Readonly<Record<string, number>>)[id] ?? 0)
    }),
    price: Object.fromEntries(therapyClassIds.map((id, c) => [id, plan.prices[c]])),
    terms: Object.fromEntries(plan.arms.map(({ id, terms }) => [id, terms])),
    bundle: bundleColumns(prices[1]),
    eomRa1: { ...benchmarkTables(prices[2]), ...ruleOf(plan, termsOf(2)) },
    eomRa2: { ...benchmarkTables(prices[3]), ...ruleOf(plan, termsOf(3)) },
  }) as object
}

/** Columns of the bundle's prices by type. */
const bundleColumns = (prices: Float64Array) => {
  const column = (of: number) => Array.from({ length: TYPES }, (_, type) => prices[type * COLUMNS + of])
  return {
    price: column(PRICE),
    attachment: column(ATTACHMENT),
    patient: column(PATIENT),
    uncollected: column(UNCOLLECTED),
    sequestered: column(SEQUESTERED),
  }
}

/** What an arrangement pays by the month in the first period, and its experience and quality factors. */
const ruleOf = (plan: Plan, terms: TotalCostOfCareTerms) => ({
  monthly: monthlyPayment(plan.calendar.startMonth, terms),
  experience: experienceAdjuster(terms.experienceRatio, terms.experienceEpisodes, terms),
  quality: qualityMultipliers(terms),
})

const features = {
  metastatic: 2,
  her2: 2,
  female: 2,
  ageBand: 5,
  hccBand: 6,
  dual: 2,
  radiation: 2,
  transplant: 2,
  deprivationQuintile: 5,
  subtype: subtypeIds.length,
} as const
type Feature = keyof typeof features

/** Predicted price as a product of tables by cancer, its clinical adjuster as [cancer][metastatic + 2 · HER2] and age as [cancer][5 · female + band]; trend and caps of the first period. */
function benchmarkTables(prices: Float64Array) {
  const byCancer = <T>(of: (cancer: number) => T): T[] => cancerIds.map((_, c) => of(c))
  const predicted = (cancer: number, own: Partial<Record<Feature, number>>): number => {
    const one = Object.fromEntries(
      (Object.keys(features) as Feature[]).map((feature) => [feature, [own[feature] ?? 0]]),
    )
    return predictedCents(prices, { ...one, cancer: [cancer] } as unknown as Panel, 0, cancer)
  }
  const table = (length: number, of: (k: number) => Partial<Record<Feature, number>>) =>
    byCancer((c) => Array.from({ length }, (_, k) => predicted(c, of(k)) / predicted(c, {})))
  return {
    base: byCancer((c) => predicted(c, {})),
    clinical: table(4, (k) => ({ metastatic: k % 2, her2: k >> 1 })),
    ageSex: table(10, (k) => ({ female: Math.floor(k / features.ageBand), ageBand: k % features.ageBand })),
    hcc: table(features.hccBand, (hccBand) => ({ hccBand })),
    dual: table(2, (dual) => ({ dual })),
    radiation: table(2, (radiation) => ({ radiation })),
    transplant: table(2, (transplant) => ({ transplant })),
    deprivation: table(features.deprivationQuintile, (deprivationQuintile) => ({ deprivationQuintile })),
    subtype: table(features.subtype, (subtype) => ({ subtype })),
    trend: byCancer((c) => trendFactor(prices, 0, c)),
    novelShareOutside: byCancer((c) => novelShareOutside(prices, 0, c)),
    low: byCancer((c) => winsorisedCents(prices, 0, c, Number.NEGATIVE_INFINITY)),
    high: byCancer((c) => winsorisedCents(prices, 0, c, Number.POSITIVE_INFINITY)),
  }
}

const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, v) => (ArrayBuffer.isView(v) ? Array.from(v as Float64Array) : v)))
