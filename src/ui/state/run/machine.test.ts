// The run behind the Compare page, event by event: no timer runs here, every moment is written down.

import { describe, expect, it } from 'vitest'
import type { ExpectedCare } from '../../../sim/cohort/expected/expected-care.ts'
import { createOutcomes } from '../../../sim/outcomes/collect.ts'
import { armColumn, careColumn, type Outcomes } from '../../../sim/outcomes/metrics.ts'
import { defaultScenario } from '../../../sim/scenario/parse.ts'
import type { Scenario } from '../../../sim/scenario/types.ts'
import { QUIET } from '../progress.ts'
import { LATE } from './begin.ts'
import { BREATH } from './end.ts'
import { next } from './machine.ts'
import { FIRST_AT, LAST_AS_FIRST, MOST_ON_THE_WAY } from './on-the-way.ts'
import { type Effect, type Event, type State, start } from './phase.ts'

const care = { episodes: 1 } as ExpectedCare
const known = { kind: 'known', care } as const
const scenarioOf = (replicates: number): Scenario => {
  const scenario = defaultScenario()
  return { ...scenario, replicates, arms: scenario.arms.slice(0, 1) }
}

/** Outcomes of a scenario's replicates of which those in `have` are in: [from, to) pairs. Margins alternate by ±`spread` dollars an episode. */
function outcomesOf(replicates: number, have: readonly (readonly [number, number])[], spread = 0): Outcomes {
  const outcomes = createOutcomes(['arm'], replicates, 1)
  for (const [from, to] of have) outcomes.arrived.fill(1, from, to)
  for (let r = 0; r < replicates; r++) {
    outcomes.values[armColumn(0, 'providerMarginUsd') * replicates + r] = 500 + (r % 2 === 0 ? spread : -spread)
    outcomes.values[careColumn(1, 'episodes') * replicates + r] = 1
  }
  return { ...outcomes, done: have.reduce((sum, [from, to]) => sum + to - from, 0) }
}

type Moved = Effect & { readonly at_: number }

/** A machine with its clock in the test's hand: alarms ring when the clock passes them, drawing takes no time and succeeds. */
class Bench {
  now = 1000
  state: State = start
  done: Moved[] = []
  undrawable = false
  readonly alarms = new Map<string, number>()

  happens(event: Event): void {
    const events: Event[] = [event]
    for (let told = events.shift(); told !== undefined; told = events.shift()) {
      const { state, effects } = next(this.state, told, this.now)
      this.state = state
      for (const effect of effects) {
        this.done.push({ ...effect, at_: this.now })
        if (effect.kind === 'alarm') this.alarms.set(effect.alarm, effect.at)
        if (effect.kind === 'silence') this.alarms.delete(effect.alarm)
        if (effect.kind !== 'draw') continue
        if (this.undrawable) events.push({ kind: 'undrawable', message: 'no memory' })
        else
          events.push(
            { kind: 'drawn', replicates: effect.first ?? effect.outcomes?.done ?? 0, begun: this.now },
            { kind: 'rendered', begun: this.now },
          )
      }
    }
  }

  /** Lets so many milliseconds pass. */
  pass(ms: number): void {
    const until = this.now + ms
    for (;;) {
      const [alarm, at] = [...this.alarms].toSorted(([, a], [, b]) => a - b).at(0) ?? ['', Number.POSITIVE_INFINITY]
      if (at > until) break
      this.now = Math.max(this.now, at)
      this.alarms.delete(alarm)
      this.happens({ kind: 'rang', alarm: alarm as 'late' })
    }
    this.now = until
  }

  ask(replicates = 2000, precisionUsd?: number): void {
    this.happens({ kind: 'asked', scenario: scenarioOf(replicates), precisionUsd })
  }
  arrive(outcomes: Outcomes, run = this.state.asked): void {
    this.happens({ kind: 'arrived', run, outcomes })
  }
  expected(run = this.state.asked): void {
    this.happens({ kind: 'expected', run, expectation: known })
  }
  end(kind: 'done' | 'cancelled' = 'done', run = this.state.asked): void {
    this.happens({ kind: 'ended', run, as: { kind } })
  }
  fail(message: string): void {
    this.happens({ kind: 'ended', run: this.state.asked, as: { kind: 'failed', message } })
  }
  /** A run of so many replicates, to its end. */
  answered(replicates = 2000): void {
    this.ask(replicates)
    this.arrive(outcomesOf(replicates, [[0, replicates]]))
    this.end()
    this.expected()
    this.done = []
  }

