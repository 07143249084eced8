import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Batch } from './batch-range.ts'
import { cutAtDraws, drawOf, parameterUniforms } from './parameter-draws.ts'
import { type ParameterId, parameters } from './parameters/index.ts'
import { purposes } from './random/purposes.ts'
import { seedKey } from './random/seed.ts'

const key = seedKey('draws')
const ids = Object.keys(parameters) as ParameterId[]
const DRAWS = 400
const columns = Array.from({ length: DRAWS }, (_, draw) => parameterUniforms(key, draw, ids))

describe('the uniforms of a draw', () => {
  it('are in no block that another purpose has', () => {
    const blocks = Object.values(purposes).map(({ block }) => block)
    expect(new Set(blocks).size).toBe(blocks.length)
  })

  it('are a parameter’s own: whichever others are drawn, in whatever order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: 1, maxLength: 20 }), fc.nat(DRAWS - 1), (some, draw) => {
        expect([...parameterUniforms(key, draw, some)]).toEqual(some.map((id) => columns[draw][ids.indexOf(id)]))
      }),
    )
  })

  it('differ from seed to seed, draw to draw and parameter to parameter', () => {
    const all = columns.flatMap((uniforms) => [...uniforms])
    expect(new Set(all).size / all.length).toBeGreaterThan(0.9999)
    expect(parameterUniforms(seedKey('others'), 0, ids)).not.toEqual(columns[0])
  })

  it('are uniform, and of two parameters, or two draws, unrelated', () => {
    const centred = columns.map((uniforms) => uniforms.map((u) => u - 0.5))
    const n = DRAWS * ids.length
    const sum = (of: (draw: number, k: number) => number): number => {
      let total = 0
      for (let draw = 0; draw < DRAWS; draw++) for (let k = 0; k < ids.length; k++) total += of(draw, k)
      return total
    }
    const mean = sum((draw, k) => centred[draw][k]) / n
    const variance = sum((draw, k) => centred[draw][k] ** 2) / n
    expect(Math.abs(mean)).toBeLessThan(5 * Math.sqrt(1 / 12 / n))
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(5 * Math.sqrt(1 / 180 / n))
    const neighbours = sum((draw, k) => centred[draw][k] * centred[draw][(k + 1) % ids.length]) / n
    const successors = sum((draw, k) => centred[draw][k] * centred[(draw + 1) % DRAWS][k]) / n
    for (const related of [neighbours, successors]) expect(Math.abs(related)).toBeLessThan((5 / 12) * Math.sqrt(1 / n))
  })
})

describe('batches cut at draws', () => {
  const batches = fc
    .tuple(fc.nat(50), fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 }))
    .map(([first, sizes]): Batch[] => {
      let firstReplicate = first
      return sizes.map((replicates) => {
        const batch = { firstReplicate, replicates }
        firstReplicate += replicates
        return batch
      })
    })
  const replicatesOf = (cut: readonly Batch[]): number[] =>
    cut.flatMap(({ firstReplicate, replicates }) => Array.from({ length: replicates }, (_, r) => firstReplicate + r))

  it('are these', () => {
    expect(cutAtDraws([{ firstReplicate: 8, replicates: 20 }], 10)).toEqual([
      { draw: 0, firstReplicate: 8, replicates: 2 },
      { draw: 1, firstReplicate: 10, replicates: 10 },
      { draw: 2, firstReplicate: 20, replicates: 8 },
    ])
  })

  it('have the same replicates in the same order, each under its own draw, however a run is cut and however long it is', () => {
    fc.assert(
      fc.property(batches, fc.integer({ min: 1, max: 30 }), (whole, perDraw) => {
        const cut = cutAtDraws(whole, perDraw)
        expect(replicatesOf(cut)).toEqual(replicatesOf(whole))
        for (const { draw, ...batch } of cut)
          for (const replicate of replicatesOf([batch])) expect(drawOf(replicate, perDraw)).toBe(draw)
      }),
    )
  })

  it('refuses draws without replicates', () => {
    for (const none of [0, -1, 1.5, Number.NaN])
      expect(() => cutAtDraws([], none)).toThrow('whole number of replicates')
  })
})
