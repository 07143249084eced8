// A settled book as rows of text, to the cent.

import type { Statement } from '../../sim/book/statement.ts'
import { armMetrics } from '../../sim/outcomes/metrics.ts'
import { shareMetrics } from '../../sim/outcomes/series.ts'
import { cents, count, share, trimmed } from '../format.ts'

/** Lines shown on the page; the file has all of them. */
const MOST_LINES = 200
const shares: ReadonlySet<string> = shareMetrics

export interface StatementView {
  readonly totals: readonly {
    readonly id: string
    readonly label: string
    readonly doc: string
    readonly value: string
  }[]
  readonly periods: readonly (readonly string[])[]
  readonly lines: readonly (readonly string[])[]
  readonly left: number
}

export const periodHeads = [
  'Performance period',
  'Episodes',
  'Benchmark',
  'Target',
  'Threshold',
  'Actual',
  'PBP',
  'PBR',
]
export const lineHeads = ['Row', 'When', 'From', 'To', 'Amount', 'Rule']

/** What the page shows of a statement; totals that are nothing are left out. */
export const statementView = ({ totals, reconciliations, ledger }: Statement): StatementView => ({
  totals: Object.entries(armMetrics).flatMap(([id, { label, doc }]) => {
    const value = (totals as Readonly<Record<string, number>>)[id]
    return value === undefined || value === 0
      ? []
      : [{ id, label, doc, value: shares.has(id) ? share(value, 3) : cents(value) }]
  }),
  periods: reconciliations.map((r) => [
    r.practiceId === '' ? r.period : `${r.practiceId}, ${r.period}`,
    count(r.episodes),
    ...[r.benchmarkUsd, r.targetUsd, r.thresholdUsd, r.actualUsd, r.performancePaymentUsd, r.recoupmentUsd].map(cents),
  ]),
  lines: ledger
    .slice(0, MOST_LINES)
    .map(({ id, period, month, from, to, usd, rule }) => [
      id,
      month === undefined ? period : `month ${trimmed(month, 2)}`,
      from,
      to,
      cents(usd),
      rule,
    ]),
  left: Math.max(0, ledger.length - MOST_LINES),
})