  of<K extends Effect['kind']>(kind: K): readonly (Extract<Effect, { kind: K }> & { readonly at_: number })[] {
    return this.done.filter((effect): effect is Extract<Effect, { kind: K }> & { at_: number } => effect.kind === kind)
  }
  /** Ids of the questions that were run. */
  get runs(): number[] {
    return this.of('run').map(({ question }) => question.id)
  }
  /** Replicates of each picture drawn. */
  get pictures(): number[] {
    return this.of('draw').map(({ outcomes, first }) => first ?? outcomes?.done ?? 0)
  }
  get told() {
    return this.of('tell').map(({ told }) => told)
  }
  get kept(): Outcomes | undefined {
    return this.of('keep').at(-1)?.outcomes
  }
  get marks() {
    return this.of('mark').map((effect) => effect.mark)
  }
}

describe('an answer that is quick', () => {
  it('is drawn once, as the last, with its means adjusted, the axes settled and both marks set', () => {
    const bench = new Bench()
    bench.answered()
    bench.ask()
    bench.pass(10)
    bench.arrive(outcomesOf(2000, [[0, 500]]))
    bench.expected()
    bench.pass(10)
    bench.arrive(outcomesOf(2000, [[0, 2000]]))
    bench.end()
    bench.pass(1e6)
    expect(bench.pictures).toEqual([2000])
    expect(bench.of('draw')[0].expected).toBe(care)
    expect(bench.told).toEqual([{ kind: 'done', done: 2000, of: 2000 }])
    expect(bench.marks).toEqual(['asked', 'first', 'final'])
    expect(bench.of('fit').map(({ how }) => how)).toEqual(['settle'])
    expect(bench.kept?.done).toBe(2000)
    expect(bench.state.screen).toMatchObject({ of: 2, replicates: 2000, overdue: false })
  })

  it('draws nothing on the way before 45 ms', () => {
    const bench = new Bench()
    bench.ask()
    bench.pass(5)
    bench.arrive(outcomesOf(2000, [[0, 100]]))
    bench.pass(FIRST_AT - 5 - 1)
    expect(bench.pictures).toEqual([])
    bench.pass(1)
    expect(bench.pictures).toEqual([100])
  })

  it('waits until 72 ms for the last picture when it is near enough', () => {
    const near = new Bench()
    near.ask()
    near.pass(5)
    near.arrive(outcomesOf(2000, [[0, 1500]])) // at 45 ms: 60 ms for all
    near.pass(LAST_AS_FIRST - 5 - 1)
    expect(near.pictures).toEqual([])
    near.pass(1)
    expect(near.pictures).toEqual([1500])
  })
})

describe('a picture on the way', () => {
  it('comes at once where the run is late already, and then rests as long as drawing took three times over', () => {
    const bench = new Bench()
    bench.ask()
    bench.pass(100)
    bench.arrive(outcomesOf(2000, [[0, 100]]))
    bench.pass(0)
    expect(bench.pictures).toEqual([100])
    const begun = bench.now
    bench.now += 80
    bench.happens({ kind: 'rendered', begun }) // it took 80 ms: the next after 240 more
    bench.arrive(outcomesOf(2000, [[0, 200]]))
    bench.pass(239)
    expect(bench.pictures).toEqual([100])
    bench.pass(1)
    expect(bench.pictures).toEqual([100, 200])
    bench.arrive(outcomesOf(2000, [[0, 300]]))
    bench.pass(159) // drawing took no time: 160 ms between two
    expect(bench.pictures).toEqual([100, 200])
    bench.pass(1)
    expect(bench.pictures).toEqual([100, 200, 300])
    expect(bench.of('draw').map(({ expected }) => expected)).toEqual([undefined, undefined, undefined])
    expect(bench.marks).toEqual(['asked', 'first'])
  })

  it('shows the newest of what arrived while it rested', () => {
    const bench = new Bench()
    bench.ask()
    bench.pass(10)
    for (const to of [100, 200, 300]) bench.arrive(outcomesOf(2000, [[0, to]]))
    bench.pass(1000)
    expect(bench.pictures).toEqual([300])
  })

  it('rests on 16,000 replicates at most, once, and only when they are in without a gap', () => {
    const [all, half] = [40_000, MOST_ON_THE_WAY]
    const bench = new Bench()
    bench.ask(all)
    bench.pass(100)
    bench.arrive(
      outcomesOf(all, [
        [0, half - 1],
        [half, half + 1000],
      ]),
    )
    bench.pass(1000)
    expect(bench.pictures).toEqual([])
    bench.arrive(outcomesOf(all, [[0, half + 1000]]))
    bench.pass(1000)
    bench.arrive(outcomesOf(all, [[0, half + 2000]]))
    bench.pass(1000)
    expect(bench.pictures).toEqual([half])
  })

  it('of 16,000 is drawn again for a newer question', () => {
    const all = 40_000
    const bench = new Bench()
    for (let question = 0; question < 2; question++) {
      bench.ask(all)
      bench.pass(100)
      bench.arrive(outcomesOf(all, [[0, 20_000]]))
      bench.pass(1000)
    }
    expect(bench.pictures).toEqual([MOST_ON_THE_WAY, MOST_ON_THE_WAY])
  })

  it('that is due is not drawn once the run was stopped', () => {
    const bench = new Bench()
    bench.ask()
    bench.pass(10)
    bench.arrive(outcomesOf(2000, [[0, 100]]))
    bench.happens({ kind: 'cancelled' })
    bench.pass(1000)
    expect(bench.pictures).toEqual([])
  })
})

