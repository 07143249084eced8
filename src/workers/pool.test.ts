// The pool over simulators that compute a known function of plan and replicate, late, or fail, or die.

import { afterEach, describe, expect, it } from 'vitest'
import type { Batch } from '../sim/batch-range.ts'
import { cutBatches, mostReplicates } from '../sim/batches.ts'
import { detailColumnCount, detailedReplicates } from '../sim/outcomes/details.ts'
import { armColumn, type BatchOutcome, columnCount, type Outcomes } from '../sim/outcomes/metrics.ts'
import type { Plan } from '../sim/plan.ts'
import { createPool, type Pool, type WorkerHandle } from './pool.ts'

const armIds = ['fee-for-service', 'bundle']
const planOf = (salt: number, care = 'care'): Plan =>
  ({
    arms: armIds.map((id) => ({ id })),
    cohort: { periods: 1, episodesPerPeriod: 200 },
    multipliers: Float64Array.of(salt),
    keys: { care, course: care, pricing: 'pricing' },
  }) as unknown as Plan

/** What the fake simulators compute: salt of the plan · 10⁶ + column · 10³ + replicate. */
const outcomeOf = (salt: number, { firstReplicate, replicates }: Batch): BatchOutcome => ({
  firstReplicate,
  replicates,
  values: Float64Array.from(
    { length: columnCount(armIds.length) * replicates },
    (_, i) => salt * 1e6 + Math.floor(i / replicates) * 1e3 + firstReplicate + (i % replicates),
  ),
  details: new Float64Array(detailColumnCount(armIds.length, 1) * detailedReplicates({ firstReplicate, replicates })),
})

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
const never = new Promise<never>(() => undefined)

interface Script {
  /** Milliseconds a batch takes on worker `worker`. */
  delay?: (worker: number, batch: Batch) => number
  /** What befalls attempt `attempt` (1-based) at a batch. */
  fate?: (batch: Batch, attempt: number) => 'die' | 'throw' | 'not finite' | undefined
  priceFate?: (attempt: number) => 'die' | 'throw' | undefined
  /** Milliseconds a pricing takes. */
  priceDelay?: number
  prepareFails?: boolean
}

/** Fake workers, numbered by birth, with a log of who simulated which first replicate. */
function fakes({
  delay = () => 0,
  fate = () => undefined,
  priceFate = () => undefined,
  priceDelay = 0,
  prepareFails = false,
}: Script = {}) {
  const log: { worker: number; firstReplicate: number }[] = []
  const attempts = new Map<number, number>()
  const prepared: number[] = []
  const counts = { born: 0, priced: 0, terminated: 0 }
  const spawn = (): WorkerHandle => {
    const worker = counts.born++
    let salt: number | undefined
    let report: (reason: string) => void = () => undefined
    const die = () => {
      report('out of memory')
      return never
    }
    return {
      simulator: {
        compile: () => Promise.reject(new Error('not asked here')),
        expected: () => Promise.reject(new Error('not asked here')),
        assess: () => Promise.reject(new Error('not asked here')),
        async priceContracts(plan) {
          const befalls = priceFate(++counts.priced)
          if (priceDelay > 0) await pause(priceDelay)
          if (befalls === 'die') return die()
          if (befalls === 'throw') throw new Error('benchmark of 0')
          return plan.arms.map(() => plan.multipliers)
        },
        async load(plan, prices) {
          salt = prices[0][0]
          expect(prices).toHaveLength(plan.arms.length)
        },
        async prepare(_, batch) {
          prepared.push(batch.firstReplicate)
          if (prepareFails) throw new Error('no room')
        },
        async simulate(batch) {
          if (salt === undefined) throw new Error('nothing loaded')
          const outcome = outcomeOf(salt, batch)
          const attempt = (attempts.get(batch.firstReplicate) ?? 0) + 1
          attempts.set(batch.firstReplicate, attempt)
          log.push({ worker, firstReplicate: batch.firstReplicate })
          await pause(delay(worker, batch))
          const befalls = fate(batch, attempt)
          if (befalls === 'die') return die()
          if (befalls === 'throw') throw new Error('frailty of −1')
          if (befalls === 'not finite') outcome.values[armColumn(1, 'payerSpendUsd') * batch.replicates] = NaN
          return outcome
        },
      },
      onFailure(listener) {
        report = listener
      },
      terminate() {
        counts.terminated++
      },
    }
  }
  return { spawn, log, counts, prepared }
}

