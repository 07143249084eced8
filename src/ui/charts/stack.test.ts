import { describe, expect, it } from 'vitest'
import { circles, dotSize, stackDots } from './stack.ts'

describe('stackDots', () => {
  it('stacks values of one bin and keeps both sides of the origin apart', () => {
    // bins of 10 around 100: 95 and 99 in [90,100), 101 in [100,110)
    expect(stackDots([95, 99, 101], 10, 100)).toEqual([
      { x: 95, level: 0 },
      { x: 95, level: 1 },
      { x: 105, level: 0 },
    ])
  })
})

describe('dotSize', () => {
  it('takes the largest dot whose stacks fit', () => {
    // five equal values: five dots of 8 fill 40
    expect(dotSize([[50, 50, 50, 50, 50]], 40, 0)).toEqual({ size: 8, steps: [8] })
  })
  it('overlaps dots only in the row that needs it', () => {
    const narrow = Array.from({ length: 50 }, () => 3)
    expect(dotSize([narrow, [10, 200]], 40, 0).steps[1]).toBe(6.5)
  })
  it('lets dots overlap rather than leave the row', () => {
    const { size, steps } = dotSize([Array.from({ length: 50 }, () => 3)], 40, 0, 4)
    expect(size).toBe(4)
    expect(49 * steps[0] + size).toBeCloseTo(40, 9)
  })
})

it('draws circles as one path of two half circles each', () => {
  expect(circles([{ x: 10, y: 5 }], 2)).toBe('M8 5a2 2 0 1 0 4 0a2 2 0 1 0 -4 0')
  expect(circles([], 2)).toBe('')
})
