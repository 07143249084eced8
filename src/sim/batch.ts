// Where it all meets: a batch of replicates is simulated once, priced once per set of behaviours, and
// settled by every arm into its own ledger. The engine keeps what a dial cannot have moved: panels while
// the care key stands, reference populations and fitted prices while the pricing key stands.

import { PanelCache } from './batch/panel-cache.ts'
import { poolOf } from './batch/pools.ts'
import { type Assessment, type AssessmentTerms, createPricing } from './batch/price-arms.ts'
import type { Care } from './cohort/care.ts'
import { EPISODE_MONTHS, type Panel } from './cohort/panel.ts'
import { priceCare } from './cohort/price-care.ts'
import type { AnyProviderContract, Rows } from './contracts/contract.ts'
import { providerContracts } from './contracts/index.ts'
import { Ledger, RUN_OUT_MONTHS } from './contracts/ledger.ts'
import { settleOutsideCare } from './contracts/outside-care.ts'
import { settleTherapies, soldUnder } from './contracts/settle-therapies.ts'
import { Settlement } from './contracts/settlement.ts'
import { treatedOf } from './contracts/treated.ts'
import { detailColumnCount, detailedReplicates, keepDetails, recordDetails } from './outcomes/details.ts'
import { type Batch, type BatchOutcome, columnCount } from './outcomes/metrics.ts'
import { careSpendingCents, discountByPeriod, recordArm, recordCare, recordEffect } from './outcomes/record.ts'
import type { ArmPlan, ArmPrices, Plan } from './plan.ts'

export interface Engine {
  /** Prices every arm on the plan's baseline world. */
  price(plan: Plan): ArmPrices
  /** How well each set of covariates predicts spending in the plan's baseline world. */
  assess(plan: Plan, terms: AssessmentTerms): Assessment
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
    price: pricing.price,
    assess: pricing.assess,
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

/** Settles a batch under every arm of the plan; the panel holds its replicates and the others of their pools. */
export function settleBatch(plan: Plan, prices: ArmPrices, panel: Panel, batch: Batch): BatchOutcome {
  const values = new Float64Array(columnCount(plan.arms.length) * batch.replicates)
  const detailed = detailedReplicates(batch)
  const details = new Float64Array(detailColumnCount(plan.arms.length, plan.calendar.periods) * detailed)
  const usual = priceCare(panel, plan.prices, [], plan.newTherapy)
  const byBehaviour = new Map<string, Care>([['[]', usual]])
  const ledger = new Ledger(plan.calendar.periods + RUN_OUT_MONTHS / EPISODE_MONTHS)
  const discount = discountByPeriod(plan.calendar, ledger.periods)
  const settlement = new Settlement(ledger, plan.calendar.periods)
  const first = batch.firstReplicate - panel.firstReplicate
  plan.arms.forEach((arm, a) => {
    const key = JSON.stringify(arm.behaviours)
    let care = byBehaviour.get(key)
    if (care === undefined) {
      care = priceCare(panel, plan.prices, arm.behaviours, plan.newTherapy)
      byBehaviour.set(key, care)
    }
    settlement.sold = soldUnder(panel.therapies.product, arm.therapies)
    const pool = poolOf(arm)
    for (let r = 0; r < batch.replicates; r++) {
      const rows = rowsOf(panel, first + r, pool)
      keepDetails(settlement, r < detailed ? rows : undefined)
      settleReplicate(plan, arm, prices[a], care, rows, settlement)
      recordArm(values, a, r, batch.replicates, settlement, discount)
      if (r < detailed) recordDetails(details, plan.arms.length, a, r, detailed, settlement, care, rows)
      recordEffect(values, a, r, batch.replicates, care === usual ? 0 : careSpendingCents(usual, rows) - careSpendingCents(care, rows))
    }
  })
  for (let r = 0; r < batch.replicates; r++) recordCare(values, plan.arms.length, r, batch.replicates, usual, rowsOf(panel, first + r))
  return { firstReplicate: batch.firstReplicate, replicates: batch.replicates, values, details }
}

/** Settles one replicate under one arm: the provider contract, then each therapy contract, into one ledger. */
function settleReplicate(plan: Plan, arm: ArmPlan, prices: Float64Array, care: Care, rows: Rows, settlement: Settlement): void {
  settlement.clear()
  const provider: AnyProviderContract = providerContracts[arm.provider]
  provider.settle(care, rows, arm.terms as never, prices, plan.calendar, settlement)
  settleOutsideCare(plan.calendar, settlement.ledger)
  settleTherapies(treatedOf(care, rows), arm.therapies, settlement.account, plan.calendar.rates)
}

/** Rows of a panel-local replicate, and of the others of its pool of `pool` practices. */
function rowsOf(panel: Panel, replicate: number, pool = 1): Rows {
  const rows = {
    replicate,
    from: panel.start[replicate * panel.periods],
    to: panel.start[(replicate + 1) * panel.periods],
    therapyFrom: panel.therapies.start[replicate],
    therapyTo: panel.therapies.start[replicate + 1],
  }
  if (pool === 1) return rows
  const first = replicate - ((panel.firstReplicate + replicate) % pool)
  const peers = Array.from({ length: pool }, (_, j) => first + j).filter((peer) => peer !== replicate)
  return { ...rows, peers: peers.map((peer) => rowsOf(panel, peer)) }
}
