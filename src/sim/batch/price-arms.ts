// Prices of the arms' contracts, from the reference population in the baseline world and in the moved one.

import { therapyClassIds } from '../cohort/catalogue/categories.ts'
import type { Panel } from '../cohort/panel/panel.ts'
import type { Care } from '../cohort/price/care.ts'
import { inPeriod, type NewTherapyPlan } from '../cohort/price/new-therapy.ts'
import { providerContracts } from '../contracts/index.ts'
import type { AnyProviderContract } from '../contracts/interface/contract.ts'
import { type AttributionTerms, type Mismatch, mismatchOf } from '../contracts/provider/benchmark/attribution.ts'
import type { Kernels } from '../kernels/kernels.ts'
import type { ContractPrices, Plan, ReferencePlan } from '../plan.ts'
import { priceBenchmark } from '../pricing/benchmark.ts'
import type { BenchmarkTerms } from '../pricing/benchmark-terms.ts'
import { type CovariateSet, covariateSets } from '../pricing/covariates.ts'
import { type FitQuality, fitQuality } from '../pricing/fit-quality.ts'
import type { Reference } from '../pricing/reference.ts'
import { priceReference, simulateReference } from '../pricing/reference.ts'
import { Recent } from '../recent.ts'
import { keyOf } from './key-of.ts'
import { noWork, type Work } from './work.ts'

const CLASSES = therapyClassIds.length

export interface Assessment {
  /** Fit of predicted prices by covariate set. */
  readonly fits: Readonly<Record<CovariateSet, FitQuality>>
  readonly mismatch: Mismatch
}

export type AssessmentTerms = BenchmarkTerms & AttributionTerms

export interface Pricing {
  /** Prices every arm on the plan's baseline world, and lets prices follow the moved one where a contract's do. */
  priceContracts(plan: Plan): ContractPrices
  /** How well each set of covariates predicts the baseline's spending, other terms as given, and where claims-based attribution puts episodes. */
  assess(plan: Plan, terms: AssessmentTerms): Assessment
}

/** Populations and worlds of reference that one engine keeps, about 8 megabytes each of either kind. */
const KEPT_PANELS = 3
const KEPT_BASELINES = 2
/** Columns of prices kept of a baseline, of any terms and moved worlds; a few kilobytes each. */
const KEPT_PRICES = 64

/** A baseline world, and what contracts have been priced at on it. */
interface Baseline {
  readonly reference: Reference
  readonly prices: Recent<Float64Array>
}

/** Prices arms, keeping reference populations and fitted prices of the worlds asked for last. */
export function createPricing(kernels: Kernels, work: Work = noWork()): Pricing {
  const panels = new Recent<Panel>(KEPT_PANELS)
  const baselines = new Recent<Baseline>(KEPT_BASELINES)
  let spare: Care | undefined // of the moved world priced last, which nobody reads any more

  const referenceOf = (
    key: string,
    { cohort, weights }: ReferencePlan,
    seed: Plan['seedKey'],
    multipliers: Float64Array,
    entrant: NewTherapyPlan | null,
    into?: Care,
  ): Reference => {
    const panel = panels.of(key, () => {
      const simulated = simulateReference(kernels, cohort, seed)
      work.referenceEpisodes += simulated.episodes
      return simulated
    })
    work.referenceEpisodes += panel.episodes
    return priceReference(panel, weights, multipliers, entrant, into)
  }
  const baselineOf = ({ keys, baseline, seedKey }: Plan): Baseline =>
    baselines.of(keys.pricing, () => ({
      reference: referenceOf(keys.reference, baseline, seedKey, baseline.multipliers, null),
      prices: new Recent(KEPT_PRICES),
    }))
  /** The moved world by period: periods with the same multipliers and uptake share one reference, with the baseline those of a world that has not moved. */
  const movedOf = (
    { keys, baseline, moved, seedKey, newTherapy }: Plan,
    reference: Reference,
  ): ((period: number) => Reference) => {
    const byMultipliers = new Map<string, Reference>()
    if (keys.movedReference === keys.reference && moved.weights.join() === baseline.weights.join())
      byMultipliers.set(`${baseline.multipliers.join()} undefined`, reference)
    const known = byMultipliers.size
    return (period) => {
      const multipliers = moved.multipliers.slice(period * CLASSES, (period + 1) * CLASSES)
      const entrant = newTherapy === null ? null : inPeriod(newTherapy, period)
      const key = `${multipliers.join()} ${entrant?.uptake.join()}`
      let at = byMultipliers.get(key)
      if (at === undefined) {
        const first = byMultipliers.size === known
        at = referenceOf(keys.movedReference, moved, seedKey, multipliers, entrant, first ? spare : undefined)
        if (first) spare = at.care
        byMultipliers.set(key, at)
      }
      return at
    }
  }
  const priceContracts = (plan: Plan): ContractPrices => {
    const { reference, prices: known } = baselineOf(plan)
    const { calendar, keys, moved, newTherapy } = plan
    const movedReference = movedOf(plan, reference)
    const world = keyOf([keys.movedReference, moved.weights, moved.multipliers, newTherapy])
    return plan.arms.map(({ provider, terms }) => {
      const contract: AnyProviderContract = providerContracts[provider]
      const id = keyOf([provider, terms, calendar])
      const counted = (prices: Float64Array): Float64Array => {
        work.pricedContracts++
        return prices
      }
      const fitted = known.of(id, () => counted(contract.price(reference, terms, calendar)))
      const { follow } = contract
      return follow === undefined
        ? fitted
        : known.of(`${id} ${world}`, () => counted(follow(fitted, reference, movedReference, terms, calendar)))
    })
  }
  return {
    priceContracts,
    assess(plan, terms) {
      const { reference } = baselineOf(plan)
      const sets = Object.keys(covariateSets) as CovariateSet[]
      const fits = Object.fromEntries(
        sets.map((covariates) => {
          const own = { ...terms, covariates }
          return [covariates, fitQuality(priceBenchmark(reference, own, 1), reference, own)]
        }),
      ) as Assessment['fits']
      return { fits, mismatch: mismatchOf(reference, priceBenchmark(reference, terms, 1), terms) }
    },
  }
}
