import fc from 'fast-check'
import { expect, it } from 'vitest'
import { keyOf } from './key-of.ts'

it('is equal for equal content, columns included, and of a few bytes for a column of any length', () => {
  const value = () => ({ a: [1, 'x'], prices: new Float64Array(10_000).fill(1.5) })
  expect(keyOf(value())).toBe(keyOf(value()))
  expect(keyOf(value()).length).toBeLessThan(100)
})

it('tells columns apart that differ in any bit of two numbers, in order, length or type', () => {
  const bit = fc.tuple(fc.nat(79), fc.nat(63))
  fc.assert(
    fc.property(bit, bit, ([at, from], [other, to]) => {
      const column = new BigUint64Array(80)
      const before = keyOf(new Float64Array(column.buffer))
      column[at] ^= 1n << BigInt(from)
      column[other] ^= 1n << BigInt(to)
      const same = at === other && from === to
      expect(keyOf(new Float64Array(column.buffer)) === before).toBe(same)
    }),
    { numRuns: 2000 },
  )
  const differing = [[1, 2], [2, 1], [1], [1, 2, 0]].map((numbers) => keyOf(Float64Array.from(numbers)))
  expect(new Set(differing).size).toBe(4)
  expect(keyOf(new Float64Array(2))).not.toBe(keyOf(new Float32Array(4)))
})
