// A page and an experiment at one pool: neither takes the other's place, and the page goes first.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createPool, type Pool } from './pool.ts'
import type { RunEnd } from './run-state.ts'
import { type Call, outcomeOf, planOf, Stage } from './staged.ts'

/** Batches 0–15, 16–31, 32–63, 64–127 and 128–159. */
const REPLICATES = 160
const [PAGE, EXPERIMENT] = [1, 2]

const options = { replicates: REPLICATES }
const experiment = { ...options, channel: 'experiment' } as const
/** An experiment of 18 batches. */
const longer = { replicates: 1000, channel: 'experiment' } as const
const valuesOf = (end: RunEnd): unknown => (end.kind === 'done' ? end.outcomes.values : end)
const whole = (salt: number): Float64Array => outcomeOf(salt, { firstReplicate: 0, replicates: REPLICATES }).values

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
})

function staged(size: number): { stage: Stage; pool: Pool } {
  const stage = new Stage()
  return { stage, pool: createPool({ spawn: stage.spawn, size }) }
}

/** An experiment whose workers all simulate. */
async function underWay(size: number) {
  const { stage, pool } = staged(size)
  const long = pool.run(planOf(EXPERIMENT, 'other care'), longer)
  await stage.play(({ kind }) => kind === 'simulate' && stage.calls.every((call) => call.kind === 'simulate'))
  expect(stage.calls).toHaveLength(size)
  return { stage, pool, long }
}

describe.each([1, 2, 4])('with %i workers', (size) => {
  it('both runs come to their own ends', async () => {
    const { stage, pool } = staged(size)
    const ends = [pool.run(planOf(EXPERIMENT, 'other care'), experiment), pool.run(planOf(PAGE), options)]
    await stage.play()
    const [long, page] = await Promise.all(ends)
    expect(valuesOf(page)).toEqual(whole(PAGE))
    expect(valuesOf(long)).toEqual(whole(EXPERIMENT))
  })

  it('once the page has its prices, none of its batches waits for one of the experiment that is not under way', async () => {
    const { stage, pool, long } = await underWay(size)
    const known = new Set(stage.calls)
    const page = pool.run(planOf(PAGE), options)
    const begun: { readonly salt: number | undefined; readonly kind: Call['kind'] }[] = []
    for (await stage.settled(); stage.calls.length > 0; await stage.settled()) {
      for (const call of stage.calls.filter((call) => !known.has(call))) {
        known.add(call)
        begun.push({ salt: call.salt, kind: call.kind })
      }
      stage.calls[0].answer()
    }
    const batches = begun.flatMap(({ salt, kind }, i) => (salt === PAGE && kind === 'simulate' ? [i] : []))
    expect(batches).toHaveLength(5)
    const between = begun.slice(batches[0], batches[4]).filter(({ salt }) => salt === EXPERIMENT)
    expect(between).toEqual([])
    expect(begun.slice(batches[4]).some(({ salt }) => salt === EXPERIMENT)).toBe(true)
    expect(valuesOf(await page)).toEqual(whole(PAGE))
    expect((await long).kind).toBe('done')
  })

  it('a newer run takes the place of its own channel’s alone', async () => {
    const { stage, pool, long } = await underWay(size)
    const older = pool.run(planOf(3), options)
    const newer = pool.run(planOf(PAGE), options)
    expect(await older).toEqual({ kind: 'superseded' })
    const newest = pool.run(planOf(4), experiment)
    expect(await long).toEqual({ kind: 'superseded' })
    await stage.play()
    expect(valuesOf(await newer)).toEqual(whole(PAGE))
    expect(valuesOf(await newest)).toEqual(whole(4))
  })

  it('cancelling one leaves the other', async () => {
    const { stage, pool } = staged(size)
    const controller = new AbortController()
    const long = pool.run(planOf(EXPERIMENT), { ...experiment, signal: controller.signal })
    const page = pool.run(planOf(PAGE), options)
    await stage.play(({ kind }) => kind === 'simulate')
    controller.abort()
    expect(await long).toEqual({ kind: 'cancelled' })
    await stage.play()
    expect(valuesOf(await page)).toEqual(whole(PAGE))
  })

  it('closing ends both', async () => {
    const { stage, pool, long } = await underWay(size)
    const page = pool.run(planOf(PAGE), options)
    pool.close()
    expect([await long, await page]).toEqual([{ kind: 'cancelled' }, { kind: 'cancelled' }])
    expect(stage.living.size).toBe(0)
  })

  it('a worker that dies at an experiment’s batch costs the page nothing', async () => {
    const { stage, pool, long } = await underWay(size)
    const page = pool.run(planOf(PAGE), options)
    for (const call of [...stage.calls]) call.die()
    await stage.play()
    expect(valuesOf(await page)).toEqual(whole(PAGE))
    expect((await long).kind).toBe('done')
  })
})

it('an experiment that hangs while it prices does not hold up the page', async () => {
  const { stage, pool } = staged(2)
  const long = pool.run(planOf(EXPERIMENT), experiment)
  const pricing = (await stage.play(({ kind }) => kind === 'priceContracts')) ?? expect.fail('not priced')
  pricing.hung = true
  const page = pool.run(planOf(PAGE), options)
  await stage.play()
  expect(valuesOf(await page)).toEqual(whole(PAGE))
  pool.close()
  expect(await long).toEqual({ kind: 'cancelled' })
})

it('what the page asks beside its run goes before an experiment’s batches too', async () => {
  const { stage, pool } = await underWay(1)
  const expected = pool.expected(planOf(PAGE))
  const compiled = pool.compile({} as never)
  const order: Call['kind'][] = []
  while (order.length < 3) {
    order.push(stage.calls[0].kind)
    stage.calls[0].answer()
    await stage.settled()
  }
  expect(order).toEqual(['simulate', 'expected', 'compile'])
  expect([await expected, await compiled]).toEqual([{ episodes: 1 }, planOf(1)])
})

it('an experiment’s own questions wait for the page', async () => {
  const { stage, pool } = staged(1)
  const page = pool.run(planOf(PAGE), options)
  let over = false
  const compiled = pool.compile({} as never, { channel: 'experiment' }).then(() => over)
  void page.then(() => {
    over = true
  })
  await stage.play()
  expect(await compiled).toBe(true)
})
