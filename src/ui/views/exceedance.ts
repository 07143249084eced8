// Exceedance curves: for any amount, the share of practices above it (below it, for margins, is one minus
// that). The curve is the exact step function thinned to at most 200 points.

import { shareAbove } from '../../sim/outcomes/tail.ts'
import { earned, usd } from '../format.ts'
import { type ArmSamples, type MoneyMetric, wordsOf } from './samples.ts'

const POINTS = 200

export interface ExceedanceCurve {
  readonly arm: number
  readonly label: string
  /** [US dollars, share of practices above], from 1 down to 0. */
  readonly points: readonly (readonly [number, number])[]
  readonly share: number
  /** Share above the threshold, to the digits it earned. */
  readonly above: string
}

export interface ExceedanceChart {
  readonly title: string
  readonly caption: string
  /** What is above the threshold. */
  readonly of: string
  readonly threshold: number
  readonly curves: readonly ExceedanceCurve[]
  readonly summary: string
}

/** Points of the share above x over a rising column: 1, 2, 3, 4 → (1, .75), (2, .5), (3, .25), (4, 0) after (1, 1). */
export function exceedancePoints(rising: Float64Array): readonly (readonly [number, number])[] {
  const n = rising.length
  const step = Math.max(1, Math.ceil(n / POINTS))
  const points: [number, number][] = [[rising[0], 1]]
  for (let i = 0; i < n; i += step) points.push([rising[i], 1 - (i + 1) / n])
  if ((n - 1) % step !== 0) points.push([rising[n - 1], 0])
  return points
}

export function exceedanceChart(arms: readonly ArmSamples[], metric: MoneyMetric, threshold: number): ExceedanceChart {
  const curves = arms.map(({ arm, label, money }) => {
    const { values, rising } = money[metric]
    const { value, standardError } = shareAbove(values, threshold)
    return { arm, label, points: exceedancePoints(rising), share: value, above: earned(value, standardError, 'share') }
  })
  const { many, per } = wordsOf(arms)
  const what = `${metric === 'providerMarginUsd' ? 'Practice margin' : 'Payer spend'} per ${per}`
  return {
    title: what,
    caption: `Share of ${many} above the amount; drag the line.`,
    of: many,
    threshold,
    curves,
    summary: `Share of ${many} whose ${what.toLowerCase()} exceeds ${usd(threshold)}. ${curves.map((c) => `${c.label}: ${c.above}.`).join(' ')}`,
  }
}
