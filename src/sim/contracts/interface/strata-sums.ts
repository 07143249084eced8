// What the episodes of each stratum come to under one arm, summed while a replicate is settled.

import type { Panel } from '../../cohort/panel/panel.ts'
import { STRATA, stratumOfDual, stratumOfEthnicity } from '../../cohort/panel/strata.ts'
import type { EpisodeResults } from './books.ts'

const COLUMNS = 4
const PAYER = 0
const PRACTICE = STRATA
const BENCHMARK = 2 * STRATA
const ACTUAL = 3 * STRATA

/** Sums by stratum in cents: net receipts of payer and of practice, benchmark, actual. */
export class StrataSums implements EpisodeResults {
  readonly sums: Float64Array
  private readonly panel: Panel

  /** @param sums where they are summed: four columns of strata */
  constructor(panel: Panel, sums = new Float64Array(COLUMNS * STRATA)) {
    this.panel = panel
    this.sums = sums
  }

  receive(episode: number, payer: number, practice: number): void {
    this.add(episode, PAYER, payer, practice)
  }

  reconcile(episode: number, benchmark: number, actual: number): void {
    this.add(episode, BENCHMARK, benchmark, actual)
  }

  /** The sums so far, to be restored another time. A plain list: a thousand of them cost less than typed arrays. */
  save(): readonly number[] {
    const saved: number[] = []
    for (let k = 0; k < this.sums.length; k++) saved.push(this.sums[k])
    return saved
  }

  restore(saved: readonly number[]): void {
    for (let k = 0; k < saved.length; k++) this.sums[k] = saved[k]
  }

  spendCents(stratum: number): number {
    return 0 - this.sums[PAYER + stratum] // never −0
  }

  marginCents(stratum: number): number {
    return this.sums[PRACTICE + stratum]
  }

  benchmarkCents(stratum: number): number {
    return this.sums[BENCHMARK + stratum]
  }

  actualCents(stratum: number): number {
    return this.sums[ACTUAL + stratum]
  }

  /** Adds to a column and the one after it, in each of the episode's three strata. */
  private add(episode: number, column: number, first: number, second: number): void {
    const { sums, panel } = this
    const a = column + panel.deprivationQuintile[episode]
    const b = column + stratumOfDual(panel.dual[episode])
    const c = column + stratumOfEthnicity(panel.ethnicity[episode])
    sums[a] += first
    sums[b] += first
    sums[c] += first
    sums[a + STRATA] += second
    sums[b + STRATA] += second
    sums[c + STRATA] += second
  }
}