describe('progress', () => {
  it('is told after 40 ms, then with every arrival; the first run says at once that it simulates', () => {
    const bench = new Bench()
    bench.ask()
    expect(bench.told).toMatchObject([{ kind: 'running', done: 0, quiet: false }])
    bench.answered()
    bench.ask()
    bench.pass(LATE - 1)
    bench.arrive(outcomesOf(2000, [[0, 10]]))
    expect(bench.told).toEqual([])
    bench.pass(1)
    expect(bench.told).toMatchObject([{ kind: 'refining', done: 10 }])
    bench.arrive(outcomesOf(2000, [[0, 50]]))
    expect(bench.told.slice(1)).toMatchObject([{ kind: 'refining', done: 50 }])
  })

  it('says after 15 s without an arrival that nothing is new, and takes it back when something comes', () => {
    const bench = new Bench()
    bench.ask()
    bench.pass(LATE)
    bench.pass(QUIET - 1)
    expect(bench.told.at(-1)).toMatchObject({ quiet: false })
    bench.pass(1)
    expect(bench.told.at(-1)).toMatchObject({ kind: 'running', done: 0, quiet: true })
    bench.arrive(outcomesOf(2000, [[0, 50]]))
    expect(bench.told.at(-1)).toMatchObject({ kind: 'refining', done: 50, quiet: false })
    bench.pass(QUIET)
    expect(bench.told.at(-1)).toMatchObject({ kind: 'refining', done: 50, quiet: true })
  })

  it('is not called quiet after the end', () => {
    const bench = new Bench()
    bench.ask()
    bench.end('cancelled')
    bench.pass(2 * QUIET)
    expect(bench.told.at(-1)).toMatchObject({ kind: 'cancelled' })
  })
})

describe('the picture of an older question', () => {
  it('is called overdue after 40 ms and until the first new one', () => {
    const bench = new Bench()
    bench.answered()
    bench.ask()
    bench.pass(LATE - 1)
    expect(bench.state.screen.overdue).toBe(false)
    bench.pass(1)
    expect(bench.state.screen.overdue).toBe(true)
    bench.arrive(outcomesOf(2000, [[0, 50]]))
    bench.pass(LAST_AS_FIRST)
    expect(bench.state.screen).toMatchObject({ of: 2, overdue: false })
  })

  it('stays overdue when the newer run leaves nothing to draw', () => {
    const bench = new Bench()
    bench.answered()
    bench.ask()
    bench.pass(LATE)
    bench.fail('the contracts could not be priced')
    bench.pass(1000)
    expect([bench.pictures, bench.state.screen.overdue]).toEqual([[], true])
  })
})

