// Where it all meets: a batch of replicates is simulated once, priced once per set of behaviours, and
// settled by every arm into its own ledger. The engine keeps what a dial cannot have moved: panels while
// the care key stands, reference populations and fitted prices while the pricing key stands.

import type { Care } from './cohort/care.ts'
import { therapyClassIds } from './cohort/categories.ts'
import { EPISODE_MONTHS, type Panel } from './cohort/panel.ts'
import { priceCare } from './cohort/price-care.ts'
import { simulatePanel } from './cohort/simulate.ts'
import type { AnyProviderContract, Reference, Rows } from './contracts/contract.ts'
import { providerContracts } from './contracts/index.ts'
import { Ledger, RUN_OUT_MONTHS } from './contracts/ledger.ts'
import { settleTherapies, soldUnder } from './contracts/settle-therapies.ts'
import { Settlement } from './contracts/settlement.ts'
import { treatedOf } from './contracts/treated.ts'
import { detailColumnCount, keepDetails, recordDetails } from './outcomes/details.ts'
import { type Batch, type BatchOutcome, columnCount } from './outcomes/metrics.ts'
import { careSpendingCents, discountByPeriod, recordArm, recordCare, recordEffect } from './outcomes/record.ts'
import type { ArmPlan, ArmPrices, Plan, ReferencePlan } from './plan.ts'
import { priceReference, simulateReference } from './pricing/reference.ts'

/** Episodes whose panels one engine keeps for re-settling; about 110 bytes each. Beyond, care is simulated again. */
const CACHED_EPISODES = 1_000_000

export interface Engine {
  /** Prices every arm on the plan's baseline world. */
  price(plan: Plan): ArmPrices
  load(plan: Plan, prices: ArmPrices): void
  /** Simulates the panel of a batch and keeps it, while there is room. */
  prepare(plan: Plan, batch: Batch): void
  /** @throws Error when no plan is loaded; RangeError when an outcome is not finite */
  simulate(batch: Batch): BatchOutcome
}

export function createEngine(): Engine {
  let loaded: { plan: Plan; prices: ArmPrices } | undefined
  const panels = new PanelCache()
  const pricing = createPricing()
  return {
    price: (plan) => pricing(plan),
    load(plan, prices) {
      if (prices.length !== plan.arms.length) throw new RangeError(`${plan.arms.length} arms need as many prices, got ${prices.length}`)
      loaded = { plan, prices }
    },
    prepare: (plan, batch) => {
      panels.get(plan, batch)
    },
    simulate(batch) {
      if (loaded === undefined) throw new Error('no plan is loaded: call load first')
      const { plan, prices } = loaded
      return settleBatch(plan, prices, panels.get(plan, batch), batch)
    },
  }
}

/** Settles a simulated panel under every arm of the plan. */
export function settleBatch(plan: Plan, prices: ArmPrices, panel: Panel, batch: Batch): BatchOutcome {
  const values = new Float64Array(columnCount(plan.arms.length) * batch.replicates)
  const details = new Float64Array(plan.details ? detailColumnCount(plan.arms.length, plan.calendar.periods) * batch.replicates : 0)
  const usual = priceCare(panel, plan.prices, [])
  const byBehaviour = new Map<string, Care>([['[]', usual]])
  const ledger = new Ledger(plan.calendar.periods + RUN_OUT_MONTHS / EPISODE_MONTHS)
  const discount = discountByPeriod(plan.calendar, ledger.periods)
  const settlement = new Settlement(ledger, plan.calendar.periods)
  plan.arms.forEach((arm, a) => {
    const key = JSON.stringify(arm.behaviours)
    let care = byBehaviour.get(key)
    if (care === undefined) {
      care = priceCare(panel, plan.prices, arm.behaviours)
      byBehaviour.set(key, care)
    }
    settlement.sold = soldUnder(panel.therapies.product, arm.therapies)
    for (let r = 0; r < batch.replicates; r++) {
      const rows = rowsOf(panel, r)
      if (plan.details) keepDetails(settlement, rows)
      settleReplicate(plan, arm, prices[a], care, rows, settlement)
      recordArm(values, a, r, batch.replicates, settlement, discount)
      if (plan.details) recordDetails(details, plan.arms.length, a, r, batch.replicates, settlement, care, rows)
      recordEffect(values, a, r, batch.replicates, careSpendingCents(usual, rows) - (care === usual ? careSpendingCents(usual, rows) : careSpendingCents(care, rows)))
    }
  })
  for (let r = 0; r < batch.replicates; r++) recordCare(values, plan.arms.length, r, batch.replicates, usual, rowsOf(panel, r))
  return { firstReplicate: batch.firstReplicate, replicates: batch.replicates, values, details }
}

