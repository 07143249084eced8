// The table under the charts: per arm the figures people negotiate over, each with its Monte Carlo
// standard error, printed to the digits it earned.

import type { Estimate } from '../../sim/outcomes/estimate.ts'
import { moments } from '../../sim/outcomes/moments.ts'
import { distinguishable, pairedDifference } from '../../sim/outcomes/paired.ts'
import { quantileEstimate } from '../../sim/outcomes/quantile.ts'
import { conditionalValueAtRisk, shareAbove, shareBelow } from '../../sim/outcomes/tail.ts'
import { earned, type Quantity, standardError } from '../format.ts'
import type { ArmSamples, MoneyMetric } from './samples.ts'

export interface Cell {
  readonly text: string
  /** The standard error, or why there is none. */
  readonly error: string
  /** A difference of less than two standard errors. */
  readonly indistinct: boolean
}

export interface Column {
  readonly id: string
  readonly head: string
  readonly definition: string
}

export interface Group {
  readonly head: string
  readonly columns: readonly Column[]
}

export interface ResultsTable {
  readonly groups: readonly Group[]
  readonly rows: readonly { readonly arm: number; readonly label: string; readonly cells: readonly Cell[] }[]
}

const WORST = 0.05

const moneyColumns = (metric: MoneyMetric): readonly Column[] => {
  const margin = metric === 'providerMarginUsd'
  const what = margin ? 'practice margin per episode' : 'payer spend per episode'
  return [
    { id: `${metric}-mean`, head: 'Mean', definition: `Mean ${what} over all replicates, each one practice’s panel over the horizon.` },
    {
      id: `${metric}-difference`,
      head: 'vs first',
      definition: `Mean difference in ${what} from the first contract, on the same patients. Marked ≈ when it is under two standard errors: not distinguishable from none.`,
    },
    { id: `${metric}-p5`, head: 'P5', definition: `One practice in twenty has a ${what} below this.` },
    { id: `${metric}-p95`, head: 'P95', definition: `One practice in twenty has a ${what} above this.` },
    {
      id: `${metric}-cvar`,
      head: 'CVaR',
      definition: margin
        ? 'Conditional value at risk: mean margin per episode of the worst 5 % of practices.'
        : 'Conditional value at risk: mean spend per episode over the dearest 5 % of practices.',
    },
  ]
}

const groups: readonly Group[] = [
  { head: 'Payer spend per episode, $', columns: moneyColumns('payerSpendUsd') },
  { head: 'Practice margin per episode, $', columns: moneyColumns('providerMarginUsd') },
  {
    head: 'Chance of, %',
    columns: [
      { id: 'loss', head: 'Loss', definition: 'Share of practices whose margin over the whole horizon is negative.' },
      { id: 'recoupment', head: 'Recoupment', definition: 'Share of practices that owe the payer a performance-based recoupment (PBR) in any period.' },
    ],
  },
]

const cell = ({ value, standardError: se }: Estimate, quantity: Quantity, indistinct = false): Cell => ({
  text: `${indistinct ? '≈ ' : ''}${earned(value, se, quantity)}`,
  error: standardError(se, quantity),
  indistinct,
})
const none: Cell = { text: '–', error: '', indistinct: false }

function moneyCells(arm: ArmSamples, reference: ArmSamples, metric: MoneyMetric): readonly Cell[] {
  const { values, rising } = arm.money[metric]
  const { mean, standardError: se } = moments(values)
  const difference = moments(pairedDifference(values, reference.money[metric].values))
  return [
    cell({ value: mean, standardError: se }, 'plainUsd'),
    arm.arm === reference.arm ? none : cell({ value: difference.mean, standardError: difference.standardError }, 'plainUsd', !distinguishable(difference)),
    cell(quantileEstimate(rising, WORST), 'plainUsd'),
    cell(quantileEstimate(rising, 1 - WORST), 'plainUsd'),
    cell(conditionalValueAtRisk(values, WORST, metric === 'providerMarginUsd' ? 'lower' : 'upper'), 'plainUsd'),
  ]
}

/** Every arm's figures; differences are taken from the first arm, replicate by replicate. */
export const resultsTable = (arms: readonly ArmSamples[]): ResultsTable => ({
  groups: groups.map((group) => ({ ...group, columns: group.columns.map((c) => (c.head === 'vs first' ? { ...c, head: `vs ${shortLabel(arms[0]?.label ?? '')}` } : c)) })),
  rows: arms.map((arm) => ({
    arm: arm.arm,
    label: arm.label,
    cells: [
      ...moneyCells(arm, arms[0], 'payerSpendUsd'),
      ...moneyCells(arm, arms[0], 'providerMarginUsd'),
      cell(shareBelow(arm.money.providerMarginUsd.values, 0), 'plainShare'),
      cell(shareAbove(arm.recoupment, 0), 'plainShare'),
    ],
  })),
})

/** Initials of a long label, for a narrow column: "Fee-for-service" → "FFS". */
export const shortLabel = (label: string): string =>
  label.length <= 8
    ? label
    : label
        .split(/[\s-]+/)
        .map((word) => word[0]?.toUpperCase() ?? '')
        .join('')
