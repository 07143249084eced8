// Normal, Poisson and negative binomial probabilities to more than a hundred bits beyond a double. For tests.

import {
  type Exact,
  exactExp,
  exactLogOf,
  exactOf,
  exactOfFixed,
  fixed,
  numberOf,
  ONE,
  over,
  PI,
  plus,
  product,
  quotient,
  root,
  times,
} from './exact-fixture.ts'

const ROOT_TAU = root(2n * PI)
/** Below it the series for the tail, from it on the continued fraction. */
const FAR = 6n * ONE

/**
 * Tail over density of the standard normal at a fixed a from 0 to 40. Below 6: √(π/2) exp(a²/2) less the series
 * a + a³/3 + a⁵/(3·5) + …, up to 2²⁶ less 2²⁶, cut below a unit; from 6 on: 1/(a + 1/(a + 2/(a + …))) to
 * depth 150; the exact value lies between it and the next depth, which differs by less than 2⁻¹⁶⁰.
 */
export function millsRatio(a: bigint): bigint {
  if (a >= FAR) {
    let below = a
    for (let n = 150n; n > 0n; n--) below = a + over(n * ONE, below)
    return over(ONE, below)
  }
  const square = times(a, a)
  let series = 0n
  let term = a
  for (let n = 3n; term > 0n; n += 2n) {
    series += term
    term = times(term, square) / n
  }
  return (times(ROOT_TAU, fixed(exactExp(square / 2n))) >> 1n) - series
}

/** Probability that a standard normal exceeds a ≥ 0. */
export function upperTail(a: number): Exact {
  const x = fixed(a)
  return product(exactExp(-times(x, x) / 2n), exactOfFixed(over(millsRatio(x), ROOT_TAU)))
}

/**
 * z less the exact quantile of the double u in (0,1), for z within 1e-9 of it and of the same sign: one Newton step
 * |z| − |exact| = (tail of u − tail beyond |z|) / density, which leaves out |z| / 2 times its square.
 */
export function quantileError(z: number, u: number): number {
  const a = fixed(Math.abs(z))
  const tail = u < 0.5 ? exactOf(u) : plus(exactOf(1), exactOf(-u))
  const overDensity = product(product(tail, exactOfFixed(ROOT_TAU)), exactExp(times(a, a) / 2n))
  const error = numberOf(exactOfFixed(fixed(overDensity) - millsRatio(a)))
  return u < 0.5 ? -error : error
}

/** Cumulative probabilities of 0, 1, 2, … as fixed numbers, from P(0) and the ratio of each probability to the one before. */
function cumulated(zero: Exact, ratio: (k: number) => readonly [above: Exact, below: Exact], count: number): bigint[] {
  let probability = zero
  let sum = fixed(zero)
  const sums = [sum]
  for (let k = 1; k < count; k++) {
    const [above, below] = ratio(k)
    probability = quotient(product(probability, above), below) // to 320 bits: a cut each
    sum += fixed(probability)
    sums.push(sum)
  }
  return sums
}

/** P(X ≤ k) for k = 0 … count − 1 of a Poisson number. */
export function poissonCumulated(mean: number, count: number): bigint[] {
  const above = exactOf(mean)
  return cumulated(exactExp(-fixed(mean)), (k) => [above, exactOf(k)], count)
}

/** P(0) = (size / (size + mean))^size of a negative binomial number. */
export function negativeBinomialNone(mean: number, size: number): Exact {
  const log = exactLogOf(quotient(plus(exactOf(size), exactOf(mean)), exactOf(size)))
  return exactExp(-fixed(product(exactOf(size), exactOfFixed(log))))
}

/** P(X ≤ k) for k = 0 … count − 1 of a negative binomial number. */
export function negativeBinomialCumulated(mean: number, size: number, count: number): bigint[] {
  const [m, s] = [exactOf(mean), exactOf(size)]
  const total = plus(m, s)
  return cumulated(
    negativeBinomialNone(mean, size),
    (k) => [product(plus(s, exactOf(k - 1)), m), product(total, exactOf(k))],
    count,
  )
}
