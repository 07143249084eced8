// Doubles by their bit patterns: the ones next to a number, and as many from every power of two. For tests.

import { uniforms } from './random.laws.ts'

const bits = new BigInt64Array(1)
const double = new Float64Array(bits.buffer)

/** The double of 64 bits; 1n is the smallest number above 0. */
export function doubleOfBits(pattern: bigint): number {
  bits[0] = pattern
  return double[0]
}

export function bitsOf(x: number): bigint {
  double[0] = x
  return bits[0]
}

/** The nth double above x > 0, below it for negative n. */
export const neighbour = (x: number, n: number): number => doubleOfBits(bitsOf(x) + BigInt(n))

/** Doubles from 0 < from to below to, even over their bit patterns: every power of two between gets as many. */
export function doublesBetween(seed: string, from: number, to: number, count: number): number[] {
  const u = uniforms(seed, 2 * count)
  const [first, span] = [bitsOf(from), bitsOf(to) - bitsOf(from)]
  return Array.from({ length: count }, (_, i) =>
    doubleOfBits(
      first +
        ((span * ((BigInt(Math.floor(u[2 * i] * 2 ** 32)) << 32n) | BigInt(Math.floor(u[2 * i + 1] * 2 ** 32)))) >>
          64n),
    ),
  )
}

/** Each of the numbers with the doubles next below and above it. */
export const withNeighbours = (xs: readonly number[]): number[] =>
  xs.flatMap((x) => [Math.sign(x) * neighbour(Math.abs(x), -1), x, Math.sign(x) * neighbour(Math.abs(x), 1)])

/** Largest of the errors, and where; the first that is no number. */
export function worstOf(
  xs: Iterable<number>,
  error: (x: number) => number,
): { readonly error: number; readonly at: number } {
  let worst = { error: 0, at: NaN }
  for (const x of xs) {
    const e = error(x)
    if (Number.isNaN(e)) return { error: e, at: x }
    if (e > worst.error) worst = { error: e, at: x }
  }
  return worst
}