describe('a newer question', () => {
  it('takes the place of the older, of which nothing is heard any more', () => {
    const bench = new Bench()
    bench.ask()
    bench.pass(10)
    bench.arrive(outcomesOf(2000, [[0, 100]]))
    bench.ask()
    expect([bench.runs, bench.of('abort').length, bench.of('forgo').length]).toEqual([[1, 2], 1, 1])
    bench.arrive(outcomesOf(2000, [[0, 200]]), 1)
    bench.expected(1)
    bench.end('done', 1)
    bench.happens({ kind: 'broke', run: 1, message: 'late' })
    bench.pass(1000)
    expect([bench.pictures, bench.kept]).toEqual([[], undefined])
    expect(bench.told.every(({ kind }) => kind === 'running')).toBe(true)
  })

  it('that follows quickly does not put the first picture off', () => {
    const bench = new Bench()
    bench.ask()
    bench.pass(30)
    bench.ask()
    bench.pass(10)
    expect(bench.told.at(-1)).toMatchObject({ kind: 'running' }) // 40 ms after the first
    bench.arrive(outcomesOf(2000, [[0, 10]]))
    bench.pass(5)
    expect(bench.pictures).toEqual([10]) // 45 ms after the first
  })

  it('after a picture starts the clock anew', () => {
    const bench = new Bench()
    bench.ask()
    bench.pass(100)
    bench.arrive(outcomesOf(2000, [[0, 10]]))
    bench.pass(1)
    bench.ask()
    bench.arrive(outcomesOf(2000, [[0, 10]]))
    bench.pass(FIRST_AT - 1)
    expect(bench.pictures).toEqual([10])
    bench.pass(1)
    expect(bench.pictures).toEqual([10, 10])
  })

  it('drops what was kept, and the last picture of a run that has just ended', () => {
    const bench = new Bench()
    bench.answered()
    bench.ask(20_000)
    bench.arrive(outcomesOf(20_000, [[0, 20_000]]))
    bench.expected()
    bench.end()
    bench.ask(20_000)
    expect(bench.kept).toBeUndefined()
    bench.pass(BREATH)
    expect(bench.pictures).toEqual([])
    expect(bench.told.some(({ kind }) => kind === 'done')).toBe(false)
  })
})

describe('while a dial is held', () => {
  const held = (): Bench => {
    const bench = new Bench()
    bench.answered()
    bench.happens({ kind: 'held' })
    bench.ask()
    return bench
  }

  it('the run under way answers before the newest question is run; those between are not', () => {
    const bench = held()
    bench.ask()
    bench.ask()
    expect(bench.runs).toEqual([2])
    bench.pass(10)
    bench.arrive(outcomesOf(2000, [[0, 10]]), 2)
    bench.pass(FIRST_AT)
    expect([bench.pictures, bench.runs]).toEqual([[10], [2, 4]])
  })

  it('a question is run at once when the run under way has answered', () => {
    const bench = held()
    bench.pass(100)
    bench.arrive(outcomesOf(2000, [[0, 10]]))
    bench.pass(1)
    bench.ask()
    expect(bench.runs).toEqual([2, 3])
  })

  it('the last picture is the answer too, and leaves the axes where they are', () => {
    const bench = held()
    bench.ask()
    bench.arrive(outcomesOf(2000, [[0, 2000]]), 2)
    bench.end('done', 2)
    bench.expected(2)
    expect([bench.pictures, bench.runs, bench.of('fit')]).toEqual([[2000], [2, 3], []])
    expect(bench.of('draw').map(({ fits }) => fits)).toEqual([false])
  })

  it.each([
    ['is stopped', (bench: Bench) => bench.end('cancelled', 2)],
    ['breaks', (bench: Bench) => bench.happens({ kind: 'broke', run: 2, message: 'of itself' })],
  ] as const)('a run that %s lets the next question go', (_, ends) => {
    const bench = held()
    bench.ask()
    ends(bench)
    expect(bench.runs).toEqual([2, 3])
  })

  it('letting go runs what waits at once and fits the axes', () => {
    const bench = held()
    bench.ask()
    bench.happens({ kind: 'released' })
    expect([bench.runs, bench.of('fit').map(({ how }) => how)]).toEqual([[2, 3], ['fit']])
    bench.ask()
    expect(bench.runs).toEqual([2, 3, 4])
  })

  it('letting go after the end settles the axes', () => {
    const bench = held()
    bench.arrive(outcomesOf(2000, [[0, 2000]]))
    bench.end()
    bench.expected()
    bench.happens({ kind: 'released' })
    expect(bench.of('fit').map(({ how }) => how)).toEqual(['settle'])
  })

  it('letting go without holding changes nothing', () => {
    const bench = new Bench()
    bench.answered()
    bench.happens({ kind: 'released' })
    expect(bench.done).toEqual([])
  })

  it('a question that waits never outlives a newer one', () => {
    const bench = held()
    bench.ask() // 3 waits
    bench.pass(100)
    bench.arrive(outcomesOf(2000, [[0, 10]]), 2)
    bench.pass(1) // 2 is drawn, 3 runs
    bench.ask() // 4 waits
    bench.happens({ kind: 'released' })
    bench.arrive(outcomesOf(2000, [[0, 2000]]), 4)
    bench.end('done', 4)
    bench.expected(4)
    bench.happens({ kind: 'held' })
    bench.happens({ kind: 'released' })
    expect(bench.runs).toEqual([2, 3, 4])
  })
})

