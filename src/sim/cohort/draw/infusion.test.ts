import { describe, expect, it } from 'vitest'
import { monthsTo } from './infusion.ts'

describe('months to an event', () => {
  it('are an exponential time among those not spared', () => {
    // −ln((.7 − .2) ÷ .8) ÷ .1 = .4700 ÷ .1
    expect(monthsTo(0.7, 0.2, 0.1, 1)).toBeCloseTo(4.7, 2)
    expect(monthsTo(0.5, 0, 0.1, 1)).toBeCloseTo(Math.LN2 / 0.1, 12)
  })

  it('never come below the spared share, and at its edge', () => {
    expect(monthsTo(0.1999, 0.2, 0.1, 1)).toBe(Infinity)
    expect(monthsTo(0.2, 0.2, 0.1, 1)).toBe(Infinity)
    expect(monthsTo(0.9, 1, 0.1, 1)).toBe(Infinity)
  })

  it('are a Weibull time at another shape: half by (ln 2)^(1/2) ÷ rate at shape 2', () => {
    // .8326 ÷ .0731 = 11.39 months
    expect(monthsTo(0.5, 0, 0.0731, 1 / 2)).toBeCloseTo(11.39, 2)
  })

  it('never come at rate 0', () => expect(monthsTo(0.9, 0, 0, 1)).toBe(Infinity))

  it('shrink as the rate or the uniform grows', () => {
    expect(monthsTo(0.6, 0.2, 0.2, 1)).toBeLessThan(monthsTo(0.6, 0.2, 0.1, 1))
    expect(monthsTo(0.7, 0.2, 0.1, 1)).toBeLessThan(monthsTo(0.6, 0.2, 0.1, 1))
  })
})