const open: Pool[] = []
const poolOf = (spawn: () => WorkerHandle, size: number): Pool => {
  const pool = createPool({ spawn, size })
  open.push(pool)
  return pool
}
afterEach(() => {
  for (const pool of open.splice(0)) pool.close()
})

describe('the cut into batches', () => {
  it('starts small and covers every replicate once', () => {
    expect(cutBatches(100).map(({ replicates }) => replicates)).toEqual([16, 16, 32, 36])
    expect(cutBatches(1)).toEqual([{ firstReplicate: 0, replicates: 1 }])
  })

  it('keeps large panels small enough to hold: 20 periods of 20,000 episodes go one by one', () => {
    expect([200, 20_000, 400_000].map(mostReplicates)).toEqual([250, 2, 1])
    expect(
      cutBatches(5, mostReplicates(20_000)).map(({ firstReplicate, replicates }) => [firstReplicate, replicates]),
    ).toEqual([
      [0, 2],
      [2, 2],
      [4, 1],
    ])
  })

  it('meets the same batches again when a run is made longer', () => {
    expect(cutBatches(2000).slice(0, 10)).toEqual(cutBatches(1000).slice(0, 10))
  })
})

describe('while the first worker prices', () => {
  it('the others simulate the head of the queue, each batch once, and take those batches later', async () => {
    const { spawn, prepared, log } = fakes({ priceDelay: 30 })
    const end = await poolOf(spawn, 3).run(planOf(7), { replicates: 150 })
    expect(end.kind).toBe('done')
    expect(prepared.toSorted((a, b) => a - b)).toEqual([0, 16, 32, 64])
    expect(log.filter(({ firstReplicate }) => firstReplicate === 0).map(({ worker }) => worker)).not.toEqual([0])
  })

  it('a failure to do so costs nothing but the head start', async () => {
    const { spawn } = fakes({ priceDelay: 10, prepareFails: true })
    const end = await poolOf(spawn, 2).run(planOf(7), { replicates: 40 })
    expect(end).toMatchObject({ kind: 'done', outcomes: { done: 40 } })
  })
})

