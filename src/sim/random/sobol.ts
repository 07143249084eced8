// The Sobol sequence and its random scrambling: points that fill the unit cube more evenly than independent ones, for
// means over patients. A linear matrix scramble and a digital shift keep the evenness, and make every point uniform, so
// that a mean over them is unbiased; independent scrambles give its standard error. Not for practices: points of one
// sequence depend on each other, and a spread across them is not the spread of chance.
// Sources: Sobol, USSR Computational Mathematics and Mathematical Physics 7 (1967) 86–112; Matoušek: On the
// L2-discrepancy for anchored boxes, Journal of Complexity 14 (1998) 527–556 (scramble and shift).

import { joeKuo } from './joe-kuo.ts'
import { type SeedKey, threefry } from './threefry.ts'

const BITS = 32
/** Dimensions that directions are stated for. */
export const MOST_DIMENSIONS = joeKuo.length + 1
/** First counter word of the scrambles: no replicate has this number. */
const SCRAMBLE = 0xfffffffe

export interface SobolSequence {
  /** directions[dimension · 32 + bit of the point's index]. */
  readonly directions: Uint32Array
  /** Word of point 0 by dimension. */
  readonly shift: Uint32Array
}

/** The sequence itself, unscrambled. @throws RangeError for more dimensions than directions are stated for */
export function sobol(dimensions: number): SobolSequence {
  if (!(dimensions >= 1 && dimensions <= MOST_DIMENSIONS))
    throw new RangeError(`Sobol points have 1 to ${MOST_DIMENSIONS} dimensions, got ${dimensions}`)
  const directions = new Uint32Array(dimensions * BITS)
  for (let i = 0; i < BITS; i++) directions[i] = 1 << (BITS - 1 - i)
  for (let d = 1; d < dimensions; d++) {
    const [degree, coefficients, initial] = joeKuo[d - 1]
    const v = directions.subarray(d * BITS, (d + 1) * BITS)
    for (let i = 0; i < BITS; i++) {
      if (i < degree) {
        v[i] = initial[i] << (BITS - 1 - i)
        continue
      }
      v[i] = v[i - degree] ^ (v[i - degree] >>> degree)
      for (let k = 1; k < degree; k++) if ((coefficients >>> (degree - 1 - k)) & 1) v[i] ^= v[i - k]
    }
  }
  return { directions, shift: new Uint32Array(dimensions) }
}

/** The 32-bit word of a point: its index in binary picks the directions. Points 0, 1, 2, 3 of dimension 0 are 0, ½, ¼, ¾ of 2³². */
export function sobolWord({ directions, shift }: SobolSequence, dimension: number, index: number): number {
  let word = shift[dimension]
  for (let rest = index, at = dimension * BITS; rest > 0; rest >>>= 1, at++) if (rest & 1) word ^= directions[at]
  return word >>> 0
}

/** Scramble number `randomisation` of a sequence: every dimension by a random lower triangular matrix and a random shift of its own. */
export function scrambled({ directions, shift }: SobolSequence, key: SeedKey, randomisation: number): SobolSequence {
  const out = { directions: new Uint32Array(directions.length), shift: new Uint32Array(shift.length) }
  const words = new Uint32Array(4)
  const rows = new Uint32Array(BITS)
  for (let d = 0; d < shift.length; d++) {
    for (let r = 0; r < BITS; r++) {
      if (r % 4 === 0) threefry(key, SCRAMBLE, randomisation, d, r / 4, words)
      const own = 1 << (BITS - 1 - r)
      rows[r] = (words[r % 4] & ~(own | (own - 1))) | own // bits above the row's own are random, itself 1, those below 0
    }
    for (let i = d * BITS; i < (d + 1) * BITS; i++) {
      for (let r = 0; r < BITS; r++) out.directions[i] |= parity(rows[r] & directions[i]) << (BITS - 1 - r)
    }
    threefry(key, SCRAMBLE, randomisation, d, BITS / 4, words)
    out.shift[d] = words[0]
  }
  return out
}

/** 1 for an odd number of ones. */
function parity(word: number): number {
  let x = word ^ (word >>> 16)
  x ^= x >>> 8
  x ^= x >>> 4
  return (0x6996 >>> (x & 15)) & 1
}
