// The normal quantile for kernels: cubics between table points in place of two polynomials and a logarithm.
// Each halving of the tail probability is cut in sixteen, and each piece is the cubic that meets quantile
// and slope at both ends. Absolute error below 1e-7 of a standard deviation; never decreasing; odd about ½.

import { exp } from './exp.ts'
import { normalQuantile } from './normal.ts'

const OCTAVES = 31 // tail probabilities from 2⁻³² to ½; beyond that the exact quantile
const PIECES = 16
const WORDS = 4294967296
const SQRT_TAU = 2.5066282746310002 // √(2π)

const cubics = new Float64Array(OCTAVES * PIECES * 4)
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
    cubics.set([y0, d0, 3 * (y1 - y0) - 2 * d0 - d1, 2 * (y0 - y1) + d0 + d1], (octave * PIECES + piece) * 4)
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
  const z = cubics[i] + t * (cubics[i + 1] + t * (cubics[i + 2] + t * cubics[i + 3]))
  return low ? z : -z
}
