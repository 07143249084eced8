// Numbers known to some two hundred bits, from whole numbers alone: the yardstick that the project's exp, log and
// quantile functions are held against. For tests. A fixed number is a bigint in units of 2⁻³²⁰; every operation on
// one cuts off less than a unit, and the bound of each function counts the cuts.

import { bitsOf } from './doubles-fixture.ts'

const BITS = 320
const SCALE = BigInt(BITS)
export const ONE = 1n << SCALE

/** digits · 2^exponent. */
export interface Exact {
  readonly digits: bigint
  readonly exponent: number
}

export const times = (a: bigint, b: bigint): bigint => (a * b) >> SCALE
export const over = (a: bigint, b: bigint): bigint => (a << SCALE) / b

const shifted = (digits: bigint, by: number): bigint => (by >= 0 ? digits << BigInt(by) : digits >> BigInt(-by))

/** The fixed number of a double or a product of a power of two; below 2⁻³²⁰ cut off. */
export const fixed = (x: number | Exact): bigint =>
  typeof x === 'number' ? fixed(exactOf(x)) : shifted(x.digits, x.exponent + BITS)
export const exactOfFixed = (digits: bigint): Exact => ({ digits, exponent: -BITS })

/** A finite double as it is. exactOf(0.75) = 3 · 2⁵¹ · 2⁻⁵³. */
export function exactOf(x: number): Exact {
  const pattern = bitsOf(Math.abs(x))
  const field = Number(pattern >> 52n)
  const fraction = pattern & ((1n << 52n) - 1n)
  const digits = field === 0 ? fraction : fraction | (1n << 52n)
  return { digits: x < 0 ? -digits : digits, exponent: Math.max(field, 1) - 1075 }
}

/** a / b cut to 320 bits or a few more. */
export function quotient(a: Exact, b: Exact): Exact {
  const by = Math.max(0, BITS + bitLength(b.digits) - bitLength(a.digits) + 1)
  const digits = (a.digits << BigInt(by)) / b.digits
  const surplus = Math.max(0, bitLength(digits) - BITS)
  return { digits: digits >> BigInt(surplus), exponent: a.exponent - by - b.exponent + surplus }
}

export const product = (a: Exact, b: Exact): Exact => ({
  digits: a.digits * b.digits,
  exponent: a.exponent + b.exponent,
})
const difference = (a: Exact, b: Exact): Exact => plus(a, { digits: -b.digits, exponent: b.exponent })

export function plus(a: Exact, b: Exact): Exact {
  const exponent = Math.min(a.exponent, b.exponent)
  return { digits: shifted(a.digits, a.exponent - exponent) + shifted(b.digits, b.exponent - exponent), exponent }
}

function bitLength(digits: bigint): number {
  const hex = (digits < 0n ? -digits : digits).toString(16)
  return hex.length * 4 - (Math.clz32(Number.parseInt(hex[0], 16)) - 28)
}

/** x / 2^by to a double's precision. */
function scaled({ digits, exponent }: Exact, by: number): number {
  const surplus = Math.max(0, bitLength(digits) - 60)
  const power = exponent + surplus - by
  return Number(digits >> BigInt(surplus)) * 2 ** (power >> 1) * 2 ** (power - (power >> 1)) // neither factor leaves the range
}

export const numberOf = (x: Exact): number => scaled(x, 0)

/** Error of y in units in the last place of the exact value (2⁻¹⁰⁷⁴ where that is subnormal): half a unit where y is the nearest double. */
export function ulps(y: number, exact: Exact): number {
  const last = Math.max(bitLength(exact.digits) + exact.exponent - 53, -1074)
  return Math.abs(scaled(difference(exactOf(y), exact), last))
}

/** Error of y over the exact value. */
export const relativeError = (y: number, exact: Exact): number =>
  Math.abs(scaled(difference(exactOf(y), exact), bitLength(exact.digits) + exact.exponent)) /
  scaled(exact, bitLength(exact.digits) + exact.exponent)

// Σ 1 / (n 2ⁿ): 330 cuts, rest below a unit
export const LN2 = sum((n) => (1n << (SCALE - n)) / n, 1n, SCALE)
// Machin: π = 16 arctan 1/5 − 4 arctan 1/239
export const PI = 16n * arctanOfInverse(5n) - 4n * arctanOfInverse(239n)

function sum(term: (n: bigint) => bigint, from: bigint, to: bigint): bigint {
  let total = 0n
  for (let n = from; n <= to; n++) total += term(n)
  return total
}

function arctanOfInverse(n: bigint): bigint {
  return sum((i) => (i % 2n === 0n ? ONE : -ONE) / (n ** (2n * i + 1n) * (2n * i + 1n)), 0n, 80n)
}

/** Square root by Newton's steps, to one unit. */
export function root(x: bigint): bigint {
  let guess = shifted(1n, ((bitLength(x) + BITS) >> 1) + 1)
  for (;;) {
    const next = (guess + (x << SCALE) / guess) >> 1n
    if (next >= guess) return guess
    guess = next
  }
}

/**
 * e to the x for a fixed |x| < 2048, relative error below 2⁻²⁹⁰. x = k ln 2 + r; exp(r / 2⁸) by 33 terms of its
 * series (rest < 2⁻⁴⁰⁰), squared eight times: 2⁸ · 40 cuts, and 2¹² times the error of ln 2.
 */
export function exactExp(x: bigint): Exact {
  const k = (2n * x + LN2) / (2n * LN2) - (2n * x + LN2 < 0n ? 1n : 0n)
  const r = (x - k * LN2) >> 8n
  let e = ONE
  for (let n = 33n; n > 0n; n--) e = ONE + times(e, r) / n
  for (let i = 0; i < 8; i++) e = times(e, e)
  return { digits: e, exponent: Number(k) - BITS }
}

/**
 * Natural logarithm of a double > 0 as a fixed number. The built-in one is only the first guess y, off by at most
 * 2⁻⁴³: log x = y + 2 artanh w with w = (x − eʸ)/(x + eʸ), |w| < 2⁻⁴³, and 2 (w + w³/3) leaves out less than 2⁻²¹⁵.
 */
export const exactLog = (x: number): bigint => exactLogOf(exactOf(x))

export function exactLogOf(x: Exact): bigint {
  const length = bitLength(x.digits)
  const y = Math.log(scaled(x, length + x.exponent)) + (length + x.exponent) * Math.LN2
  const e = exactExp(fixed(y))
  const above = difference(x, e)
  const below = plus(x, e)
  const exponent = above.exponent - below.exponent // the same unless one side is 0
  const w = shifted((above.digits << SCALE) / below.digits, exponent)
  return fixed(y) + 2n * (w + times(times(w, w), w) / 3n)
}
