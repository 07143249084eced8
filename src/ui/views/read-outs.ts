// What the averages of the Compare page leave out: true effect beside measured savings, the flat discount a
// therapy contract comes to, results by performance period and by stratum of patients.

import type { Controls } from '../../sim/outcomes/controls.ts'
import { byPeriod, byStratum, periodsOf } from '../../sim/outcomes/detail-summary.ts'
import { equivalentDiscount } from '../../sim/outcomes/equivalent-discount.ts'
import type { Estimate } from '../../sim/outcomes/estimate.ts'
import { lens } from '../../sim/outcomes/lens.ts'
import { type ArmMetric, armMetrics, type Outcomes } from '../../sim/outcomes/metrics.ts'
import { quantile, sorted } from '../../sim/outcomes/quantile.ts'
import { armSeries } from '../../sim/outcomes/series.ts'
import { calendarMonth, count, earned, type Quantity, share, standardError, usd } from '../format.ts'
import { adjustedMean } from './adjusted-mean.ts'
import { treatedElsewhere, wordsFor } from './samples.ts'

/** A row of a range plot: nine practices in ten between low and high, the median, and a mark beside them. */
export interface RangeRow {
  readonly arm: number
  readonly label: string
  readonly low: number
  readonly middle: number
  readonly high: number
  readonly mark: number | undefined
  readonly note: string
}

export interface RangeChart {
  readonly title: string
  readonly caption: string
  readonly unit: 'usd' | 'share'
  readonly rows: readonly RangeRow[]
  readonly summary: string
  readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
}

export interface TextTable {
  readonly head: readonly string[]
  readonly rows: readonly {
    readonly arm: number | undefined
    readonly cells: readonly { readonly text: string; readonly error: string }[]
  }[]
}

const cell = ({ value, standardError: se }: Estimate, quantity: Quantity) => ({
  text: earned(value, se, quantity),
  error: standardError(se, quantity),
})
const plain = (text: string) => ({ text, error: '' })

/** Measured savings of every arm with a benchmark, with its true effect beside. */
export function effectChart(outcomes: Outcomes, labels: readonly string[]): RangeChart {
  const rows = withBenchmark(outcomes).map((arm): RangeRow => {
    const measured = sorted(armSeries(outcomes, arm, 'measuredSavingsUsd', 'perEpisode'))
    const { trueEffectUsd, falseReward, falsePenalty } = lens(outcomes, arm)
    return {
      arm,
      label: labels[arm],
      low: quantile(measured, 0.05),
      middle: quantile(measured, 0.5),
      high: quantile(measured, 0.95),
      mark: trueEffectUsd.value,
      note: !settles(outcomes, arm)
        ? ''
        : `rewarded for nothing ${earned(falseReward.value, falseReward.standardError, 'share')}, fined without fault ${earned(falsePenalty.value, falsePenalty.standardError, 'share')}`,
    }
  })
  return {
    title: 'What it measures, and what it did',
    caption:
      'Bar: measured savings per episode (benchmark less actual), nine practices in ten, median in the middle. Diamond: what the contract’s behaviours truly saved on the same patients.',
    unit: 'usd',
    rows,
    summary: rows
      .map((r) => `${r.label}: measured ${usd(r.low)} to ${usd(r.high)}, true effect ${usd(r.mark ?? 0)}; ${r.note}.`)
      .join(' '),
    table: {
      head: ['Contract', 'P5 measured', 'Median measured', 'P95 measured', 'True effect', 'Verdict'],
      rows: rows.map((r) => [r.label, usd(r.low), usd(r.middle), usd(r.high), usd(r.mark ?? 0), r.note]),
    },
  }
}

/** Whether anyone was paid or fined on measured savings. */
const settles = (outcomes: Outcomes, arm: number): boolean =>
  (['performancePaymentUsd', 'recoupmentUsd'] as const).some((metric) =>
    armSeries(outcomes, arm, metric, 'perReplicate').some((x) => x > 0),
  )

/** Arms that measure savings against a benchmark. */
const withBenchmark = (outcomes: Outcomes): readonly number[] =>
  outcomes.armIds.flatMap((_, arm) =>
    armSeries(outcomes, arm, 'benchmarkUsd', 'perReplicate').some((x) => x > 0) ? [arm] : [],
  )

/** Equivalent flat discount of every arm whose contracts move what is paid for therapies. */
export function discountChart(outcomes: Outcomes, labels: readonly string[]): RangeChart {
  const { many } = wordsFor(treatedElsewhere(outcomes))
  const rows = outcomes.armIds.flatMap((_, arm): RangeRow[] => {
    const found = equivalentDiscount(outcomes, arm)
    if (found === undefined || (found.pooled.value === 0 && found.low === 0 && found.high === 0)) return []
    const { pooled, low, high, replicatesWithTherapy } = found
    return [
      {
        arm,
        label: labels[arm],
        low,
        middle: pooled.value,
        high,
        mark: undefined,
        note: `${earned(pooled.value, pooled.standardError, 'share')} in all, over ${count(replicatesWithTherapy)} ${many}`,
      },
    ]
  })
  return {
    title: 'Equivalent flat discount on cell and gene therapies',
    caption: `The discount on price that would leave the payer the same present value. Bar: 95 % of ${many} with a treated patient; dot: all of them together.`,
    unit: 'share',
    rows,
    summary: rows.map((r) => `${r.label}: ${r.note}, 95 % between ${share(r.low)} and ${share(r.high)}.`).join(' '),
    table: {
      head: ['Contract', '2.5 %', 'Together', '97.5 %', 'Note'],
      rows: rows.map((r) => [r.label, share(r.low, 1), share(r.middle, 1), share(r.high, 1), r.note]),
    },
  }
}

