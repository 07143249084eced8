// The normal quantile for kernels: cubics between table points in place of two polynomials and a logarithm.
// Each halving of the tail probability is cut in sixteen, and each piece is the cubic that meets quantile
// and slope at both ends. Absolute error below 1e-7 of a standard deviation: such a cubic of width h misses by at most
// h⁴/384 times the fourth derivative, |z| (7 + 6z²)/density⁴, largest where the piece is furthest from ½. With h at most
// a sixteenth of u that is (u/density)⁴ |z| (7 + 6z²) / 16⁴ / 384, worst at u = ¼: 0.7868⁴ · 6.563 / 25165824 = 9.99e-8;
// table entries and cubic add less than 3e-14. Odd about ½. Always rising from one 32-bit uniform to the next, by
// about 2⁻³² √(2π) = 5.8e-10 or more. Between them rounding may cost the last places.

import { exp } from './exp.ts'
import { normalQuantile } from './normal.ts'

const OCTAVES = 31 // tail probabilities from 2⁻³² to ½; beyond that the exact quantile
const PIECES = 16
const WORDS = 4294967296
const SQRT_TAU = 2.5066282746310002 // √(2π)

export const normalCubics = new Float64Array(OCTAVES * PIECES * 4)
const perPiece = new Float64Array(OCTAVES)
for (let octave = 0; octave < OCTAVES; octave++) {
  const width = 1 / (1 << octave) / 4 / PIECES // octave 0: from ¼ to ½
  perPiece[octave] = 1 / width
  for (let piece = 0; piece < PIECES; piece++) {
    const from = (PIECES + piece) * width
    const y0 = normalQuantile(from)
    const y1 = normalQuantile(from + width)
    const d0 = width * slope(y0)
    const d1 = width * slope(y1)
    normalCubics.set([y0, d0, 3 * (y1 - y0) - 2 * d0 - d1, 2 * (y0 - y1) + d0 + d1], (octave * PIECES + piece) * 4)
  }
}

function slope(z: number): number {
  return SQRT_TAU * exp((z * z) / 2)
}

/** Approximate value that a standard normal falls below with probability u in (0,1). */
export function normalQuantileFast(u: number): number {
  const low = u < 0.5
  const tail = low ? u : 1 - u
  const octave = Math.clz32(tail * WORDS) - 1
  if (octave >= OCTAVES) return normalQuantile(u)
  if (octave < 0) return 0
  const place = tail * perPiece[octave]
  const piece = place | 0
  const t = place - piece
  const i = (octave * PIECES + piece - PIECES) * 4
  const z = normalCubics[i] + t * (normalCubics[i + 1] + t * (normalCubics[i + 2] + t * normalCubics[i + 3]))
  return low ? z : -z
}
