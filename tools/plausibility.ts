// The default model beside the evidence: what the table of docs/plausibility.md holds. Sources in words; values of the
// right column are quoted from them, not computed.

import { createEngine } from '../src/sim/batch.ts'
import { cancerIds, cancers } from '../src/sim/cohort/catalogue/categories.ts'
import { simulatePanel } from '../src/sim/cohort/draw/simulate.ts'
import { priceCare } from '../src/sim/cohort/price/price-care.ts'
import { createOutcomes, placeBatch } from '../src/sim/outcomes/collect.ts'
import { moments } from '../src/sim/outcomes/moments.ts'
import { armSeries, careSeries } from '../src/sim/outcomes/series.ts'
import { parameterReader } from '../src/sim/parameters/index.ts'
import { expenditureCents } from '../src/sim/pricing/expenditure.ts'
import { compile } from '../src/sim/scenario/compile.ts'
import { defaultScenario } from '../src/sim/scenario/parse.ts'

const REPLICATES = 1000
/** Cohort evidence: recommended default mean of a six-month episode by cancer, thousand dollars. */
const recommended = {
  breast: 56.9,
  lung: 69.2,
  lymphoma: 64.4,
  myeloma: 102.9,
  colorectal: 48.8,
  chronicLeukemia: 69.2,
  prostate: 57.4,
} as const

/** Rows of figure, model, source. */
export function plausibilityRows(): readonly (readonly [string, string, string])[] {
  const plan = compile(defaultScenario())
  const panel = simulatePanel(plan.cohort, plan.seedKey, { firstReplicate: 0, replicates: REPLICATES })
  const care = priceCare(panel, plan.multipliers, [])
  const engine = createEngine()
  engine.load(plan, engine.priceContracts(plan))
  const outcomes = placeBatch(
    createOutcomes(
      plan.arms.map((arm) => arm.id),
      REPLICATES,
      plan.cohort.periods,
    ),
    engine.simulate({ firstReplicate: 0, replicates: REPLICATES }),
  )
  const terms = plan.arms[plan.arms.findIndex((arm) => arm.provider === 'eomRa2')].terms as never
  const spent = Float64Array.from({ length: panel.episodes }, (_, i) => expenditureCents(care, i, terms) / 100)
  const drugs = Float64Array.from(
    { length: panel.episodes },
    (_, i) =>
      (expenditureCents(care, i, terms) -
        care.practiceServicesCents[i] -
        care.hospitalServicesCents[i] -
        care.emergencyCents[i] -
        care.admissionCents[i]) /
        100 -
      (care.supportiveCents[i] * 1.06) / 100,
  )
  const mean = (column: Float64Array, rows?: (i: number) => boolean): number => {
    let sum = 0
    let n = 0
    for (let i = 0; i < column.length; i++) {
      if (rows !== undefined && !rows(i)) continue
      sum += column[i]
      n++
    }
    return sum / n
  }
  const perEpisode = (metric: Parameters<typeof careSeries>[1]): number =>
    moments(careSeries(outcomes, metric, 'perEpisode')).mean
  const ffs = (metric: Parameters<typeof armSeries>[2]): number =>
    moments(armSeries(outcomes, 0, metric, 'perEpisode')).mean
  const services = mean(Float64Array.from(care.practiceServicesCents, (x) => x / 100))
  return [
    [
      'Mean episode, all cancers',
      usd(mean(spent)),
      '$67,600 recommended; $55,000 (OCM model trended) to $84,400 (bottom-up at list)',
    ],
    ...cancerIds.map(
      (id, c) =>
        [
          `— ${cancers[id].toLowerCase()}`,
          usd(mean(spent, (i) => panel.cancer[i] === c)),
          `$${(recommended[id] * 1000).toLocaleString('en-US')} recommended`,
        ] as const,
    ),
    ['Systemic drugs, share of episode', share(mean(drugs) / mean(spent)), '≈ 58 % (first EOM evaluation, 2025)'],
    ['Episodes with an admission', share(perEpisode('episodesWithAdmission')), '25 % (Li 2020)'],
    [
      'Episodes with an emergency visit',
      share(perEpisode('episodesWithEmergencyVisit')),
      '23 % without admission (Li 2020)',
    ],
    ['Practice services revenue per episode', usd(services), '≈ $2,000 in 2016 (RAND RR799)'],
    [
      'Practice margin under fee-for-service, share of revenue',
      share(moments(armSeries(outcomes, 0, 'providerMarginShare', 'perReplicate')).mean),
      'none published; operating cost is set for a thin positive margin',
    ],
    [
      'Net drug add-on, of average sales price',
      `${share(netAddOn(0))}, ${share(netAddOn(read('claims.uncollectedShare')))} after bad debt`,
      '4.3 % (PMC4594838)',
    ],
    [
      'Drug share of practice revenue',
      share(1 - services / ffs('practiceRevenueUsd')),
      '> 50 % to ≈ 80 % of gross revenue (2008–2012), since risen',
    ],
  ]
}

/** (1 + add-on) × (payer’s share less sequestration + patient’s share less bad debt) − 1. */
const netAddOn = (uncollected: number): number => {
  const patient = read('claims.coinsuranceShare')
  return (
    (1 + read('claims.addOnShare')) *
      ((1 - patient) * (1 - read('claims.sequestrationShare')) + patient * (1 - uncollected)) -
    1
  )
}

const read = parameterReader({})
const usd = (value: number): string => `$${(Math.round(value / 100) * 100).toLocaleString('en-US')}`
const share = (value: number): string => `${(value * 100).toFixed(1)} %`
