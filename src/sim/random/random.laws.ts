// Laws that every quantile function keeps, whatever its distribution. Apply them with `quantileLaws`.

import { expect, it } from 'vitest'
import { seedKey } from './seed.ts'
import { threefry } from './threefry.ts'
import { uniformOf } from './uniform.ts'

/** One distribution as its quantile function and, independently of it, its moments and distribution function. */
export interface Claim {
  readonly quantile: (u: number) => number
  readonly mean: number
  readonly variance: number
  /** P(X ≤ x). */
  readonly cdf: (x: number) => number
}

export const DRAWS = 20000

/** The first n uniforms of a fixed seed, in counter order. */
export function uniforms(seed: string, n: number = DRAWS): Float64Array {
  const key = seedKey(seed)
  const words = new Uint32Array(4)
  return Float64Array.from({ length: n }, (_, i) => {
    if (i % 4 === 0) threefry(key, i >> 2, 0, 0, 0, words)
    return uniformOf(words[i % 4])
  })
}

export function quantileLaws(name: string, claim: Claim): void {
  const draws = (): Float64Array => uniforms(name).map(claim.quantile)

  it(`${name}: never falls as u rises, from the smallest to the largest uniform`, () => {
    const us = [
      uniformOf(0),
      uniformOf(1),
      ...uniforms(`${name}, monotone`, 2000),
      uniformOf(4294967294),
      uniformOf(4294967295),
    ].sort((a, b) => a - b)
    let last = -Infinity
    for (const u of us) {
      const x = claim.quantile(u)
      expect(Number.isFinite(x), `quantile(${u}) = ${x}`).toBe(true)
      expect(x, `quantile(${u})`).toBeGreaterThanOrEqual(last)
      last = x
    }
  })

  it(`${name}: mean and variance lie within five standard errors of the closed form`, () => {
    const x = draws()
    const mean = x.reduce((sum, v) => sum + v, 0) / x.length
    const central = (p: number): number => x.reduce((sum, v) => sum + (v - mean) ** p, 0) / x.length
    const variance = central(2)
    expect(Math.abs(mean - claim.mean)).toBeLessThan(5 * Math.sqrt(claim.variance / x.length))
    expect(Math.abs(variance - claim.variance)).toBeLessThan(5 * Math.sqrt((central(4) - variance ** 2) / x.length))
  })

  it(`${name}: the largest gap between drawn and stated distribution function is below 1.95/√n (one in a thousand)`, () => {
    const x = draws().sort()
    let gap = 0
    for (let i = 0; i < x.length; ) {
      let next = i
      while (next < x.length && x[next] === x[i]) next++
      gap = Math.max(gap, Math.abs(next / x.length - claim.cdf(x[i])))
      i = next
    }
    expect(gap).toBeLessThan(1.95 / Math.sqrt(x.length))
  })
}