/** Settles one replicate under one arm: the provider contract, then each therapy contract, into one ledger. */
function settleReplicate(plan: Plan, arm: ArmPlan, prices: Float64Array, care: Care, rows: Rows, settlement: Settlement): void {
  settlement.clear()
  const provider: AnyProviderContract = providerContracts[arm.provider]
  provider.settle(care, rows, arm.terms as never, prices, plan.calendar, settlement)
  if (rows.to > rows.from) settleTherapies(treatedOf(care, rows), arm.therapies, settlement.account, plan.calendar.rates)
}

/** Rows of a batch-local replicate. */
function rowsOf(panel: Panel, replicate: number): Rows {
  return {
    replicate,
    from: panel.start[replicate * panel.periods],
    to: panel.start[(replicate + 1) * panel.periods],
    therapyFrom: panel.therapies.start[replicate],
    therapyTo: panel.therapies.start[replicate + 1],
  }
}

class PanelCache {
  private key = ''
  private episodes = 0
  private readonly panels = new Map<string, Panel>()

  get(plan: Plan, batch: Batch): Panel {
    if (plan.keys.care !== this.key) {
      this.panels.clear()
      this.episodes = 0
      this.key = plan.keys.care
    }
    const id = `${batch.firstReplicate}+${batch.replicates}`
    const kept = this.panels.get(id)
    if (kept !== undefined) return kept
    const panel = simulatePanel(plan.cohort, plan.seedKey, batch)
    if (this.episodes + panel.episodes <= CACHED_EPISODES) {
      this.panels.set(id, panel)
      this.episodes += panel.episodes
    }
    return panel
  }
}

/** Prices arms, keeping reference populations and fitted prices while their keys stand. */
function createPricing(): (plan: Plan) => ArmPrices {
  const panels = new Map<string, Panel>()
  const panelOf = (key: string, { cohort }: ReferencePlan, plan: Plan): Panel => {
    let panel = panels.get(key)
    if (panel === undefined) {
      panel = simulateReference(cohort, plan.seedKey)
      panels.set(key, panel)
    }
    return panel
  }
  let key = ''
  let baseline: Reference | undefined
  const fitted = new Map<string, Float64Array>()
  return (plan) => {
    const { keys } = plan
    for (const kept of panels.keys()) if (kept !== keys.reference && kept !== keys.movedReference) panels.delete(kept)
    if (keys.pricing !== key || baseline === undefined) {
      key = keys.pricing
      fitted.clear()
      baseline = priceReference(panelOf(keys.reference, plan.baseline, plan), plan.baseline.weights, plan.baseline.prices)
    }
    const reference = baseline
    const byPrices = new Map<string, Reference>() // periods with the same prices share one reference
    const moved = (period: number): Reference => {
      const from = period * therapyClassIds.length
      const prices = plan.moved.prices.slice(from, from + therapyClassIds.length)
      const key = prices.join()
      let at = byPrices.get(key)
      if (at === undefined) {
        at = priceReference(panelOf(keys.movedReference, plan.moved, plan), plan.moved.weights, prices)
        byPrices.set(key, at)
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
      return contract.follow === undefined ? prices : contract.follow(prices, reference, moved, arm.terms as never, plan.calendar)
    })
  }
}
