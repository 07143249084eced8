// Settles the replicates of a chunk, simulated once, under the arms asked for: care is priced once a set of behaviours,
// a first stage that several arms share is settled once, and what is known from an earlier run is not settled again.

import type { Batch } from '../batch-range.ts'
import { EPISODE_MONTHS, type Panel } from '../cohort/panel/panel.ts'
import type { BehaviourPlan } from '../cohort/price/behaviours/index.ts'
import type { Care } from '../cohort/price/care.ts'
import { delivered, priceCare, priceProducts } from '../cohort/price/price-care.ts'
import { providerContracts } from '../contracts/index.ts'
import type { CareKernel } from '../contracts/interface/care-kernel.ts'
import type { AnyProviderContract } from '../contracts/interface/contract.ts'
import { Ledger, RUN_OUT_MONTHS } from '../contracts/interface/ledger.ts'
import type { Rows } from '../contracts/interface/rows.ts'
import { Settlement } from '../contracts/interface/settlement.ts'
import { StrataSums } from '../contracts/interface/strata-sums.ts'
import { treatedOf } from '../contracts/interface/treated.ts'
import { settleOutsideCare } from '../contracts/outside-care.ts'
import { settleTherapies, soldUnder } from '../contracts/settle-therapies.ts'
import type { Settling } from '../kernels/settling.ts'
import { recordDetails, recordStrata } from '../outcomes/details.ts'
import type { BatchOutcome } from '../outcomes/metrics.ts'
import { careSpendingCents, discountByPeriod, recordArm, recordCare, recordEffect } from '../outcomes/record.ts'
import type { Plan } from '../plan.ts'
import { isKnown, type Known, keptStages, NO_BEHAVIOUR } from './known.ts'
import type { LoadedArm, LoadedPlan } from './loaded-plan.ts'
import { poolOf } from './pools.ts'

/** How much work settling has been, for tests of what a dial re-runs. */
export interface Work {
  /** Episodes that were simulated. */
  simulatedEpisodes: number
  /** Episodes whose care was priced under a set of behaviours; that were settled under an arm; replicates reconciled under an arm. */
  pricedEpisodes: number
  settledEpisodes: number
  reconciled: number
}

/** Where in `outcome` the chunk goes, and how many of the outcome's replicates have details. */
interface Place {
  readonly outcome: BatchOutcome
  readonly detailed: number
}

export function settleChunk(
  { outcome, detailed }: Place,
  loaded: LoadedPlan,
  arms: readonly LoadedArm[],
  withCare: boolean,
  panel: Panel,
  chunk: Batch,
  known: Known,
  settling: Settling | undefined,
  work: Work,
): void {
  const { plan } = loaded
  const { values, details, replicates } = outcome
  const offset = chunk.firstReplicate - outcome.firstReplicate
  const first = chunk.firstReplicate - panel.firstReplicate
  const count = plan.arms.length
  const detailedHere = Math.max(0, Math.min(chunk.replicates, detailed - offset))
  const sets = 1 + new Set(arms.map(({ behaviourKey }) => behaviourKey)).size
  const priced = withCare || arms.some((arm) => !isKnown(known, arm, replicates, offset, chunk.replicates))
  const sums = (priced ? settling?.load(panel, sets) : undefined) ?? new StrataSums(panel)
  const ledger = new Ledger(plan.calendar.periods + RUN_OUT_MONTHS / EPISODE_MONTHS)
  const discount = discountByPeriod(plan.calendar, ledger.periods)
  const settlement = new Settlement(ledger, plan.calendar.periods)
  const rows = Array.from({ length: chunk.replicates }, (_, r) => rowsOf(panel, first + r))
  const productCents = priceProducts(panel, plan.multipliers)
  const treated = rows.map((own) => treatedOf(panel, productCents, own))

  const cares = new Map<string, Delivered>()
  const careOf = (arm: LoadedArm | undefined): Delivered => {
    const key = arm?.behaviourKey ?? NO_BEHAVIOUR
    let known = cares.get(key)
    if (known === undefined) {
      known = deliver(plan, panel, productCents, arm?.plan.behaviours ?? [], settling)
      cares.set(key, known)
      work.pricedEpisodes += panel.episodes
    }
    return known
  }

  for (const arm of arms) {
    const { plan: armPlan, contractPrices, index } = arm
    settlement.sold = soldUnder(panel.therapies.product, armPlan.therapies)
    const pool = poolOf(armPlan)
    const effects = effectsOf(known, arm, replicates, offset, rows, careOf)
    const contract: AnyProviderContract = providerContracts[armPlan.provider]
    const stage = contract.stages
    const kept = stage === undefined ? undefined : keptStages(known, arm.stageKey, replicates)
    for (let r = 0; r < chunk.replicates; r++) {
      const own = pool === 1 ? rows[r] : pooled(panel, first + r, pool)
      const r1 = offset + r
      settlement.clear()
      sums.sums.fill(0)
      settlement.episodes = r < detailedHere ? sums : undefined
      if (stage === undefined || kept === undefined) {
        work.settledEpisodes += own.to - own.from
        const { care, kernel } = careOf(arm)
        ledger.kernel = kernel
        contract.settle(care, own, armPlan.terms as never, contractPrices, plan.calendar, settlement)
      } else {
        let before = kept[r1]
        if (before === undefined) {
          work.settledEpisodes += own.to - own.from
          const { care, kernel } = careOf(arm)
          ledger.kernel = kernel
          const gathered = stage.episodes(care, own, armPlan.terms as never, contractPrices, plan.calendar, settlement)
          before = { gathered, totals: ledger.save(), strata: r < detailedHere ? sums.save() : undefined }
          kept[r1] = before
        } else {
          ledger.restore(before.totals)
          if (before.strata !== undefined) sums.restore(before.strata)
        }
        stage.reconcile(before.gathered, armPlan.terms as never, settlement)
      }
      work.reconciled++
      settleOutsideCare(plan.calendar, ledger)
      settleTherapies(treated[r], armPlan.therapies, settlement.account, plan.calendar.rates)
      recordArm(values, index, r1, replicates, settlement, discount)
      recordEffect(values, index, r1, replicates, effects === undefined ? 0 : effects[r1])
      if (r < detailedHere) recordDetails(details, count, index, r1, detailed, settlement, sums)
    }
  }
  for (let r = 0; r < detailedHere; r++) recordStrata(details, offset + r, detailed, panel, rows[r])
  if (!withCare) return
  const { care, kernel } = careOf(undefined)
  for (let r = 0; r < chunk.replicates; r++) recordCare(values, count, offset + r, replicates, care, rows[r], kernel)
}

