import { describe, expect, it } from 'vitest'
import { ofTwoRegimens, originatorResistance, supportive, uptakeOfTwo } from './drugs.ts'

describe('drugs of an episode', () => {
  it('are those of two regimens by what is given of each', () => {
    expect(ofTwoRegimens(800_000, 0.25, 600_000, 0.5)).toBe(500_000) // 8,000 × .25 + 6,000 × .5
  })

  it('come with supportive drugs in proportion to months on therapy', () => {
    expect(supportive(90_000, 3, 0.75)).toBe(60_000) // 900 × 3 ÷ (6 × .75)
  })

  it('are biosimilars at the uptake of both regimens by cents', () => {
    expect(uptakeOfTwo(0.4, 3000, 0.8, 1000)).toBe(0.5) // (1,200 + 800) ÷ 4,000
    expect(uptakeOfTwo(0.4, 0, 0.8, 0)).toBe(0)
  })

  it('stay originators the harder, the further the uniform lies above the uptake', () => {
    expect(originatorResistance(0.7, 0.4)).toBeCloseTo(0.5, 15) // .3 ÷ .6
    expect(originatorResistance(0.4, 0.4)).toBe(0)
    expect(originatorResistance(0.1, 0.4)).toBeCloseTo(-0.5, 15)
    expect(originatorResistance(0.99, 1)).toBe(-1)
  })
})
