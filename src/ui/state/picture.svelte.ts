// The picture on the screen: the outcomes it shows, and what the charts make of them.

import type { ExpectedCare } from '../../sim/cohort/expected/expected-care.ts'
import { controlsOf } from '../../sim/outcomes/controls.ts'
import type { Outcomes } from '../../sim/outcomes/metrics.ts'
import { AxisDomain } from '../charts/axis-domain.svelte.ts'
import { differenceChart, distributionChart, extentOf } from '../views/dots.ts'
import { type MoneyMetric, samplesOf } from '../views/samples.ts'

export class Picture {
  outcomes = $state.raw<Outcomes | undefined>()
  labels = $state.raw<readonly string[]>([])
  #expected = $state.raw<ExpectedCare | undefined>()

  /** What means are adjusted by, in the last picture of a run. */
  readonly controls = $derived(this.outcomes && this.#expected && controlsOf(this.outcomes, this.#expected))
  readonly samples = $derived(this.outcomes === undefined ? [] : samplesOf(this.outcomes, this.labels, this.controls))
  readonly distributions = $derived({
    payerSpendUsd: distributionChart(this.samples, 'payerSpendUsd'),
    providerMarginUsd: distributionChart(this.samples, 'providerMarginUsd'),
  })
  readonly differences = $derived({
    payerSpendUsd: differenceChart(this.samples, 'payerSpendUsd'),
    providerMarginUsd: differenceChart(this.samples, 'providerMarginUsd'),
  })
  readonly axes: Readonly<Record<MoneyMetric, { readonly distribution: AxisDomain; readonly difference: AxisDomain }>> =
    {
      payerSpendUsd: { distribution: new AxisDomain(), difference: new AxisDomain() },
      providerMarginUsd: { distribution: new AxisDomain(), difference: new AxisDomain() },
    }

  /** Replicates the picture rests on. */
  get replicates(): number {
    return this.outcomes?.done ?? 0
  }

  /** Shows outcomes. Where there is no memory for it the picture stays the one before. @throws what the views threw */
  show(outcomes: Outcomes | undefined, labels: readonly string[], expected?: ExpectedCare): void {
    const before = [this.outcomes, this.labels, this.#expected] as const
    this.outcomes = outcomes
    this.labels = labels
    this.#expected = expected
    try {
      for (const metric of ['payerSpendUsd', 'providerMarginUsd'] as const) extentOf(this.distributions[metric])
    } catch (error) {
      ;[this.outcomes, this.labels, this.#expected] = before
      throw error
    }
  }

  /** Fits the axes to what is shown. */
  fit(how: 'fit' | 'settle'): void {
    if (this.outcomes === undefined) return
    for (const metric of ['payerSpendUsd', 'providerMarginUsd'] as const) {
      this.axes[metric].distribution[how](extentOf(this.distributions[metric]))
      this.axes[metric].difference[how](extentOf(this.differences[metric]))
    }
  }
}
