// Settles a replicate under an arm: its provider contract, in two stages where it has them, then what other providers and
// therapy contracts are paid. A first stage that is known is not settled again.

import { EPISODE_MONTHS } from '../cohort/panel/panel.ts'
import { providerContracts } from '../contracts/index.ts'
import type { Calendar } from '../contracts/interface/calendar.ts'
import type { AnyProviderContract } from '../contracts/interface/contract.ts'
import { Ledger, RUN_OUT_MONTHS } from '../contracts/interface/ledger.ts'
import { Settlement } from '../contracts/interface/settlement.ts'
import type { StrataSums } from '../contracts/interface/strata-sums.ts'
import { settleOutsideCare } from '../contracts/outside-care.ts'
import { settleTherapies, soldUnder } from '../contracts/settle-therapies.ts'
import { discountByPeriod } from '../outcomes/record.ts'
import { pooled, type Replicate } from './chunk.ts'
import { entriesOf, type FirstStage } from './known.ts'
import type { LoadedArm } from './loaded-plan.ts'
import { poolOf } from './pools.ts'
import type { PreparedChunk } from './prepare-care.ts'
import type { Work } from './work.ts'

/** What one replicate is settled into under one arm, again and again. */
export interface Sheet {
  readonly settlement: Settlement
  readonly strata: StrataSums
  /** The payer's discount factor by period of the ledger. */
  readonly discount: Float64Array
}

export function sheetOf(calendar: Calendar, strata: StrataSums): Sheet {
  const ledger = new Ledger(calendar.periods + RUN_OUT_MONTHS / EPISODE_MONTHS)
  return {
    settlement: new Settlement(ledger, calendar.periods),
    strata,
    discount: discountByPeriod(calendar, ledger.periods),
  }
}

/** Settles replicates of the chunk under the arm: fills the sheet with one at a time. */
export function settlerOf(
  prepared: PreparedChunk,
  arm: LoadedArm,
  { settlement, strata }: Sheet,
  work: Work,
): (replicate: Replicate) => void {
  const { run, chunk } = prepared
  const { calendar } = run.loaded.plan
  const { plan, contractPrices } = arm
  const { ledger } = settlement
  const terms = plan.terms
  const contract: AnyProviderContract = providerContracts[plan.provider]
  const pool = poolOf(plan)
  settlement.sold = soldUnder(chunk.panel.therapies.product, plan.therapies)

  const settle = <T>(
    { rows }: Replicate,
    by: (care: Parameters<AnyProviderContract['settle']>[0], rows: Replicate['rows']) => T,
  ): T => {
    const own = pooled(chunk.panel, rows, pool)
    const { care, kernel } = prepared.under(arm.behaviourKey)
    ledger.kernel = kernel
    work.settledEpisodes += own.to - own.from
    return by(care, own)
  }
  const { stages } = contract
  const firstStages =
    stages === undefined ? undefined : entriesOf(run.known.stages, arm.stageKey, run.outcome.replicates)
  const settleProvider = (replicate: Replicate): void => {
    if (stages === undefined || firstStages === undefined) {
      settle(replicate, (care, rows) => contract.settle(care, rows, terms, contractPrices, calendar, settlement))
      return
    }
    let first = firstStages[replicate.at]
    if (first === undefined) {
      const gathered = settle(replicate, (care, rows) =>
        stages.episodes(care, rows, terms, contractPrices, calendar, settlement),
      )
      first = { gathered, totals: ledger.save(), strata: replicate.detailed ? strata.save() : undefined }
      firstStages[replicate.at] = first
    } else restore(first)
    stages.reconcile(first.gathered, terms, settlement)
  }
  const restore = (first: FirstStage): void => {
    ledger.restore(first.totals)
    if (first.strata !== undefined) strata.restore(first.strata)
  }

  return (replicate) => {
    settlement.clear()
    strata.sums.fill(0)
    settlement.episodes = replicate.detailed ? strata : undefined
    settleProvider(replicate)
    work.reconciled++
    settleOutsideCare(calendar, ledger)
    settleTherapies(replicate.treated, plan.therapies, settlement.account, calendar.rates)
  }
}