export const periodViews = {
  payerSpendUsd: 'Payer spend',
  providerMarginUsd: 'Practice margin',
  gapUsd: 'Actual less benchmark',
  performancePaymentUsd: 'Performance-based payment',
  recoupmentUsd: 'Recoupment',
} as const
export type PeriodView = keyof typeof periodViews

export interface LineChart {
  readonly title: string
  readonly caption: string
  readonly heads: readonly string[]
  readonly lines: readonly { readonly arm: number; readonly label: string; readonly values: readonly number[] }[]
  readonly summary: string
  readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
}

/** One figure by performance period, dollars per practice; undefined for a horizon of one period. */
export function periodChart(
  outcomes: Outcomes,
  labels: readonly string[],
  view: PeriodView,
  startMonth: number,
): LineChart | undefined {
  const periods = periodsOf(outcomes)
  if (periods < 2) return undefined
  const heads = Array.from({ length: periods }, (_, t) => calendarMonth(startMonth + 6 * t))
  const lines = outcomes.armIds.map((_, arm) => ({
    arm,
    label: labels[arm],
    values: byPeriod(outcomes, arm).map((period) =>
      view === 'gapUsd'
        ? period.benchmarkUsd.value > 0
          ? period.actualUsd.value - period.benchmarkUsd.value
          : 0
        : period[view].value,
    ),
  }))
  return {
    title: `${periodViews[view]} by performance period`,
    caption:
      'Mean per practice, undiscounted; the last period holds what falls due later. A benchmark that follows late leaves the difference with the practice until it has caught up.',
    heads,
    lines,
    summary: lines.map(({ label, values }) => `${label}: ${values.map(usd).join(', ')}.`).join(' '),
    table: { head: ['Contract', ...heads], rows: lines.map(({ label, values }) => [label, ...values.map(usd)]) },
  }
}

export const stratumViews = {
  gapUsd: 'Actual less benchmark',
  providerMarginUsd: 'Practice margin',
  payerSpendUsd: 'Payer spend',
} as const
export type StratumView = keyof typeof stratumViews

/** Dollars per episode by stratum, a column an arm. */
export function strataTable(outcomes: Outcomes, labels: readonly string[], view: StratumView): TextTable {
  const arms = view === 'gapUsd' ? withBenchmark(outcomes) : outcomes.armIds.map((_, arm) => arm)
  const columns = arms.map((arm) => byStratum(outcomes, arm))
  const [first] = columns.length > 0 ? columns : [byStratum(outcomes, 0)]
  return {
    head: ['Patients', 'Episodes', ...arms.map((arm) => labels[arm])],
    rows: first.map((stratum, s) => ({
      arm: undefined,
      cells: [
        plain(stratum.label),
        cell(stratum.episodesPerReplicate, 'plainUsd'),
        ...columns.map((column) => {
          const { actualUsd, benchmarkUsd, payerSpendUsd, providerMarginUsd } = column[s].perEpisode
          if (view === 'gapUsd')
            return cell({ value: actualUsd.value - benchmarkUsd.value, standardError: actualUsd.standardError }, 'usd')
          return cell(view === 'payerSpendUsd' ? payerSpendUsd : providerMarginUsd, 'usd')
        }),
      ],
    })),
  }
}

const moneyMetrics = [
  'payerSpendUsd',
  'providerMarginUsd',
  'manufacturerNetUsd',
  'patientOutOfPocketUsd',
  'hospitalTherapyMarginUsd',
  'performancePaymentUsd',
  'recoupmentUsd',
  'rebateUsd',
] as const satisfies readonly ArmMetric[]

/** Means per episode of every party, a column a figure; figures that are nothing under every arm are left out. */
export function moneyTable(outcomes: Outcomes, labels: readonly string[], controls?: Controls): TextTable {
  const series = (arm: number, metric: ArmMetric): Float64Array => armSeries(outcomes, arm, metric, 'perEpisode')
  const shown = moneyMetrics.filter((metric) =>
    outcomes.armIds.some((_, arm) => series(arm, metric).some((x) => x !== 0)),
  )
  return {
    head: ['Contract', ...shown.map((metric) => armMetrics[metric].label)],
    rows: outcomes.armIds.map((_, arm) => ({
      arm,
      cells: [plain(labels[arm]), ...shown.map((metric) => cell(adjustedMean(series(arm, metric), controls), 'usd'))],
    })),
  }
}

/** False rewards and penalties of arms by panel size: one lens an arm and size. */
export function sizeTable(
  labels: readonly string[],
  sizes: readonly { readonly episodes: number; readonly outcomes: Outcomes }[],
): TextTable {
  return {
    head: [
      'Contract',
      ...sizes.flatMap(({ episodes }) => [`${count(episodes)} episodes: false reward`, 'false penalty']),
    ],
    rows: labels.flatMap((label, arm) =>
      sizes.some(({ outcomes }) => settles(outcomes, arm))
        ? [
            {
              arm,
              cells: [
                plain(label),
                ...sizes.flatMap(({ outcomes }) => {
                  const { falseReward, falsePenalty } = lens(outcomes, arm)
                  return [cell(falseReward, 'share'), cell(falsePenalty, 'share')]
                }),
              ],
            },
          ]
        : [],
    ),
  }
}
