// Quantile dotplots: a distribution as fifty equally likely practices. Dot i stands at the quantile
// (i + ½) ÷ 50, so counting dots reads probabilities.

import { pairedDifference } from '../../sim/outcomes/paired.ts'
import { quantile, sorted } from '../../sim/outcomes/quantile.ts'
import { shareAbove, shareBelow } from '../../sim/outcomes/tail.ts'
import { earned, share, usd } from '../format.ts'
import { type ArmSamples, type MoneyMetric, wordsOf } from './samples.ts'

const DOTS = 50

/** Which side of zero is bad and drawn hollow; none where zero means nothing. */
export type BadSide = 'below' | 'above' | 'none'

export interface DotRow {
  readonly arm: number
  readonly label: string
  /** US dollars, rising. */
  readonly dots: readonly number[]
  /** What the row says in a few words, printed at its end. */
  readonly note: string
  /** P5, P25, P50, P75, P95 for the table behind the picture. */
  readonly quantiles: readonly number[]
}

export interface DotChart {
  readonly title: string
  readonly caption: string
  readonly bad: BadSide
  readonly rows: readonly DotRow[]
  /** The picture in words. */
  readonly summary: string
}

const tableShares = [0.05, 0.25, 0.5, 0.75, 0.95] as const
const tableHeads = ['P5', 'P25', 'Median', 'P75', 'P95'] as const

/** The fifty dots of a rising column. */
export const dotsOf = (rising: Float64Array): readonly number[] =>
  Array.from({ length: DOTS }, (_, i) => quantile(rising, (i + 0.5) / DOTS))

const row = (arm: ArmSamples, rising: Float64Array, note: string): DotRow => ({
  arm: arm.arm,
  label: arm.label,
  dots: dotsOf(rising),
  note,
  quantiles: tableShares.map((p) => quantile(rising, p)),
})

const inWords = (rows: readonly DotRow[]): string =>
  rows
    .map((r) => `${r.label}: ${r.note}; nine in ten between ${usd(r.quantiles[0])} and ${usd(r.quantiles[4])}.`)
    .join(' ')

const lossNote = (margins: Float64Array): string => {
  const { value, standardError } = shareBelow(margins, 0)
  return `${earned(value, standardError, 'share')} at a loss`
}

/** Payer spend, or practice margin, per episode (patient, in a cohort of one product): one row an arm. */
export function distributionChart(arms: readonly ArmSamples[], metric: MoneyMetric): DotChart {
  const margin = metric === 'providerMarginUsd'
  const { one, many, per } = wordsOf(arms)
  const rows = arms.map((arm) => {
    const { values, rising } = arm.money[metric]
    return row(arm, rising, margin ? lossNote(values) : `median ${usd(Math.round(quantile(rising, 0.5) / 100) * 100)}`)
  })
  return {
    title: `${margin ? 'Practice margin' : 'Payer spend'} per ${per}`,
    caption: margin ? `Hollow dots left of zero are ${many} at a loss.` : `One dot is one ${one} in fifty.`,
    bad: margin ? 'below' : 'none',
    rows,
    summary: `Fifty dots a contract, one ${one} in fifty each. ${inWords(rows)}`,
  }
}

/** Paired differences from the first arm: the same patients under both, replicate by replicate. */
export function differenceChart(arms: readonly ArmSamples[], metric: MoneyMetric): DotChart {
  const [reference, ...others] = arms
  const margin = metric === 'providerMarginUsd'
  const rows = others.map((arm) => {
    const difference = pairedDifference(arm.money[metric].values, reference.money[metric].values)
    const better = margin ? shareAbove(difference, 0) : shareBelow(difference, 0)
    return row(
      arm,
      sorted(difference),
      `${margin ? 'higher' : 'lower'} in ${earned(better.value, better.standardError, 'share')}`,
    )
  })
  const against = reference?.label.toLowerCase() ?? 'the first arm'
  return {
    title: margin ? `Practice margin, change from ${against}` : `Payer spend, change from ${against}`,
    caption: margin
      ? 'Same patients, both contracts. Hollow: the practice is worse off.'
      : 'Same patients, both contracts. Hollow: the payer spends more.',
    bad: margin ? 'below' : 'above',
    rows,
    summary: `Differences from ${against} on the same patients, per ${wordsOf(arms).per}. ${inWords(rows)}`,
  }
}

/** Smallest interval that shows every dot, and zero where zero means something. */
export function extentOf(chart: Pick<DotChart, 'rows' | 'bad'>): readonly [number, number] {
  let low = chart.bad === 'none' ? Infinity : 0
  let high = chart.bad === 'none' ? -Infinity : 0
  for (const { dots } of chart.rows) {
    low = Math.min(low, dots[0])
    high = Math.max(high, dots[dots.length - 1])
  }
  if (!(high > low)) return Number.isFinite(low) ? [low - 1, low + 1] : [0, 1]
  return [low, high]
}

/** How many dots an axis that is held does not show, to either side. */
export const beyondAxis = (
  dots: readonly number[],
  [low, high]: readonly [number, number],
): { readonly low: number; readonly high: number } => ({
  low: dots.filter((dot) => dot < low).length,
  high: dots.filter((dot) => dot > high).length,
})

export const isBad = (value: number, side: BadSide): boolean =>
  side === 'below' ? value < 0 : side === 'above' ? value > 0 : false

/** Table behind a dotplot, as text. */
export const dotTable = (
  chart: DotChart,
): { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] } => ({
  head: ['Contract', ...tableHeads, chart.bad === 'none' ? 'Note' : `Dots ${chart.bad} zero`],
  rows: chart.rows.map((r) => [
    r.label,
    ...r.quantiles.map(usd),
    chart.bad === 'none' ? r.note : share(r.dots.filter((d) => isBad(d, chart.bad)).length / DOTS),
  ]),
})
