// The run behind the Compare page: asks the pool for outcomes of the newest scenario, keeps what has
// arrived, and knows whether the picture on the screen still belongs to the scenario asked for.

import { type ExpectedCare, expectedCare } from '../../sim/cohort/expected/expected-care.ts'
import type { Outcomes } from '../../sim/outcomes/metrics.ts'
import { compile } from '../../sim/scenario/compile.ts'
import { type Tier, tierBetween } from '../../sim/scenario/tiers.ts'
import type { Scenario } from '../../sim/scenario/types.ts'
import type { Pool } from '../../workers/pool.ts'
import { count } from '../format.ts'
import { runCost } from '../views/run-cost.ts'
import { beforeGap, firstReplicates, marginPrecision, samplesOf } from '../views/samples.ts'
import { Picture } from './picture.svelte.ts'
import { type Progress, QUIET } from './progress.ts'
import { Speed } from './speed.ts'

/** Replicate counts at which a target precision is tested; a fixed list, so that where a run stops does not depend on who computed what first. */
const precisionChecks = [250, 500, 1000, 2000, 4000, 8000, 16000, 32000, 64000] as const
/** User-timing marks of the newest question, for `npm run bench` and the browser's own profiler. */
const marks = { asked: 'casemix asked', first: 'casemix first picture', final: 'casemix final picture' } as const
/** Sets a mark once what was just put in the state has been painted. */
const markPainted = (mark: string): void => {
  requestAnimationFrame(() => setTimeout(() => performance.mark(mark)))
}

/** Replicates that a picture on the way rests on at most, so that the page stays quick to answer; only the last rests on all. */
const MOST_ON_THE_WAY = 16_000
/** Milliseconds after which the page says that it is at work: a quick answer comes before, and changes the page once. */
const LATE = 40
/** Milliseconds after the question before which no picture on the way is drawn: a run that ends by then is drawn once. */
const FIRST_AT = 45
/** Milliseconds after the question within which the last picture is waited for, where it is near enough, instead of drawing one on the way. */
const LAST_AS_FIRST = 72
/** Milliseconds in which the page can show that a run has ended before it draws a picture of more. */
const BREATH = 50

interface Question {
  readonly scenario: Scenario
  readonly precisionUsd: number | undefined
}

export class Comparison {
  progress = $state.raw<Progress>({ kind: 'idle' })
  readonly picture = new Picture()
  /** What the last edit makes the engine do again; undefined before the first. */
  tier = $state.raw<Tier | undefined>()
  #before: Scenario | undefined
  /** What the run asked for has left: everything when it is done, what came before the first gap when it was stopped or failed. */
  kept = $state.raw<Outcomes | undefined>()
  #asked = $state(0)
  #shown = $state(0)
  #late = $state(false)
  #held = false
  #waiting: Question | undefined
  /** The run under way has not shown a picture yet. */
  #unanswered = false
  /** When the first question that has no picture yet was asked: quick edits one after another do not put its picture off. */
  #openSince = 0
  #control: AbortController | undefined
  #quiet: ReturnType<typeof setTimeout> | undefined
  readonly #speed = new Speed()
  readonly #pool: Pool

