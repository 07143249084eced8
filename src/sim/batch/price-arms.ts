// Prices of the arms' contracts, from the reference population in the baseline world and in the moved one.

import { therapyClassIds } from '../cohort/catalogue/categories.ts'
import type { Panel } from '../cohort/panel/panel.ts'
import type { Care } from '../cohort/price/care.ts'
import { inPeriod } from '../cohort/price/new-therapy.ts'
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

/** Prices arms, keeping reference populations and fitted prices while their keys stand. */
export function createPricing(kernels: Kernels): Pricing {
  const panels = new Map<string, Panel>()
  const panelOf = (key: string, { cohort }: ReferencePlan, plan: Plan): Panel => {
    let panel = panels.get(key)
    if (panel === undefined) {
      panel = simulateReference(kernels, cohort, plan.seedKey)
      panels.set(key, panel)
    }
    return panel
  }
  let key = ''
  let spare: Care | undefined // of the world priced last, which nobody reads any more
  let baseline: Reference | undefined
  const fitted = new Map<string, Float64Array>()
  const baselineOf = (plan: Plan): Reference => {
    const { keys } = plan
    for (const kept of panels.keys()) if (kept !== keys.reference && kept !== keys.movedReference) panels.delete(kept)
    if (keys.pricing !== key || baseline === undefined) {
      key = keys.pricing
      fitted.clear()
      baseline = priceReference(
        panelOf(keys.reference, plan.baseline, plan),
        plan.baseline.weights,
        plan.baseline.multipliers,
        null,
      )
    }
    return baseline
  }
  const priceContracts = (plan: Plan): ContractPrices => {
    const { keys } = plan
    const reference = baselineOf(plan)
    const byMultipliers = new Map<string, Reference>() // periods with the same multipliers and uptake share one reference
    const moved = (period: number): Reference => {
      const from = period * therapyClassIds.length
      const multipliers = plan.moved.multipliers.slice(from, from + therapyClassIds.length)
      const entrant = plan.newTherapy === null ? null : inPeriod(plan.newTherapy, period)
      const key = `${multipliers.join()} ${entrant?.uptake.join()}`
      let at = byMultipliers.get(key)
      if (at === undefined) {
        at = priceReference(
          panelOf(keys.movedReference, plan.moved, plan),
          plan.moved.weights,
          multipliers,
          entrant,
          byMultipliers.size === 0 ? spare : undefined,
        )
        if (byMultipliers.size === 0) spare = at.care
        byMultipliers.set(key, at)
      }
      return at
    }
    return plan.arms.map((arm) => {
      const contract: AnyProviderContract = providerContracts[arm.provider]
      const id = JSON.stringify([arm.provider, arm.terms, plan.calendar.periods, plan.calendar.startMonth])
      let prices = fitted.get(id)
      if (prices === undefined) {
        prices = contract.price(reference, arm.terms as never, plan.calendar)
        fitted.set(id, prices)
      }
      return contract.follow === undefined
        ? prices
        : contract.follow(prices, reference, moved, arm.terms as never, plan.calendar)
    })
  }
  return {
    priceContracts,
    assess(plan, terms) {
      const reference = baselineOf(plan)
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
