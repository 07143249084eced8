// What settling a book comes to: every line of the ledger with the rule that produced it, what was
// reconciled, and the totals under the names of a simulated run's metrics.

import { EPISODE_MONTHS } from '../cohort/panel/panel.ts'
import type { Settlement } from '../contracts/interface/settlement.ts'
import { transferKinds } from '../contracts/interface/transfer-kinds.ts'
import { type ArmMetric, armMetricIds } from '../outcomes/metrics.ts'
import { recordArm } from '../outcomes/record.ts'
import { monthText } from '../scenario/calendar-month.ts'
import { type Months, type Usd, usdOf } from '../units.ts'

/** One transfer. `id` is the row of the book it concerns, blank for what concerns all of a practice's or a contract's. */
export interface StatementLine {
  readonly id: string
  /** First month of the performance period it falls in, "2025-07"; blank where the book has no dates. */
  readonly period: string
  /** Months from the start of the contract, for what is booked by the month. */
  readonly month: Months | undefined
  readonly kind: string
  readonly from: string
  readonly to: string
  readonly usd: Usd
  readonly rule: string
}

/** A performance period as it was reconciled, for one practice or pool. */
export interface PeriodStatement {
  readonly practiceId: string
  readonly period: string
  readonly episodes: number
  readonly benchmarkUsd: Usd
  readonly targetUsd: Usd
  readonly thresholdUsd: Usd
  readonly actualUsd: Usd
  readonly performancePaymentUsd: Usd
  readonly recoupmentUsd: Usd
}

/** A book knows no counterfactual: the true effect is left out. */
const known = armMetricIds.filter((id) => id !== 'trueEffectUsd')
export type Totals = Readonly<Record<Exclude<ArmMetric, 'trueEffectUsd'>, number>> & { readonly rows: number }

export interface Statement {
  readonly contract: string
  readonly terms: Readonly<Record<string, string | number | boolean>>
  readonly totals: Totals
  /** What a reader of the totals must know about the table. */
  readonly notes: readonly string[]
  readonly reconciliations: readonly PeriodStatement[]
  readonly ledger: readonly StatementLine[]
}

/** Totals of a settled book: undiscounted but for present values. */
export function totalsOf(settlement: Settlement, rows: number): Totals {
  const values = new Float64Array(armMetricIds.length)
  recordArm(values, 0, 0, 1, settlement, new Float64Array(settlement.ledger.periods).fill(1))
  return {
    ...(Object.fromEntries(known.map((id) => [id, values[armMetricIds.indexOf(id)]])) as Record<
      (typeof known)[number],
      number
    >),
    rows,
  }
}

/** The journal's lines; `idOf` names a row of the book, `rules` says more of some lines than their kind does, by place in the journal. */
export function linesOf(
  settlement: Settlement,
  idOf: (episode: number) => string,
  firstMonth: Months | undefined,
  rules: ReadonlyMap<number, string> = new Map(),
): readonly StatementLine[] {
  const { journal } = settlement.ledger
  if (journal === undefined) throw new RangeError('a statement needs a ledger with a journal')
  return journal.map(({ kind, period, episode, cents, month }, line) => {
    const { from, to, label } = transferKinds[kind]
    return {
      id: episode < 0 ? '' : idOf(episode),
      period: firstMonth === undefined ? '' : monthText(firstMonth + EPISODE_MONTHS * period),
      month,
      kind,
      from,
      to,
      usd: usdOf(cents),
      rule: rules.get(line) ?? label,
    }
  })
}
