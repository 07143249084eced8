// The table under the charts: per arm the figures people negotiate over, each with its Monte Carlo
// standard error, printed to the digits it earned.

import type { Controls } from '../../sim/outcomes/controls.ts'
import type { Estimate } from '../../sim/outcomes/estimate.ts'
import { distinguishable, pairedDifference } from '../../sim/outcomes/paired.ts'
import { quantileEstimate } from '../../sim/outcomes/quantile.ts'
import { conditionalValueAtRisk, shareAbove, shareBelow } from '../../sim/outcomes/tail.ts'
import { earned, type Quantity, standardError } from '../format.ts'
import { type AdjustedMean, adjustedMean, adjustmentInWords } from './adjusted-mean.ts'
import { type ArmSamples, type MoneyMetric, type Sample, type Words, wordsOf } from './samples.ts'

export interface Cell {
  readonly text: string
  /** The standard error, or why there is none. */
  readonly error: string
  /** A difference of less than two standard errors. */
  readonly indistinct: boolean
  /** Of an adjusted mean: replicates that each replicate is worth. */
  readonly worth?: number
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
  /** What means are adjusted by and how far that goes; '' where they are plain. */
  readonly adjustment: string
}

const WORST = 0.05
/** Columns of money that say nothing of the spread: the manufacturer's is the payer's, turned round. */
const MEANS = 2

type Money = MoneyMetric | 'manufacturerNetUsd'

const names: Readonly<Record<Money, string>> = {
  payerSpendUsd: 'Payer spend',
  providerMarginUsd: 'Practice margin',
  manufacturerNetUsd: 'Manufacturer net',
}

const moneyGroup = (metric: Money, { one, many, per }: Words): Group => {
  const what = `${names[metric].toLowerCase()} per ${per}`
  return {
    head: `${names[metric]} per ${per}, ${metric === 'manufacturerNetUsd' ? '$ undiscounted' : '$'}`,
    columns: [
      {
        id: `${metric}-mean`,
        head: 'Mean',
        definition: `Mean ${what} over all replicates, each one ${one === 'practice' ? 'practice’s panel over the horizon' : 'cohort over the horizon; per patient referred, treated or not'}.${metric === 'manufacturerNetUsd' ? ' What the product brings in less what is paid back.' : ''}`,
      },
      {
        id: `${metric}-difference`,
        head: 'vs first',
        definition: `Mean difference in ${what} from the first contract, on the same patients. Marked ≈ when it is under two standard errors: not distinguishable from none.`,
      },
      { id: `${metric}-p5`, head: 'P5', definition: `One ${one} in twenty has a ${what} below this.` },
      { id: `${metric}-p95`, head: 'P95', definition: `One ${one} in twenty has a ${what} above this.` },
      {
        id: `${metric}-cvar`,
        head: 'CVaR',
        definition:
          metric === 'payerSpendUsd'
            ? `Conditional value at risk: mean spend per ${per} over the dearest 5 % of ${many}.`
            : `Conditional value at risk: mean ${what} of the worst 5 % of ${many}.`,
      },
    ],
  }
}

const chances: Group = {
  head: 'Chance of, %',
  columns: [
    { id: 'loss', head: 'Loss', definition: 'Share of practices whose margin over the whole horizon is negative.' },
    {
      id: 'recoupment',
      head: 'Recoupment',
      definition: 'Share of practices that owe the payer a performance-based recoupment (PBR) in any period.',
    },
  ],
}

const discounts: Group = {
  head: 'Discount, %',
  columns: [
    {
      id: 'discount',
      head: 'Equivalent',
      definition:
        'The flat discount on price that would leave the payer with the same present value, over all treated patients.',
    },
  ],
}

const groupsOf = (arms: readonly ArmSamples[]): readonly Group[] => {
  const words = wordsOf(arms)
  const spend = moneyGroup('payerSpendUsd', words)
  if (words.one === 'practice') return [spend, moneyGroup('providerMarginUsd', words), chances]
  const manufacturer = moneyGroup('manufacturerNetUsd', words)
  return [spend, { ...manufacturer, columns: manufacturer.columns.slice(0, MEANS) }, discounts]
}

const cell = ({ value, standardError: se }: Estimate, quantity: Quantity, indistinct = false): Cell => ({
  text: `${indistinct ? '≈ ' : ''}${earned(value, se, quantity)}`,
  error: standardError(se, quantity),
  indistinct,
})
const mean = (adjusted: AdjustedMean, indistinct = false): Cell => ({
  ...cell(adjusted, 'plainUsd', indistinct),
  ...(adjusted.worth === undefined ? {} : { worth: adjusted.worth }),
})
const none: Cell = { text: '–', error: '', indistinct: false }

function moneyCells(
  own: Sample,
  reference: Sample,
  worst: 'lower' | 'upper',
  controls: Controls | undefined,
): readonly Cell[] {
  const { values, rising } = own
  const difference = adjustedMean(pairedDifference(values, reference.values), controls)
  return [
    mean(adjustedMean(values, controls)),
    own === reference
      ? none
      : mean(difference, !distinguishable({ mean: difference.value, standardError: difference.standardError })),
    cell(quantileEstimate(rising, WORST), 'plainUsd'),
    cell(quantileEstimate(rising, 1 - WORST), 'plainUsd'),
    cell(conditionalValueAtRisk(values, WORST, worst), 'plainUsd'),
  ]
}

/** The columns beside payer spend: what the practice keeps, or the manufacturer where no practice is paid. */
function otherCells({ money, recoupment, elsewhere, controls }: ArmSamples, first: ArmSamples): readonly Cell[] {
  if (elsewhere === undefined || first.elsewhere === undefined) {
    return [
      ...moneyCells(money.providerMarginUsd, first.money.providerMarginUsd, 'lower', controls),
      cell(shareBelow(money.providerMarginUsd.values, 0), 'plainShare'),
      cell(shareAbove(recoupment, 0), 'plainShare'),
    ]
  }
  return [
    ...moneyCells(elsewhere.manufacturerNetUsd, first.elsewhere.manufacturerNetUsd, 'lower', controls).slice(0, MEANS),
    elsewhere.discount === undefined ? none : cell(elsewhere.discount, 'plainShare'),
  ]
}

/** Every arm's figures; differences are taken from the first arm, replicate by replicate. */
export const resultsTable = (arms: readonly ArmSamples[]): ResultsTable => {
  const rows = arms.map((arm) => ({
    arm: arm.arm,
    label: arm.label,
    cells: [
      ...moneyCells(arm.money.payerSpendUsd, arms[0].money.payerSpendUsd, 'upper', arm.controls),
      ...otherCells(arm, arms[0]),
    ],
  }))
  return {
    groups: groupsOf(arms).map((group) => ({
      ...group,
      columns: group.columns.map((c) =>
        c.head === 'vs first' ? { ...c, head: `vs ${shortLabel(arms[0]?.label ?? '')}` } : c,
      ),
    })),
    rows,
    adjustment: adjustmentInWords(rows.flatMap(({ cells }) => cells)),
  }
}

/** Initials of a long label, for a narrow column: "Fee-for-service" → "FFS". */
export const shortLabel = (label: string): string =>
  label.length <= 8
    ? label
    : label
        .split(/[\s-]+/)
        .map((word) => word[0]?.toUpperCase() ?? '')
        .join('')