  /** The picture belongs to an older question than the one asked, and has for longer than a quick answer takes. */
  readonly stale = $derived(this.#late && this.#shown !== this.#asked)

  constructor(pool: Pool) {
    this.#pool = pool
  }

  /** Asks a new question. While a dial is held, the run under way may first deliver its picture. */
  ask(question: Question): void {
    this.#asked++
    if (this.#before !== undefined) this.tier = tierBetween(this.#before, question.scenario)
    this.#before = question.scenario
    this.kept = undefined
    for (const mark of Object.values(marks)) performance.clearMarks(mark)
    performance.mark(marks.asked)
    if (this.#held && this.#unanswered) this.#waiting = question
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
    this.picture.fit(this.kept === undefined ? 'fit' : 'settle')
    this.#next()
  }

  #next(): void {
    const question = this.#waiting
    this.#waiting = undefined
    if (question !== undefined) void this.#run(question)
  }

  async #run({ scenario, precisionUsd }: Question): Promise<void> {
    const generation = this.#asked
    if (!this.#unanswered) this.#openSince = performance.now()
    const asked = this.#openSince
    this.#waiting = undefined // a newer question has come
    this.#unanswered = true
    this.#control?.abort()
    const control = new AbortController()
    this.#control = control
    const { replicates } = scenario
    const labels = scenario.arms.map((arm) => arm.label)
    const checks = precisionUsd === undefined ? [] : precisionChecks.filter((n) => n < replicates)
    const episodes = scenario.panel.periods * scenario.panel.episodesPerPeriod
    let checked = 0
    let reached = false
    let latest: Outcomes | undefined
    let undrawn: string | undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    let expected: ExpectedCare | undefined
    const current = (): boolean => this.#control === control
    const draw = (pick: () => Outcomes | undefined, by?: ExpectedCare): void => {
      try {
        this.picture.show(pick(), labels, by)
        if (!this.#held) this.picture.fit('fit')
      } catch (error) {
        undrawn = `the picture of ${count(latest?.done ?? 0)} replicates could not be drawn: ${messageOf(error)}. Ask for fewer replicates.`
        control.abort()
        return
      }
      if (this.#shown !== generation) markPainted(marks.first)
      this.#shown = generation
      this.#late = false
      this.#unanswered = false
    }
    const drawOnTheWay = (): void => {
      timer = undefined
      const outcomes = latest
      if (outcomes === undefined || !current() || control.signal.aborted) return
      const since = performance.now() - asked
      if (since < LAST_AS_FIRST && (since * replicates) / outcomes.done < LAST_AS_FIRST) {
        timer = setTimeout(drawOnTheWay, LAST_AS_FIRST - since)
        return
      }
      if (outcomes.done <= MOST_ON_THE_WAY) draw(() => outcomes)
      else if (
        (this.#shown !== generation || this.picture.replicates !== MOST_ON_THE_WAY) &&
        outcomes.arrived.indexOf(0) >= MOST_ON_THE_WAY
      )
        draw(() => firstReplicates(outcomes, MOST_ON_THE_WAY))
      if (this.#held && !this.#unanswered) this.#next()
    }
    const tell = (kind: 'running' | 'refining', done: number): void =>
      this.#tell({
        kind,
        done,
        of: replicates,
        cost: runCost(scenario, done, this.#speed.episodesPerSecond),
        quiet: false,
      })
    const onArrival = (outcomes: Outcomes): void => {
      if (!current() || reached) return
      for (
        let cut = this.#reachedAt(outcomes, checks[checked]);
        cut !== undefined;
        cut = this.#reachedAt(outcomes, checks[checked])
      ) {
        checked++
        if (marginPrecision(samplesOf(cut, labels)) > (precisionUsd ?? 0)) continue
        reached = true
        latest = cut
        control.abort()
        return
      }
      latest = outcomes
      this.#speed.arrived(outcomes.done * episodes)
      if (outcomes.done === replicates) return // drawn as the last
      const now = performance.now()
      if (now - asked >= LATE) tell('refining', outcomes.done)
      timer ??= setTimeout(
        drawOnTheWay,
        this.#shown === generation ? this.picture.rest : Math.max(0, asked + FIRST_AT - now),
      )
    }
    this.#speed.started()
    const late = setTimeout(
      () => {
        if (!current() || control.signal.aborted) return
        this.#late = true
        tell(latest === undefined ? 'running' : 'refining', latest?.done ?? 0)
      },
      Math.max(0, asked + LATE - performance.now()),
    )
    if (this.picture.replicates === 0) tell('running', 0)
    try {
      const plan = compile(scenario)
      const onOutcome = (outcomes: Outcomes): void => {
        onArrival(outcomes)
        if (outcomes.done < replicates) expected ??= expectedCare(plan) // while the workers work
      }
      const end = await this.#pool.run(plan, { replicates, onOutcome, signal: control.signal })
      clearTimeout(timer)
      clearTimeout(late)
      if (!current()) return
      const whole = end.kind === 'done' || reached
      const kept: Outcomes | undefined = whole || latest === undefined ? latest : beforeGap(latest)
      const done = kept?.done ?? 0
      const endAs = (): void => {
        if (undrawn !== undefined) this.#tell({ kind: 'failed', message: undrawn, done })
        else if (end.kind === 'failed') this.#tell({ kind: 'failed', message: end.error.message, done })
        else this.#tell(whole ? { kind: 'done', done, of: done } : { kind: 'cancelled', done, of: replicates })
      }
      if (!whole) endAs()
      if (done > MOST_ON_THE_WAY) await new Promise((resolve) => setTimeout(resolve, BREATH))
      if (!current()) return
      if (latest !== undefined && undrawn === undefined) draw(() => kept, expected ?? expectedCare(plan))
      endAs()
      this.kept = kept
      this.#unanswered = false
      if (whole && undrawn === undefined) {
        if (!this.#held) this.picture.fit('settle')
        markPainted(marks.final)
      }
      if (this.#held) this.#next()
    } catch (error) {
      clearTimeout(late)
      control.abort()
      if (!current()) return
      this.#unanswered = false
      this.#tell({ kind: 'failed', message: messageOf(error), done: 0 })
      if (this.#held) this.#next()
    }
  }

  /** Sets the progress, and says so when nothing follows for long. */
  #tell(progress: Progress): void {
    clearTimeout(this.#quiet)
    this.progress = progress
    if (progress.kind !== 'running' && progress.kind !== 'refining') return
    this.#quiet = setTimeout(() => {
      this.progress = { ...progress, quiet: true }
    }, QUIET)
  }

  #reachedAt(outcomes: Outcomes, check: number | undefined): Outcomes | undefined {
    return check === undefined || outcomes.done < check ? undefined : firstReplicates(outcomes, check)
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