describe('a target precision', () => {
  it('stops the run at the first count of the list that reaches it, whatever has arrived by then', () => {
    const bench = new Bench()
    bench.ask(4000, 5) // ±100: a standard error of 6.3 at 250 replicates, 4.5 at 500
    bench.arrive(outcomesOf(4000, [[0, 499]], 100))
    expect(bench.of('abort')).toEqual([])
    bench.arrive(outcomesOf(4000, [[0, 1100]], 100))
    expect(bench.of('abort')).toHaveLength(1)
    bench.arrive(outcomesOf(4000, [[0, 1200]], 100))
    bench.end('cancelled')
    bench.expected()
    expect([bench.pictures.at(-1), bench.kept?.done, bench.kept?.replicates]).toEqual([500, 500, 500])
    expect(bench.told.at(-1)).toEqual({ kind: 'done', done: 500, of: 500 })
    expect(bench.marks.at(-1)).toBe('final')
  })

  it('is not tested on replicates with a gap', () => {
    const bench = new Bench()
    bench.ask(4000, 5)
    bench.arrive(
      outcomesOf(
        4000,
        [
          [0, 400],
          [450, 1000],
        ],
        100,
      ),
    )
    expect(bench.of('abort')).toEqual([])
  })

  it('that is not reached lets the run go to its end', () => {
    const bench = new Bench()
    bench.ask(1000, 0.1)
    bench.arrive(outcomesOf(1000, [[0, 1000]], 100))
    bench.end()
    bench.expected()
    expect(bench.told.at(-1)).toEqual({ kind: 'done', done: 1000, of: 1000 })
  })
})

describe('a run that is stopped', () => {
  const gap = () =>
    outcomesOf(2000, [
      [0, 32],
      [64, 100],
    ])

  it('keeps and draws what came before the first gap, and says so first', () => {
    const bench = new Bench()
    bench.ask()
    bench.arrive(gap())
    bench.expected()
    bench.happens({ kind: 'cancelled' })
    bench.happens({ kind: 'cancelled' })
    expect(bench.of('abort')).toHaveLength(1)
    bench.end('cancelled')
    expect([bench.pictures, bench.kept?.done, bench.of('draw')[0].expected]).toEqual([[32], 32, care])
    expect(bench.told.at(-1)).toEqual({ kind: 'cancelled', done: 32, of: 2000 })
    expect(bench.done.findIndex(({ kind }) => kind === 'draw')).toBeGreaterThan(
      bench.done.findIndex((effect) => effect.kind === 'tell' && effect.told.kind === 'cancelled'),
    )
    expect(bench.marks).toEqual(['asked', 'first']) // no final picture
  })

  it('shows nothing where the first replicate is missing', () => {
    const bench = new Bench()
    bench.ask()
    bench.arrive(outcomesOf(2000, [[16, 32]]))
    bench.expected()
    bench.end('cancelled')
    expect([bench.of('draw').map(({ outcomes }) => outcomes), bench.kept]).toEqual([[undefined], undefined])
    expect(bench.told.at(-1)).toEqual({ kind: 'cancelled', done: 0, of: 2000 })
  })

  it('before anything arrived leaves the picture as it is', () => {
    const bench = new Bench()
    bench.answered()
    bench.ask()
    bench.happens({ kind: 'cancelled' })
    bench.pass(1000)
    bench.end('cancelled')
    expect([bench.pictures, bench.told]).toEqual([[], [{ kind: 'cancelled', done: 0, of: 2000 }]])
  })

  it('and had ended by itself is done', () => {
    const bench = new Bench()
    bench.ask()
    bench.arrive(outcomesOf(2000, [[0, 2000]]))
    bench.happens({ kind: 'cancelled' })
    bench.end('done')
    bench.expected()
    expect(bench.told.at(-1)).toEqual({ kind: 'done', done: 2000, of: 2000 })
  })

  it('that fails says what stopped it and keeps what came before', () => {
    const bench = new Bench()
    bench.ask()
    bench.arrive(gap())
    bench.expected()
    bench.fail('replicates 32–63 could not be simulated: frailty of −1')
    expect(bench.told.at(-1)).toEqual({
      kind: 'failed',
      message: 'replicates 32–63 could not be simulated: frailty of −1',
      done: 32,
    })
    expect([bench.pictures, bench.kept?.done]).toEqual([[32], 32])
  })

  it('from outside the workers keeps nothing', () => {
    const bench = new Bench()
    bench.ask()
    bench.arrive(gap())
    bench.happens({ kind: 'broke', run: 1, message: 'shares of 1.2' })
    bench.pass(1000)
    expect([bench.of('abort').length, bench.pictures, bench.kept]).toEqual([1, [], undefined])
    expect(bench.told.at(-1)).toEqual({ kind: 'failed', message: 'shares of 1.2', done: 0 })
  })
})