describe('a run', () => {
  it('has the same outcomes for any number of workers, any cut and any order of arrival', async () => {
    const whole = outcomeOf(7, { firstReplicate: 0, replicates: 150 })
    for (const size of [1, 2, 3]) {
      for (const sizes of [undefined, [1], [7], [150]]) {
        const { spawn } = fakes({ delay: (worker, { firstReplicate }) => (worker * 3 + firstReplicate * 7) % 5 })
        const end = await poolOf(spawn, size).run(planOf(7), {
          replicates: 150,
          batches: cutBatches(150, undefined, sizes),
        })
        expect(end).toMatchObject({ kind: 'done', outcomes: { armIds, replicates: 150, done: 150 } })
        expect(end.kind === 'done' && end.outcomes.values).toEqual(whole.values)
      }
    }
  })

  it('reports progress that only grows and ends complete', async () => {
    const { spawn } = fakes({ delay: (worker) => worker })
    const seen: number[] = []
    await poolOf(spawn, 3).run(planOf(1), { replicates: 500, onOutcome: ({ done }) => seen.push(done) })
    expect(seen).toHaveLength(cutBatches(500).length)
    expect(seen.every((done, i) => i === 0 || done > seen[i - 1])).toBe(true)
    expect(seen.at(-1)).toBe(500)
  })

  it('prices on one worker only', async () => {
    const { spawn, counts } = fakes()
    await poolOf(spawn, 3).run(planOf(1), { replicates: 100 })
    expect(counts.priced).toBe(1)
  })

  it('goes back to the worker that holds a batch’s panel while care stands', async () => {
    const { spawn, log } = fakes({ delay: () => 2 })
    const pool = poolOf(spawn, 2)
    const whoDid = () => new Map(log.splice(0).map(({ worker, firstReplicate }) => [firstReplicate, worker]))
    await pool.run(planOf(1), { replicates: 400 })
    const first = whoDid()
    await pool.run(planOf(2), { replicates: 400 })
    const second = whoDid()
    const moved = [...second].filter(([batch, worker]) => first.get(batch) !== worker)
    expect(second.size).toBe(first.size)
    expect(moved.length).toBeLessThanOrEqual(1) // at most the last batch is stolen by a worker that would stand idle
  })

  it('steals the batches of a slow worker', async () => {
    const slow = { is: false }
    const { spawn, log } = fakes({ delay: (worker) => (slow.is && worker === 0 ? 60 : 1) })
    const pool = poolOf(spawn, 2)
    await pool.run(planOf(1), { replicates: 400 })
    log.length = 0
    slow.is = true
    await pool.run(planOf(2), { replicates: 400 })
    expect(log.filter(({ worker }) => worker === 0).length).toBeLessThanOrEqual(2)
  })

  it('refuses batches that leave replicates out, and a pool of no workers', async () => {
    await expect(poolOf(fakes().spawn, 2).run(planOf(1), { replicates: 10, batches: cutBatches(9) })).rejects.toThrow(
      '9 of 10',
    )
    expect(() => createPool({ spawn: fakes().spawn, size: 0 })).toThrow('got 0')
  })

  it('passes on what its listener throws', async () => {
    const onOutcome = () => {
      throw new Error('listener')
    }
    await expect(poolOf(fakes().spawn, 2).run(planOf(1), { replicates: 100, onOutcome })).rejects.toThrow('listener')
  })
})

describe('the newest run', () => {
  it('supersedes the older, which delivers nothing more', async () => {
    const { spawn } = fakes({ delay: () => 3 })
    const pool = poolOf(spawn, 2)
    const stale: Outcomes[] = []
    let superseded = false
    const older = pool.run(planOf(1), {
      replicates: 1000,
      onOutcome(outcomes) {
        expect(superseded).toBe(false)
        stale.push(outcomes)
      },
    })
    await pause(15)
    superseded = true
    const newer = await pool.run(planOf(2), { replicates: 100 })
    expect(await older).toEqual({ kind: 'superseded' })
    expect(stale.length).toBeGreaterThan(0)
    expect(newer.kind === 'done' && newer.outcomes.values).toEqual(
      outcomeOf(2, { firstReplicate: 0, replicates: 100 }).values,
    )
  })

  it('wins over a burst, of which only the last is simulated', async () => {
    const { spawn, counts } = fakes({ delay: () => 1 })
    const pool = poolOf(spawn, 2)
    const ends = await Promise.all(
      Array.from({ length: 20 }, (_, salt) => pool.run(planOf(salt, `care ${salt}`), { replicates: 50 })),
    )
    expect(ends.map(({ kind }) => kind)).toEqual([...Array(19).fill('superseded'), 'done'])
    expect(counts.priced).toBe(1)
  })
})

describe('cancelling', () => {
  it('ends the run at once, delivers nothing more, and leaves the pool usable', async () => {
    const { spawn, log } = fakes({ delay: () => 10 })
    const pool = poolOf(spawn, 2)
    const controller = new AbortController()
    let delivered = 0
    const run = pool.run(planOf(1), { replicates: 1000, signal: controller.signal, onOutcome: () => delivered++ })
    await pause(25)
    controller.abort()
    const before = delivered
    expect(await run).toEqual({ kind: 'cancelled' })
    await pause(30)
    expect(delivered).toBe(before)
    expect(log.length).toBeLessThan(cutBatches(1000).length)
    expect((await pool.run(planOf(2), { replicates: 20 })).kind).toBe('done')
  })

  it('before the start simulates nothing', async () => {
    const { spawn, log } = fakes()
    expect(await poolOf(spawn, 1).run(planOf(1), { replicates: 10, signal: AbortSignal.abort() })).toEqual({
      kind: 'cancelled',
    })
    expect(log).toEqual([])
  })

  it('by closing ends a run whose workers never answer', async () => {
    const { spawn, counts } = fakes({ delay: () => 1e6 })
    const pool = createPool({ spawn, size: 2 })
    const run = pool.run(planOf(1), { replicates: 10 })
    await pause(5)
    pool.close()
    expect(await run).toEqual({ kind: 'cancelled' })
    expect(counts.terminated).toBe(2)
  })
})

