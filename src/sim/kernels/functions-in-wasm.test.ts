// Functions of the WebAssembly module against their TypeScript, bit for bit.

import { describe, expect, it } from 'vitest'
import { exp } from '../random/exp.ts'
import { log } from '../random/log.ts'
import { logFactorial } from '../random/log-factorial.ts'
import { lognormalQuantile } from '../random/lognormal.ts'
import { negativeBinomialQuantile } from '../random/negative-binomial.ts'
import { normalQuantileFast } from '../random/normal-table.ts'
import { poissonQuantile } from '../random/poisson.ts'
import { power } from '../random/power.ts'
import { threefry } from '../random/threefry.ts'
import { uniformOf } from '../random/uniform.ts'
import { startModule } from './wasm-module.ts'

const module = startModule()!
const MANY = 1_000_000

/** Words of a stream of their own. */
function words(stream: number, n: number): Uint32Array {
  const out = new Uint32Array(4 * Math.ceil(n / 4))
  const four = new Uint32Array(4)
  for (let k = 0; k < out.length; k += 4) {
    threefry([1, 2, 3, 4], stream, k, 0, 0, four)
    out.set(four, k)
  }
  return out
}

/** First arguments of which two functions say different things; Object.is, so −0 is not 0. */
function disagreement<A extends number[]>(
  f: (...a: A) => number,
  g: (...a: A) => number,
  cases: Iterable<A>,
): A | undefined {
  for (const c of cases) if (!Object.is(f(...c), g(...c))) return c
  return undefined
}

function* singles(xs: Iterable<number>): Generator<[number]> {
  for (const x of xs) yield [x]
}

/** Doubles of any bit pattern. */
const patterns = new Float64Array(words(1, 2 * MANY).buffer)
const ends = [
  0,
  -0,
  1,
  -1,
  5e-324,
  -5e-324,
  2.2250738585072014e-308,
  1.7976931348623157e308,
  Infinity,
  -Infinity,
  NaN,
  -708,
  709,
  710,
  -745.2,
  -746,
  709.782712893384,
  0.5,
  Math.SQRT1_2,
  Math.SQRT2,
]
const smallWords = [
  0,
  1,
  2,
  3,
  0x7fffffff,
  0x80000000,
  0xfffffffe,
  0xffffffff,
  ...Array.from({ length: 32 }, (_, k) => 2 ** k),
  ...Array.from({ length: 32 }, (_, k) => 2 ** k - 1),
]

describe('in WebAssembly', () => {
  it('exp and log give the same bits for any double', () => {
    for (const xs of [ends, patterns, patterns.map((x) => x % 1500)]) {
      expect(disagreement(module.exp, exp, singles(xs))).toBeUndefined()
      expect(disagreement(module.log, log, singles(xs))).toBeUndefined()
      expect(disagreement(module.log, log, singles([...xs].map(Math.abs)))).toBeUndefined()
    }
    const uniforms = Float64Array.from(words(2, MANY), uniformOf)
    expect(disagreement(module.log, log, singles(uniforms))).toBeUndefined()
    expect(disagreement(module.exp, exp, singles(uniforms.map((u) => 40 * u - 20)))).toBeUndefined()
    // in a pair the logarithm is that of normal numbers; the other of the pair makes no difference
    const normal = patterns.map(Math.abs).filter((x) => x >= 2.2250738585072014e-308 && x < Infinity)
    for (const xs of [normal, uniforms])
      expect(disagreement((x: number) => module.logInPair(0.3, x), log, singles(xs))).toBeUndefined()
    for (const other of [-3, 800])
      for (const xs of [ends, patterns.map((x) => x % 1500)])
        expect(disagreement((x: number) => module.expInPair(other, x), exp, singles(xs))).toBeUndefined()
  })

  it('powers give the same bits', () => {
    const u = Float64Array.from(words(3, MANY), uniformOf)
    function* pairs(): Generator<[number, number]> {
      for (const x of [0, 1, 0.5, 2, 1e300, Infinity]) for (const y of [0, 1, 0.5, 2, 1000]) yield [x, y]
      for (let k = 1; k < u.length; k++) yield [10 * u[k - 1], 5 * u[k]]
    }
    expect(disagreement(module.power, power, pairs())).toBeUndefined()
  })

  it('normal and lognormal quantiles give the same bits for any word', () => {
    const some = [...smallWords, ...words(4, MANY), ...words(5, MANY / 4).map((word) => word >>> (word & 31))]
    expect(
      disagreement(module.normalOf, (word) => normalQuantileFast(uniformOf(word >>> 0)), singles(some)),
    ).toBeUndefined()
    const lognormal = (word: number) => lognormalQuantile(uniformOf(word >>> 0), { mu: 2, sigma: 1.5 })
    expect(disagreement((word: number) => module.lognormalOf(word, 2, 1.5), lognormal, singles(some))).toBeUndefined()
  })

  it('counts are the same', () => {
    const u = Float64Array.from(words(6, MANY / 2), uniformOf)
    function* counts(): Generator<[number, number, number]> {
      for (const mean of [0, 1e-300, 1e-9, 1, 100])
        for (const size of [1e-3, 1, 50]) for (const word of smallWords) yield [uniformOf(word), mean, size]
      for (let k = 2; k < u.length; k++) yield [u[k - 2], 5 * u[k - 1] ** 4, 0.05 + 3 * u[k]]
    }
    expect(disagreement(module.negativeBinomialQuantile, negativeBinomialQuantile, counts())).toBeUndefined()
    expect(module.negativeBinomialQuantile(0.5, 1e6, 1000)).toBe(-1) // the TypeScript throws
    function* sizes(): Generator<[number, number]> {
      for (const mean of [0, 1e-300, 1, 99.99, 100, 100.01, 700, 20_000])
        for (const word of smallWords) yield [uniformOf(word), mean]
      for (let k = 1; k < u.length; k += 20) yield [u[k - 1], 3000 * u[k] * u[k]]
    }
    expect(disagreement(module.poissonQuantile, poissonQuantile, sizes())).toBeUndefined()
    expect(
      disagreement(module.logFactorial, logFactorial, singles(Array.from({ length: 30_000 }, (_, n) => n))),
    ).toBeUndefined()
  })
})
