import { describe, expect, it } from 'vitest'
import { sameMix, withShare } from './mix.ts'

const baseline = { a: 0.5, b: 0.3, c: 0.2 }

describe('moving one share of a mix', () => {
  it('lets the others give way in proportion', () => {
    // .35 is left for .5 + .2 = .7: half of each
    const mix = withShare(baseline, 'b', 0.65, baseline)
    expect(mix.a).toBeCloseTo(0.25, 12)
    expect(mix.b).toBe(0.65)
    expect(mix.c).toBeCloseTo(0.1, 12)
  })
  it('keeps a share that was set before while there is room', () => {
    const mix = withShare(withShare(baseline, 'b', 0.4, baseline), 'c', 0.3, baseline)
    expect(mix).toMatchObject({ b: 0.4, c: 0.3 })
    expect(mix.a).toBeCloseTo(0.3, 12)
  })
  it('takes from shares set before when nothing else is left', () => {
    const mix = withShare(withShare(baseline, 'b', 0.7, baseline), 'c', 0.9, baseline)
    expect(mix.a + mix.b + mix.c).toBeCloseTo(1, 12)
    expect(mix.c).toBe(0.9)
  })
  it('leaves no trace of a dial moved to the end and back', () => {
    expect(sameMix(withShare(withShare(baseline, 'b', 1, baseline), 'b', 0.3, baseline), baseline)).toBe(true)
  })
})