describe('a failing worker', () => {
  const whole = outcomeOf(1, { firstReplicate: 0, replicates: 200 }).values

  it.each(['die', 'throw'] as const)('that does %s once is replaced and its batch repeated', async (fate) => {
    const { spawn, counts } = fakes({
      fate: ({ firstReplicate }, attempt) => (firstReplicate === 32 && attempt === 1 ? fate : undefined),
    })
    const end = await poolOf(spawn, 2).run(planOf(1), { replicates: 200 })
    expect(end.kind === 'done' && end.outcomes.values).toEqual(whole)
    expect(counts).toMatchObject({ born: 3, terminated: 1 })
  })

  it.each([
    ['die', 'worker failed: out of memory. A smaller panel or a shorter horizon needs less memory.'],
    ['throw', 'frailty of −1'],
  ] as const)('that does %s twice fails the run and names the replicates', async (fate, reason) => {
    const { spawn } = fakes({ fate: ({ firstReplicate }) => (firstReplicate === 32 ? fate : undefined) })
    const end = await poolOf(spawn, 2).run(planOf(1), { replicates: 200 })
    expect(end.kind === 'failed' && end.error.message).toBe(`replicates 32–63 could not be simulated: ${reason}`)
    expect(end.kind === 'failed' && end.error.batch).toEqual({ firstReplicate: 32, replicates: 32 })
  })

  it('leaves a pool that can run again', async () => {
    const broken = { is: true }
    const { spawn } = fakes({ fate: () => (broken.is ? 'die' : undefined) })
    const pool = poolOf(spawn, 2)
    expect((await pool.run(planOf(1), { replicates: 200 })).kind).toBe('failed')
    broken.is = false
    const end = await pool.run(planOf(1), { replicates: 200 })
    expect(end.kind === 'done' && end.outcomes.values).toEqual(whole)
  })

  it('while idle is replaced at the next run', async () => {
    const dying: ((reason: string) => void)[] = []
    const { spawn, counts } = fakes()
    const watched = (): WorkerHandle => {
      const handle = spawn()
      return {
        ...handle,
        onFailure(listener) {
          dying.push(listener)
          handle.onFailure(listener)
        },
      }
    }
    const pool = poolOf(watched, 1)
    dying[0]('gone')
    const end = await pool.run(planOf(1), { replicates: 200 })
    expect(end.kind === 'done' && end.outcomes.values).toEqual(whole)
    expect(counts.born).toBe(2)
  })

  it('fails the run when pricing fails twice, and not when it fails once', async () => {
    expect(
      (
        await poolOf(fakes({ priceFate: (attempt) => (attempt === 1 ? 'die' : undefined) }).spawn, 2).run(planOf(1), {
          replicates: 20,
        })
      ).kind,
    ).toBe('done')
    const end = await poolOf(fakes({ priceFate: () => 'throw' }).spawn, 2).run(planOf(1), { replicates: 20 })
    expect(end.kind === 'failed' && end.error.message).toBe('the contracts could not be priced: benchmark of 0')
    expect(end.kind === 'failed' && end.error.batch).toBeUndefined()
  })

  it('fails the run when an outcome is not finite', async () => {
    const { spawn } = fakes({ fate: ({ firstReplicate }) => (firstReplicate === 16 ? 'not finite' : undefined) })
    const end = await poolOf(spawn, 2).run(planOf(1), { replicates: 100 })
    expect(end.kind === 'failed' && end.error.message).toBe(
      'replicates 16–31 could not be simulated: payerSpendUsd of arm bundle of replicate 16 is not finite: NaN',
    )
  })
})
