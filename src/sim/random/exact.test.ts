import { describe, expect, it } from 'vitest'
import { doubleOfBits, neighbour } from './doubles-fixture.ts'
import { millsRatio, negativeBinomialCumulated, poissonCumulated, upperTail } from './exact-distributions-fixture.ts'
import {
  exactExp,
  exactLog,
  exactOf,
  exactOfFixed,
  fixed,
  LN2,
  numberOf,
  ONE,
  PI,
  quotient,
  relativeError,
  root,
  ulps,
} from './exact-fixture.ts'

/** The first 60 decimals, cut. */
const decimals = (x: bigint): string => `${x / ONE}.${String(((x % ONE) * 10n ** 60n) / ONE).padStart(60, '0')}`

describe('exact numbers', () => {
  it('have the decimals known of e, π, log 2, log 10 and √2', () => {
    expect(decimals(fixed(exactExp(ONE)))).toBe('2.718281828459045235360287471352662497757247093699959574966967')
    expect(decimals(PI)).toBe('3.141592653589793238462643383279502884197169399375105820974944')
    expect(decimals(LN2)).toBe('0.693147180559945309417232121458176568075500134360255254120680')
    expect(decimals(exactLog(10))).toBe('2.302585092994045684017991454684364207601101488628772976033327')
    expect(decimals(root(2n * ONE))).toBe('1.414213562373095048801688724209698078569671875376948073176679')
  })

  it('undo each other far from 1', () => {
    for (const x of [5e-324, 1e-300, 0.75, 1 + 2 ** -52, 1e300, Number.MAX_VALUE])
      expect(relativeError(x, exactExp(exactLog(x)))).toBeLessThan(1e-60)
  })

  it('measure a double in units of its last place', () => {
    // 0.1 is kept as 0.1 + 5.551e-18, in units of 2⁻⁵⁶ = 1.388e-17: 0.4
    const tenth = quotient(exactOf(1), exactOf(10))
    expect(ulps(0.1, tenth)).toBeCloseTo(0.4, 12)
    expect(ulps(neighbour(0.1, -1), tenth)).toBeCloseTo(0.6, 12)
    expect(ulps(0, exactOf(5e-324))).toBe(1)
    expect([doubleOfBits(1n), numberOf(tenth), numberOf(exactOf(-0.7)), numberOf(exactOf(2 ** -1050))]).toEqual([
      5e-324,
      0.1,
      -0.7,
      2 ** -1050,
    ])
  })
})

describe('exact distributions', () => {
  it('give the tail over the density of the normal as tabled, on both sides of the change of method', () => {
    expect(decimals(millsRatio(0n))).toBe('1.253314137315500251207882642405522626503493370304969158314961') // √(π/2)
    expect(decimals(millsRatio(ONE))).toBe('0.655679542418798471543871230730811283399282332870462028053686')
    expect(decimals(millsRatio(6n * ONE - 1n)).slice(0, 50)).toBe(decimals(millsRatio(6n * ONE)).slice(0, 50))
    expect(numberOf(upperTail(6))).toBeCloseTo(9.865876450376981e-10, 24)
  })

  it('sum to 1', () => {
    const missing = (sums: readonly bigint[]): number => numberOf(exactOfFixed(ONE - sums[sums.length - 1]))
    expect(Math.abs(missing(poissonCumulated(1000, 2500)))).toBeLessThan(1e-60)
    expect(Math.abs(missing(negativeBinomialCumulated(2, 0.5, 900)))).toBeLessThan(1e-60) // ratio ⅘: 0.8⁹⁰⁰ = 6e-88
  })
})