describe('a picture that cannot be drawn', () => {
  it('on the way stops the run, which has failed by name and keeps what came', () => {
    const bench = new Bench()
    bench.undrawable = true
    bench.ask()
    bench.pass(100)
    bench.arrive(outcomesOf(2000, [[0, 1200]]))
    bench.pass(1)
    expect(bench.of('abort')).toHaveLength(1)
    bench.end('cancelled')
    bench.pass(1000)
    expect(bench.told.at(-1)).toEqual({
      kind: 'failed',
      message: 'the picture of 1,200 replicates could not be drawn: no memory. Ask for fewer replicates.',
      done: 1200,
    })
    expect([bench.pictures, bench.kept?.done]).toEqual([[1200], 1200]) // not tried again
  })

  it('at the end is told too; the picture before stays, and no axis settles', () => {
    const bench = new Bench()
    bench.answered()
    bench.undrawable = true
    bench.ask()
    bench.arrive(outcomesOf(2000, [[0, 2000]]))
    bench.end()
    bench.expected()
    expect(bench.told.at(-1)).toMatchObject({ kind: 'failed', done: 2000 })
    expect([bench.kept?.done, bench.state.screen.of, bench.of('fit'), bench.marks]).toEqual([2000, 1, [], ['asked']])
  })
})

describe('the last picture', () => {
  it('of more than 16,000 replicates comes 50 ms after the end, so that a stop is seen first', () => {
    const bench = new Bench()
    bench.ask(40_000)
    bench.arrive(outcomesOf(40_000, [[0, 20_000]]))
    bench.expected()
    bench.happens({ kind: 'cancelled' })
    bench.end('cancelled')
    expect(bench.told.at(-1)).toEqual({ kind: 'cancelled', done: 20_000, of: 40_000 })
    bench.pass(BREATH - 1)
    expect([bench.pictures, bench.kept]).toEqual([[], undefined])
    bench.pass(1)
    expect([bench.pictures, bench.kept?.done]).toEqual([[20_000], 20_000])
  })

  it('waits for its expectation, which is asked for with the first arrival, or at the end of a run that arrives at once', () => {
    const slow = new Bench()
    slow.ask()
    slow.arrive(outcomesOf(2000, [[0, 100]]))
    slow.arrive(outcomesOf(2000, [[0, 200]]))
    expect(slow.of('expect')).toHaveLength(1)
    const once = new Bench()
    once.ask()
    once.arrive(outcomesOf(2000, [[0, 2000]]))
    expect(once.of('expect')).toEqual([])
    once.end()
    expect([once.of('expect').length, once.pictures, once.kept]).toEqual([1, [], undefined])
    once.expected()
    expect([once.pictures, once.of('expect').length]).toEqual([[2000], 1])
  })

  it('is drawn plain when the expectation fails, and the run has failed by name', () => {
    const bench = new Bench()
    bench.ask()
    bench.arrive(outcomesOf(2000, [[0, 2000]]))
    bench.end()
    bench.happens({ kind: 'expected', run: 1, expectation: { kind: 'failed', message: 'killed' } })
    expect(bench.of('draw').map(({ expected }) => expected)).toEqual([undefined])
    expect(bench.told.at(-1)).toEqual({ kind: 'failed', message: 'killed', done: 2000 })
    expect([bench.kept?.done, bench.marks]).toEqual([2000, ['asked', 'first']])
  })

  it('does not wait for an expectation that hangs once the reader stops', () => {
    const bench = new Bench()
    bench.ask()
    bench.arrive(outcomesOf(2000, [[0, 2000]]))
    bench.end()
    bench.happens({ kind: 'cancelled' })
    expect([bench.of('forgo').length, bench.pictures, bench.kept?.done]).toEqual([1, [2000], 2000])
    expect(bench.told.at(-1)).toEqual({ kind: 'cancelled', done: 2000, of: 2000 })
    bench.expected()
    expect(bench.pictures).toEqual([2000])
  })
})
