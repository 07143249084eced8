// Every fault in every phase of a run, and then any of them at any time: a run ends done with the same bytes, or failed
// by the name of what is missing, or cancelled, or superseded; or it stands still and can be cancelled. The next one works.

import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Batch } from '../sim/batch-range.ts'
import * as collect from '../sim/outcomes/collect.ts'
import { columnCount, type Outcomes } from '../sim/outcomes/metrics.ts'
import type { Channel } from './channel.ts'
import { createPool, type Pool } from './pool.ts'
import type { RunEnd } from './run-state.ts'
import { type Call, outcomeOf, planOf, Stage } from './staged.ts'

/** Batches 0–15, 16–31, 32–63 and 64–99. */
const REPLICATES = 100
const LAST = 64
/** Longer than an abandoned worker is given. */
const LONG = 6000
const sameBytes = (a: Float64Array, b: Float64Array): boolean => Buffer.from(a.buffer).equals(Buffer.from(b.buffer))
const isDone = (end: RunEnd, salt: number): void => {
  expect(end.kind === 'failed' ? end.error.message : end.kind).toBe('done')
  expect(
    end.kind === 'done' &&
      sameBytes(end.outcomes.values, outcomeOf(salt, { firstReplicate: 0, replicates: REPLICATES }).values),
  ).toBe(true)
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** Runs a plan to the end that answering everything brings. */
async function played(stage: Stage, pool: Pool, salt: number): Promise<RunEnd> {
  const run = pool.run(planOf(salt), { replicates: REPLICATES })
  await stage.play()
  await vi.advanceTimersByTimeAsync(LONG)
  await stage.play()
  return run
}

const phases: Readonly<Record<string, (call: Call) => boolean>> = {
  pricing: ({ kind }) => kind === 'priceContracts',
  'preparing ahead': ({ kind }) => kind === 'prepare',
  loading: ({ kind }) => kind === 'load',
  'the first batch': ({ kind, batch }) => kind === 'simulate' && batch?.firstReplicate === 0,
  'the last batch': ({ kind, batch }) => kind === 'simulate' && batch?.firstReplicate === LAST,
}
const failures: Readonly<Record<string, RegExp | undefined>> = {
  pricing: /^the contracts could not be priced: /,
  'preparing ahead': undefined,
  loading: /^replicates \d+–\d+ could not be simulated: /,
  'the first batch': /^replicates 0–15 could not be simulated: /,
  'the last batch': /^replicates 64–99 could not be simulated: /,
}
const faults: Readonly<Record<string, (call: Call) => void>> = {
  'a death': (call) => call.die(),
  'an exception': (call) => call.refuse(new Error('frailty of −1')),
  'want of memory': (call) => call.refuse(new RangeError('Array buffer allocation failed')),
}

describe.each([1, 3])('with %i workers', (size) => {
  const reached = Object.keys(phases).filter((phase) => size > 1 || phase !== 'preparing ahead')

  describe.each(reached)('while %s', (phase) => {
    async function begun() {
      const stage = new Stage()
      const pool = createPool({ spawn: stage.spawn, size })
      const controller = new AbortController()
      const seen: number[] = []
      const run = pool.run(planOf(1), {
        replicates: REPLICATES,
        signal: controller.signal,
        onOutcome: ({ done }) => seen.push(done),
      })
      const call = (await stage.play(phases[phase])) ?? expect.fail(`${phase} was not reached`)
      return { stage, pool, run, call, seen, cancel: () => controller.abort() }
    }

    it.each(Object.keys(faults))('%s once changes nothing in the outcomes', async (fault) => {
      const { stage, run, call } = await begun()
      faults[fault](call)
      await stage.play()
      isDone(await run, 1)
    })

    it.each(Object.keys(faults))('%s every time fails by name, or costs the head start only', async (fault) => {
      const { stage, pool, run, call } = await begun()
      for (let hit: Call | undefined = call; hit !== undefined; hit = await stage.play(phases[phase]))
        faults[fault](hit)
      const end = await run
      const expected = failures[phase]
      if (expected === undefined) isDone(end, 1)
      else expect(end.kind === 'failed' && end.error.message).toMatch(expected)
      if (expected !== undefined && fault === 'want of memory')
        expect(end.kind === 'failed' && end.error.message).toMatch(/failed\. .* needs less memory\.$/)
      isDone(await played(stage, pool, 2), 2)
    })

    it('a worker that hangs is waited for; cancelling works, and the next run has a fresh one', async () => {
      const { stage, pool, run, call, seen, cancel } = await begun()
      call.hung = true
      await stage.play()
      await vi.advanceTimersByTimeAsync(100 * LONG)
      await stage.play()
      expect(seen).not.toContain(REPLICATES)
      expect(stage.living).toContain(call.worker)
      cancel()
      expect(await run).toEqual({ kind: 'cancelled' })
      isDone(await played(stage, pool, 2), 2)
      expect(stage.living).not.toContain(call.worker)
    })

    it('cancelling ends the run at once, and nothing more is delivered', async () => {
      const { stage, pool, run, seen, cancel } = await begun()
      cancel()
      const before = seen.length
      expect(await run).toEqual({ kind: 'cancelled' })
      await stage.play()
      expect(seen).toHaveLength(before)
      isDone(await played(stage, pool, 2), 2)
    })

    it('a newer run takes its place', async () => {
      const { stage, pool, run, seen } = await begun()
      const newer = pool.run(planOf(2), { replicates: REPLICATES })
      const before = seen.length
      expect(await run).toEqual({ kind: 'superseded' })
      await stage.play()
      expect(seen).toHaveLength(before)
      isDone(await newer, 2)
    })

    it('closing cancels, ends every worker, and starts none again', async () => {
      const { stage, pool, run } = await begun()
      pool.close()
      expect(await run).toEqual({ kind: 'cancelled' })
      await stage.play()
      const { born } = stage
      expect(await pool.run(planOf(2), { replicates: REPLICATES })).toEqual({ kind: 'cancelled' })
      await expect(pool.assess(planOf(2), {} as never)).rejects.toThrow('closed')
      await stage.play()
      expect([stage.born, stage.living.size]).toEqual([born, 0])
    })
  })

  it('workers that cannot be started fail the run by name, and are tried again at the next', async () => {
    const stage = new Stage()
    stage.barren = true
    const pool = createPool({ spawn: stage.spawn, size })
    const end = await played(stage, pool, 1)
    expect(end.kind === 'failed' && end.error.message).toBe('the contracts could not be priced: no room for a worker')
    stage.barren = false
    isDone(await played(stage, pool, 2), 2)
  })

  it('outcomes that cannot be held fail the run before anything is simulated', async () => {
    const stage = new Stage()
    const pool = createPool({ spawn: stage.spawn, size })
    vi.spyOn(collect, 'createOutcomes').mockImplementationOnce(() => {
      throw new RangeError('Array buffer allocation failed')
    })
    const run = pool.run(planOf(1), { replicates: REPLICATES })
    expect(await stage.play(({ kind }) => kind === 'simulate')).toBeUndefined()
    const end = await run
    expect(end.kind === 'failed' && end.error.message).toBe(
      'the results of 100 replicates under 2 contracts could not be held: Array buffer allocation failed. Ask for fewer replicates.',
    )
    isDone(await played(stage, pool, 2), 2)
  })
})

it('10⁸ episodes are asked for in batches that a small machine holds, and gathered in place', async () => {
  const plan = { ...planOf(1), cohort: { periods: 1, episodesPerPeriod: 1000 } } as unknown as ReturnType<typeof planOf>
  const asked: number[] = []
  const simulator = {
    priceContracts: async () => plan.arms.map(() => new Float64Array(1)),
    compile: () => Promise.reject(new Error('not asked here')),
    expected: () => Promise.reject(new Error('not asked here')),
    assess: () => Promise.reject(new Error('not asked here')),
    load: async () => undefined,
    prepare: async () => undefined,
    async simulate(batch: Batch) {
      asked.push(batch.replicates)
      return outcomeOf(1, batch)
    },
  }
  const pool = createPool({
    spawn: () => ({ simulator, onFailure: () => undefined, terminate: () => undefined }),
    size: 2,
  })
  const columns = new Set<Float64Array>()
  const end = await pool.run(plan, { replicates: 100_000, onOutcome: ({ values }) => columns.add(values) })
  expect(end.kind).toBe('done')
  expect(Math.max(...asked) * 1000).toBeLessThanOrEqual(50_000)
  expect(columns.size).toBe(1)
  expect([...columns][0].byteLength).toBe(columnCount(2) * 100_000 * 8)
})

const questions: Readonly<
  Record<
    string,
    {
      readonly kind: Call['kind']
      /** Workers: a scenario is compiled by any of them. */
      readonly size: number
      readonly ask: (pool: Pool, signal: AbortSignal) => Promise<unknown>
      readonly answer: unknown
      readonly failure: RegExp
    }
  >
> = {
  'an assessment': {
    kind: 'assess',
    size: 2,
    ask: (pool, signal) => pool.assess(planOf(1), {} as never, signal),
    answer: {},
    failure: /^the risk adjustment could not be assessed: /,
  },
  'a scenario to compile': {
    kind: 'compile',
    size: 1,
    ask: (pool, signal) => pool.compile({} as never, { signal }),
    answer: planOf(1),
    failure: /^the scenario could not be compiled: /,
  },
  'an expectation': {
    kind: 'expected',
    size: 2,
    ask: (pool, signal) => pool.expected(planOf(1), { signal }),
    answer: { episodes: 1 },
    failure: /^what care costs in expectation could not be worked out: /,
  },
}

describe.each(Object.keys(questions))('%s', (name) => {
  const { kind, size, ask, answer, failure } = questions[name]
  const isIt = (call: Call): boolean => call.kind === kind

  async function asked() {
    const stage = new Stage()
    const pool = createPool({ spawn: stage.spawn, size })
    const controller = new AbortController()
    const question = ask(pool, controller.signal)
    question.catch(() => undefined)
    const call = (await stage.play(isIt)) ?? expect.fail('not asked')
    return { stage, pool, question, call, controller }
  }

  it.each(Object.keys(faults))('survives %s once, and is refused at the second time', async (fault) => {
    const once = await asked()
    faults[fault](once.call)
    await once.stage.play()
    expect(await once.question).toEqual(answer)
    const twice = await asked()
    faults[fault](twice.call)
    faults[fault]((await twice.stage.play(isIt)) ?? expect.fail('not asked again'))
    await expect(twice.question).rejects.toThrow(failure)
    isDone(await played(twice.stage, twice.pool, 2), 2)
  })

  it('that hangs can be stopped; the run behind it then goes on with a fresh worker', async () => {
    const { stage, pool, question, call, controller } = await asked()
    call.hung = true
    const run = pool.run(planOf(2), { replicates: REPLICATES })
    await stage.play()
    await vi.advanceTimersByTimeAsync(100 * LONG)
    expect(stage.living).toContain(call.worker)
    controller.abort()
    await expect(question).rejects.toThrow('stopped')
    await vi.advanceTimersByTimeAsync(LONG)
    await stage.play()
    isDone(await run, 2)
    expect(stage.living).not.toContain(call.worker)
  })

  it('is answered between two batches of a run, which it does not disturb', async () => {
    const stage = new Stage()
    const pool = createPool({ spawn: stage.spawn, size: 1 })
    const run = pool.run(planOf(1), { replicates: REPLICATES })
    const batch = (await stage.play(phases['the first batch'])) ?? expect.fail('not reached')
    const question = ask(pool, new AbortController().signal)
    await stage.settled()
    expect(stage.calls.filter(isIt)).toEqual([])
    batch.answer()
    await stage.settled()
    expect(stage.calls.map((call) => call.kind)).toEqual([kind])
    await stage.play()
    expect(await question).toEqual(answer)
    isDone(await run, 1)
  })

  it('that comes too late for its signal, or is not answered when the pool closes, is told so', async () => {
    const { stage, pool, question } = await asked()
    await expect(ask(pool, AbortSignal.abort())).rejects.toThrow('stopped')
    pool.close()
    await expect(question).rejects.toThrow('closed')
    await expect(ask(pool, new AbortController().signal)).rejects.toThrow('closed')
    expect(stage.living.size).toBe(0)
  })

  it('fails by name where no worker can be started', async () => {
    const stage = new Stage()
    stage.barren = true
    const pool = createPool({ spawn: stage.spawn, size: 1 })
    await expect(ask(pool, new AbortController().signal)).rejects.toThrow('no room for a worker')
  })
})

describe('a scenario that three workers may compile', () => {
  const isIt = ({ kind }: Call): boolean => kind === 'compile'
  async function asked() {
    const stage = new Stage()
    const pool = createPool({ spawn: stage.spawn, size: 3 })
    const controller = new AbortController()
    const compiling = pool.compile({} as never, { signal: controller.signal })
    compiling.catch(() => undefined)
    await stage.settled()
    expect(stage.calls.map(({ kind }) => kind)).toEqual(['compile', 'compile', 'compile'])
    return { stage, pool, compiling, cancel: () => controller.abort() }
  }

  it.each(Object.keys(faults))('is had from the first that can, whatever %s does to the others', async (fault) => {
    const { stage, pool, compiling } = await asked()
    const [first, second, third] = stage.calls
    second.hung = true
    third.answer()
    expect(await compiling).toEqual(planOf(1))
    faults[fault](first)
    await stage.settled()
    expect(stage.calls.filter(isIt)).toEqual([second]) // what failed is not asked again
    second.answer()
    isDone(await played(stage, pool, 2), 2)
  })

  it.each(Object.keys(faults))('fails by name when %s befalls all of them every time', async (fault) => {
    const { stage, pool, compiling } = await asked()
    for (let hit = stage.calls.find(isIt); hit !== undefined; hit = await stage.play(isIt)) faults[fault](hit)
    await expect(compiling).rejects.toThrow(/^the scenario could not be compiled: /)
    isDone(await played(stage, pool, 2), 2)
  })

  it('and at which all hang: stopping renews every one of them', async () => {
    const { stage, pool, compiling, cancel } = await asked()
    const before = [...stage.living]
    for (const call of stage.calls) call.hung = true
    cancel()
    await expect(compiling).rejects.toThrow('stopped')
    isDone(await played(stage, pool, 2), 2)
    expect(before.filter((worker) => stage.living.has(worker))).toEqual([])
  })

  it('is left to the others by a worker that is busy', async () => {
    const stage = new Stage()
    const pool = createPool({ spawn: stage.spawn, size: 2 })
    const assessing = pool.assess(planOf(1), {} as never)
    const busy = (await stage.play(({ kind }) => kind === 'assess')) ?? expect.fail('not asked')
    const compiling = pool.compile({} as never)
    await stage.settled()
    expect(stage.calls.filter(isIt)).toHaveLength(1)
    stage.calls.find(isIt)?.answer()
    expect(await compiling).toEqual(planOf(1))
    busy.answer()
    await assessing
    await stage.settled()
    expect(stage.calls).toEqual([])
  })
})

it('a scenario that is refused is told in the words of the refusal, and costs no worker', async () => {
  const stage = new Stage()
  const pool = createPool({ spawn: stage.spawn, size: 1 })
  const compiling = pool.compile({} as never)
  compiling.catch(() => undefined)
  const call = (await stage.play(({ kind }) => kind === 'compile')) ?? expect.fail('not asked')
  call.spoil()
  await expect(compiling).rejects.toThrow(/^shares of 1\.2$/)
  expect([stage.born, stage.living.size, stage.calls]).toEqual([1, 1, []])
})

type Deed =
  | 'answer'
  | 'refuse'
  | 'spoil'
  | 'die'
  | 'hang'
  | 'kill any'
  | 'run'
  | 'cancel'
  | 'assess'
  | 'compile'
  | 'expected'
  | 'stop'
  | 'wait'
  | 'close'
const deeds = fc.oneof(
  { weight: 40, arbitrary: fc.constant<Deed>('answer') },
  { weight: 20, arbitrary: fc.constantFrom<Deed>('refuse', 'die', 'kill any', 'run') },
  { weight: 8, arbitrary: fc.constantFrom<Deed>('hang', 'spoil', 'cancel', 'stop', 'wait') },
  { weight: 8, arbitrary: fc.constantFrom<Deed>('assess', 'compile', 'expected') },
  { weight: 1, arbitrary: fc.constant<Deed>('close') },
)
const schedule = fc.record({
  size: fc.integer({ min: 1, max: 4 }),
  steps: fc.array(fc.tuple(deeds, fc.nat(1000)), { minLength: 5, maxLength: 60 }),
})

const channelOf = (pick: number): Channel => (pick % 3 === 0 ? 'experiment' : 'page')
const asks = Object.fromEntries(Object.values(questions).map(({ kind, ask }) => [kind, ask]))

it('at any time, in any order: every run ends by name, none hangs once cancelled, none has a gap', async () => {
  const met = { done: 0, failed: 0, cancelled: 0, superseded: 0 }
  await fc.assert(
    fc.asyncProperty(schedule, async ({ size, steps }) => {
      const stage = new Stage()
      const pool = createPool({ spawn: stage.spawn, size })
      const ends: Promise<unknown>[] = []
      /** Faults so far, by what they hit: a batch's first replicate, or the kind of the call. */
      const hits = new Map<unknown, number>()
      const hit = (call: Call | undefined): void => {
        for (const what of [call?.kind, call?.batch?.firstReplicate]) hits.set(what, (hits.get(what) ?? 0) + 1)
      }
      let closed = false
      const cancelling = { page: new AbortController(), experiment: new AbortController() }
      let stopping = new AbortController()

      const start = (channel: Channel = 'page'): Promise<RunEnd> => {
        const salt = ends.length + 1
        cancelling[channel] = new AbortController()
        const { signal } = cancelling[channel]
        let over = false
        const onOutcome = (outcomes: Outcomes) => expect([over, outcomes.armIds.length]).toEqual([false, 2])
        const run = pool.run(planOf(salt, `care ${salt % 2}`), {
          replicates: REPLICATES,
          channel,
          signal,
          onOutcome,
        })
        const checked = run.then((end) => {
          over = true
          met[end.kind]++
          if (end.kind === 'done') isDone(end, salt)
          if (end.kind === 'cancelled') expect(closed || signal.aborted).toBe(true)
          if (end.kind !== 'failed') return end
          const { batch, message } = end.error
          if (batch === undefined)
            expect([message.slice(0, 33), (hits.get('priceContracts') ?? 0) >= 2]).toEqual([
              'the contracts could not be priced',
              true,
            ])
          else
            expect(
              (hits.get(batch.firstReplicate) ?? 0) + (hits.get('load') ?? 0) >= 2 || / is not finite/.test(message),
            ).toBe(true)
          return end
        })
        ends.push(checked)
        return checked
      }

      void start()
      for (const [deed, pick] of steps) {
        const waiting = stage.calls.filter(({ hung }) => !hung)
        const call = waiting[pick % Math.max(1, waiting.length)] as Call | undefined
        if (deed === 'refuse' || deed === 'die' || deed === 'spoil') hit(call)
        if (deed === 'answer') call?.answer()
        else if (deed === 'refuse') call?.refuse(new Error('frailty of −1'))
        else if (deed === 'spoil') call?.spoil()
        else if (deed === 'die') call?.die()
        else if (deed === 'hang' && call !== undefined) call.hung = true
        else if (deed === 'kill any') {
          const any = stage.calls[pick % Math.max(1, stage.calls.length)] as Call | undefined
          hit(any)
          any?.die()
        } else if (deed === 'run') void start(channelOf(pick))
        else if (deed === 'cancel') cancelling[channelOf(pick)].abort()
        else if (deed === 'assess' || deed === 'compile' || deed === 'expected') {
          stopping.abort()
          stopping = new AbortController()
          ends.push(
            asks[deed](pool, stopping.signal).catch((error: Error) =>
              expect(error.message).toMatch(/stopped|closed|shares of 1.2|could not be (assessed|compiled|worked out)/),
            ),
          )
        } else if (deed === 'stop') stopping.abort()
        else if (deed === 'wait') await vi.advanceTimersByTimeAsync(pick * 10)
        else if (deed === 'close') {
          closed = true
          pool.close()
        }
        await stage.settled()
      }
      await stage.play()
      stopping.abort()
      for (const controller of Object.values(cancelling)) controller.abort()
      await Promise.all(ends)
      const last = start()
      await vi.advanceTimersByTimeAsync(LONG)
      await stage.play()
      await vi.advanceTimersByTimeAsync(LONG)
      await stage.play()
      expect((await last).kind).toBe(closed ? 'cancelled' : 'done')
      pool.close()
      expect(stage.living.size).toBe(0)
    }),
    { numRuns: 2000 },
  )
  for (const kind of Object.values(met)) expect(kind).toBeGreaterThan(100)
}, 120_000)