/** Care as it was delivered under a set of behaviours, and what settles it faster where it may. */
interface Delivered {
  readonly care: Care
  readonly kernel: CareKernel | undefined
}

function deliver(
  { multipliers, newTherapy }: Plan,
  panel: Panel,
  productCents: Float64Array,
  acting: readonly BehaviourPlan[],
  settling: Settling | undefined,
): Delivered {
  if (settling === undefined) return { care: priceCare(panel, multipliers, acting, newTherapy), kernel: undefined }
  const kernel = settling.priceCare(multipliers, productCents)
  const care = delivered(kernel.care, multipliers, acting, newTherapy)
  return { care, kernel: care.declined.includes(1) ? undefined : kernel } // no kernel knows of declined episodes
}

const spendingOf = ({ care, kernel }: Delivered, rows: Rows): number => careSpendingCents(care, rows, kernel)

/** What the arm's behaviours save on each replicate of the batch, known for this chunk; undefined without behaviours. */
function effectsOf(
  { effects }: Known,
  arm: LoadedArm,
  replicates: number,
  offset: number,
  rows: readonly Rows[],
  careOf: (arm: LoadedArm | undefined) => Delivered,
): Float64Array | undefined {
  if (arm.behaviourKey === NO_BEHAVIOUR) return undefined
  let saved = effects.get(arm.behaviourKey)
  if (saved === undefined) {
    saved = new Float64Array(replicates).fill(Number.NaN)
    effects.set(arm.behaviourKey, saved)
  }
  if (Number.isNaN(saved[offset]))
    for (let r = 0; r < rows.length; r++)
      saved[offset + r] = spendingOf(careOf(undefined), rows[r]) - spendingOf(careOf(arm), rows[r])
  return saved
}

/** Rows of a panel-local replicate. */
const rowsOf = (panel: Panel, replicate: number): Rows => ({
  replicate,
  from: panel.start[replicate * panel.periods],
  to: panel.start[(replicate + 1) * panel.periods],
  therapyFrom: panel.therapies.start[replicate],
  therapyTo: panel.therapies.start[replicate + 1],
})

/** Rows of a panel-local replicate with those of the others of its pool of `pool` practices. */
function pooled(panel: Panel, replicate: number, pool: number): Rows {
  const first = replicate - ((panel.firstReplicate + replicate) % pool)
  const peers = Array.from({ length: pool }, (_, j) => first + j).filter((peer) => peer !== replicate)
  return { ...rowsOf(panel, replicate), peers: peers.map((peer) => rowsOf(panel, peer)) }
}
