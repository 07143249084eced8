// The run behind the Compare page: does what the machine (run/machine.ts) says is to be done, and tells it what happens.

import { tick } from 'svelte'
import type { Outcomes } from '../../sim/outcomes/metrics.ts'
import type { Plan } from '../../sim/plan.ts'
import { type Tier, tierBetween } from '../../sim/scenario/tiers.ts'
import type { Scenario } from '../../sim/scenario/types.ts'
import type { Pool } from '../../workers/pool.ts'
import type { RunEnd } from '../../workers/run-state.ts'
import { firstReplicates } from '../views/samples.ts'
import { Picture } from './picture.svelte.ts'
import { type Progress, progressOf } from './progress.ts'
import { Alarms } from './run/alarms.ts'
import { next } from './run/machine.ts'
import { mark } from './run/marks.ts'
import { type Effect, type Ending, type Event, type Question, start } from './run/phase.ts'
import { Speed } from './speed.ts'

type EffectOf<K extends Effect['kind']> = Extract<Effect, { readonly kind: K }>

export class Comparison {
  progress = $state.raw<Progress>({ kind: 'idle' })
  readonly picture = new Picture()
  /** What the last edit makes the engine do again; undefined before the first. */
  tier = $state.raw<Tier | undefined>()
  /** What the run asked for has left: everything when it is done, what came before the first gap when it was stopped or failed. */
  kept = $state.raw<Outcomes | undefined>()
  #before: Scenario | undefined
  #run = $state.raw(start)
  readonly #events: Event[] = []
  #handling = false
  readonly #alarms = new Alarms((alarm) => this.#happened({ kind: 'rang', alarm }))
  /** Of the run asked for last: of what the workers simulate, and of what they work out beside. */
  #control = new AbortController()
  #expecting = new AbortController()
  #plan: Plan | undefined
  readonly #speed = new Speed()
  readonly #pool: Pool

  /** The picture belongs to an older question than the one asked, and has for longer than a quick answer takes. */
  readonly stale = $derived(this.#run.screen.overdue)

  constructor(pool: Pool) {
    this.#pool = pool
  }

  /** Asks a new question. While a dial is held, the run under way may first deliver its picture. */
  ask(question: Omit<Question, 'id'>): void {
    if (this.#before !== undefined) this.tier = tierBetween(this.#before, question.scenario)
    this.#before = question.scenario
    this.#happened({ kind: 'asked', ...question })
  }

  cancel(): void {
    this.#happened({ kind: 'cancelled' })
  }

  hold(): void {
    this.#happened({ kind: 'held' })
  }

  release(): void {
    this.#happened({ kind: 'released' })
  }

  /** Tells the machine what has happened and does what follows; what happens meanwhile comes after. */
  #happened(event: Event): void {
    this.#events.push(event)
    if (this.#handling) return
    this.#handling = true
    try {
      for (let told = this.#events.shift(); told !== undefined; told = this.#events.shift()) {
        const { state, effects } = next(this.#run, told, performance.now())
        this.#run = state
        for (const effect of effects) this.#do(effect)
      }
    } finally {
      this.#handling = false
    }
  }

  #do(effect: Effect): void {
    switch (effect.kind) {
      case 'run':
        void this.#answer(effect.question)
        break
      case 'abort':
        this.#control.abort()
        break
      case 'expect':
        void this.#expect(effect)
        break
      case 'forgo':
        this.#expecting.abort()
        break
      case 'alarm':
        this.#alarms.set(effect.alarm, effect.at)
        break
      case 'silence':
        this.#alarms.silence(effect.alarm)
        break
      case 'draw':
        this.#draw(effect)
        break
      case 'fit':
        this.picture.fit(effect.how)
        break
      case 'tell':
        this.progress = progressOf(effect.told, this.#speed.episodesPerSecond)
        break
      case 'keep':
        this.kept = effect.outcomes
        break
      case 'mark':
        mark(effect.mark)
        break
      default:
        effect satisfies never
    }
  }

  async #answer({ id: run, scenario }: Question): Promise<void> {
    const { replicates, panel } = scenario
    this.#control = new AbortController()
    const { signal } = this.#control
    this.#expecting = new AbortController()
    this.#speed.started()
    try {
      const plan = await this.#pool.compile(scenario, { signal })
      signal.throwIfAborted() // a newer question must not be overtaken
      this.#plan = plan
      const onOutcome = (outcomes: Outcomes): void => {
        this.#speed.arrived(outcomes.done * panel.periods * panel.episodesPerPeriod)
        this.#happened({ kind: 'arrived', run, outcomes })
      }
      const end = await this.#pool.run(plan, { replicates, onOutcome, signal })
      this.#happened({ kind: 'ended', run, as: endingOf(end) })
    } catch (error) {
      if (signal.aborted) this.#happened({ kind: 'ended', run, as: { kind: 'cancelled' } })
      else this.#happened({ kind: 'broke', run, message: messageOf(error) })
    }
  }

  async #expect({ run }: EffectOf<'expect'>): Promise<void> {
    if (this.#plan === undefined) return
    const { signal } = this.#expecting
    const expectation = await this.#pool.expected(this.#plan, { signal }).then(
      (care) => ({ kind: 'known', care }) as const,
      (error) => ({ kind: 'failed', message: messageOf(error) }) as const,
    )
    this.#happened({ kind: 'expected', run, expectation })
  }

  #draw({ outcomes, first, scenario, expected, fits }: EffectOf<'draw'>): void {
    const begun = performance.now()
    try {
      const shown = outcomes === undefined || first === undefined ? outcomes : firstReplicates(outcomes, first)
      this.picture.show(
        shown,
        scenario.arms.map(({ label }) => label),
        expected,
      )
      if (fits) this.picture.fit('fit')
    } catch (error) {
      this.#happened({ kind: 'undrawable', message: messageOf(error) })
      return
    }
    this.#happened({ kind: 'drawn', replicates: this.picture.replicates, begun })
    void tick().then(() => this.#happened({ kind: 'rendered', begun }))
  }
}

function endingOf(end: RunEnd): Ending {
  if (end.kind === 'failed') return { kind: 'failed', message: end.error.message }
  return { kind: end.kind === 'done' ? 'done' : 'cancelled' }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
