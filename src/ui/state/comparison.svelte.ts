// The run behind the Compare page: asks the pool for outcomes of the newest scenario, keeps what has
// arrived, and knows whether the picture on the screen still belongs to the scenario asked for.

import type { Outcomes } from '../../sim/outcomes/metrics.ts'
import { compile } from '../../sim/scenario/compile.ts'
import type { Scenario } from '../../sim/scenario/types.ts'
import type { Pool } from '../../workers/pool.ts'
import { AxisDomain } from '../charts/axis-domain.svelte.ts'
import { differenceChart, distributionChart, extentOf } from '../views/dots.ts'
import { firstReplicates, type MoneyMetric, marginPrecision, samplesOf } from '../views/samples.ts'
import type { Progress } from './progress.ts'

/** Replicate counts at which a target precision is tested; a fixed list, so that where a run stops does not depend on who computed what first. */
const precisionChecks = [250, 500, 1000, 2000, 4000, 8000, 16000, 32000, 64000] as const
/** User-timing marks of the newest question, for `npm run bench` and the browser's own profiler. */
const marks = { asked: 'casemix asked', first: 'casemix first picture', final: 'casemix final picture' } as const
/** Sets a mark once what was just put in the state has been painted. */
const markPainted = (mark: string): void => {
  requestAnimationFrame(() => setTimeout(() => performance.mark(mark)))
}

/** Milliseconds between two pictures of one run. */
const PICTURE_INTERVAL = 160

interface Question {
  readonly scenario: Scenario
  readonly precisionUsd: number | undefined
}

export class Comparison {
  progress = $state.raw<Progress>({ kind: 'idle' })
  #outcomes = $state.raw<Outcomes | undefined>()
  #labels = $state.raw<readonly string[]>([])
  #asked = $state(0)
  #shown = $state(0)
  #held = false
  #waiting: Question | undefined
  #control: AbortController | undefined
  #drawnAt = 0
  readonly #pool: Pool

  readonly samples = $derived(this.#outcomes === undefined ? [] : samplesOf(this.#outcomes, this.#labels))
  readonly distributions = $derived({ payerSpendUsd: distributionChart(this.samples, 'payerSpendUsd'), providerMarginUsd: distributionChart(this.samples, 'providerMarginUsd') })
  readonly differences = $derived({ payerSpendUsd: differenceChart(this.samples, 'payerSpendUsd'), providerMarginUsd: differenceChart(this.samples, 'providerMarginUsd') })
  /** The picture belongs to an older question than the one asked. */
  readonly stale = $derived(this.#shown !== this.#asked)
  readonly axes: Readonly<Record<MoneyMetric, { readonly distribution: AxisDomain; readonly difference: AxisDomain }>> = {
    payerSpendUsd: { distribution: new AxisDomain(), difference: new AxisDomain() },
    providerMarginUsd: { distribution: new AxisDomain(), difference: new AxisDomain() },
  }

  constructor(pool: Pool) {
    this.#pool = pool
  }

  /** Replicates the picture rests on. */
  get replicates(): number {
    return this.#outcomes?.done ?? 0
  }

  /** What the picture shows, as far as it has arrived. */
  get outcomes(): Outcomes | undefined {
    return this.#outcomes
  }

  get labels(): readonly string[] {
    return this.#labels
  }

  /** What the picture shows, whole; undefined until the run asked for is done. */
  get finished(): Outcomes | undefined {
    return this.progress.kind === 'done' && !this.stale ? this.#outcomes : undefined
  }

  /** Asks a new question. While a dial is held, the run under way may first deliver its picture. */
  ask(question: Question): void {
    this.#asked++
    for (const mark of Object.values(marks)) performance.clearMarks(mark)
    performance.mark(marks.asked)
    const unanswered = this.progress.kind === 'running'
    if (this.#held && unanswered) this.#waiting = question
    else void this.#run(question)
  }

  cancel(): void {
    this.#control?.abort()
  }

  hold(): void {
    this.#held = true
  }

  release(): void {
    if (!this.#held) return
    this.#held = false
    this.#fit(this.finished === undefined ? 'fit' : 'settle')
    this.#next()
  }

  #next(): void {
    const question = this.#waiting
    this.#waiting = undefined
    if (question !== undefined) void this.#run(question)
  }

  async #run({ scenario, precisionUsd }: Question): Promise<void> {
    const generation = this.#asked
    this.#control?.abort()
    this.#control = new AbortController()
    const { signal } = this.#control
    const { replicates } = scenario
    const labels = scenario.arms.map((arm) => arm.label)
    const checks = precisionUsd === undefined ? [] : precisionChecks.filter((n) => n < replicates)
    let checked = 0
    let reached = false
    let latest: Outcomes | undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const current = (): boolean => this.#control?.signal === signal
    const draw = (): void => {
      clearTimeout(timer)
      timer = undefined
      if (latest === undefined || !current()) return
      this.#drawnAt = performance.now()
      this.#outcomes = latest
      this.#labels = labels
      if (this.#shown !== generation) markPainted(marks.first)
      this.#shown = generation
      if (!this.#held) this.#fit('fit')
    }
    const onOutcome = (outcomes: Outcomes): void => {
      if (!current() || reached) return
      for (let cut = this.#reachedAt(outcomes, checks[checked]); cut !== undefined; cut = this.#reachedAt(outcomes, checks[checked])) {
        checked++
        if (marginPrecision(samplesOf(cut, labels)) > (precisionUsd ?? 0)) continue
        reached = true
        latest = cut
        this.#control?.abort()
        return
      }
      const first = latest === undefined
      latest = outcomes
      this.progress = { kind: 'refining', done: outcomes.done, of: replicates }
      if (first || performance.now() - this.#drawnAt >= PICTURE_INTERVAL) draw()
      else timer ??= setTimeout(draw, PICTURE_INTERVAL)
      if (first && this.#held) this.#next()
    }
    this.progress = { kind: 'running', done: 0, of: replicates }
    try {
      const end = await this.#pool.run(compile(scenario), { replicates, onOutcome, signal })
      if (!current()) return
      draw()
      const done = latest?.done ?? 0
      if (end.kind === 'done' || reached) {
        this.progress = { kind: 'done', done, of: done }
        if (!this.#held) this.#fit('settle')
        markPainted(marks.final)
      } else if (end.kind === 'cancelled' || end.kind === 'superseded') this.progress = { kind: 'cancelled', done, of: replicates }
      else if (end.kind === 'failed') this.progress = { kind: 'failed', message: end.error.message }
    } catch (error) {
      if (current()) this.progress = { kind: 'failed', message: error instanceof Error ? error.message : String(error) }
    }
  }

  #reachedAt(outcomes: Outcomes, check: number | undefined): Outcomes | undefined {
    return check === undefined || outcomes.done < check ? undefined : firstReplicates(outcomes, check)
  }

  #fit(how: 'fit' | 'settle'): void {
    if (this.#outcomes === undefined) return
    for (const metric of ['payerSpendUsd', 'providerMarginUsd'] as const) {
      this.axes[metric].distribution[how](extentOf(this.distributions[metric]))
      this.axes[metric].difference[how](extentOf(this.differences[metric]))
    }
  }
}
