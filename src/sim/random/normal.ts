// The standard normal distribution: quantile and distribution function, both to nearly full precision.
// Quantile: Wichura, algorithm AS 241 (PPND16), Applied Statistics 37 (1988) 477–484, relative error below 2.8e-15, down
// to the smallest subnormal u. In units of 2⁻⁵³, for the central and the two outer pieces:
//   1.1 | 1.7 | 1.6     the rational function itself: 1.2e-16, 1.8e-16 and 1.8e-16 at 800 points of each piece
//   13.7 | 15.5 | 18.2  roundings of both polynomials: coefficient i passes 2i + 1, all terms are positive
//   2 | 1 | 1           quotient and, in the centre, product with q
//   0.8 | 5.2 | 3.0     argument: in the centre r is off by 2⁻⁵⁵, which counts 3.0-fold; outside the root is off by half of the
//                       1.44 of log (0.72 units from log 0.075 on) and its own 1, r by 1 more, counting 1.91 and 1.11-fold
//   1.3 | 0 | 0         q of a u below ¼ with more than 54 binary places (no uniform has them), off by 2⁻⁵⁵
// in all 19 | 24 | 24. 1 − u is exact where it is used.
// Distribution function: Hart, Computer approximations (1968), algorithm 5666, as given by West, Better
// approximations to cumulative normal functions, Wilmott (2005); absolute error below 1e-14. For kernels: normal-table.ts.

import { exp } from './exp.ts'
import { log } from './log.ts'

/** Value that a standard normal falls below with probability u in (0,1); −∞ at 0, ∞ at 1. normalQuantile(0.975) = 1.959963984540054. */
export function normalQuantile(u: number): number {
  const q = u - 0.5
  if (Math.abs(q) <= 0.425) return central(q)
  const tail = q < 0 ? u : 1 - u
  if (tail === 0) return q < 0 ? -Infinity : Infinity
  const z = outer(Math.sqrt(-log(tail)))
  return q < 0 ? -z : z
}

// coefficients from the constant term upwards, as published, to the nearest double
function central(q: number): number {
  const r = 0.180625 - q * q
  const above = septic(
    r,
    3.3871328727963665,
    133.14166789178438,
    1971.5909503065513,
    13731.69376550946,
    45921.95393154987,
    67265.7709270087,
    33430.57558358813,
    2509.0809287301227,
  )
  const below = septic(
    r,
    1,
    42.31333070160091,
    687.1870074920579,
    5394.196021424751,
    21213.794301586597,
    39307.89580009271,
    28729.085735721943,
    5226.495278852854,
  )
  return (q * above) / below
}

function outer(root: number): number {
  if (root <= 5) {
    const r = root - 1.6
    const above = septic(
      r,
      1.4234371107496835,
      4.630337846156546,
      5.769497221460691,
      3.6478483247632045,
      1.2704582524523684,
      0.2417807251774506,
      0.022723844989269184,
      0.0007745450142783414,
    )
    const below = septic(
      r,
      1,
      2.053191626637759,
      1.6763848301838038,
      0.6897673349851,
      0.14810397642748008,
      0.015198666563616457,
      0.0005475938084995345,
      1.0507500716444169e-9,
    )
    return above / below
  }
  const r = root - 5
  const above = septic(
    r,
    6.657904643501103,
    5.463784911164114,
    1.7848265399172913,
    0.29656057182850487,
    0.026532189526576124,
    0.0012426609473880784,
    2.7115555687434876e-5,
    2.0103343992922881e-7,
  )
  const below = septic(
    r,
    1,
    0.599832206555888,
    0.1369298809227358,
    0.014875361290850615,
    0.0007868691311456133,
    1.8463183175100548e-5,
    1.421511758316446e-7,
    2.0442631033899397e-15,
  )
  return above / below
}

function septic(
  x: number,
  c0: number,
  c1: number,
  c2: number,
  c3: number,
  c4: number,
  c5: number,
  c6: number,
  c7: number,
): number {
  return ((((((c7 * x + c6) * x + c5) * x + c4) * x + c3) * x + c2) * x + c1) * x + c0
}

/** Probability that a standard normal falls below z. normalCdf(1.959963984540054) = 0.975. */
export function normalCdf(z: number): number {
  const tail = upperTail(Math.abs(z))
  return z > 0 ? 1 - tail : tail
}

function upperTail(a: number): number {
  if (a > 38.6) return 0
  const density = exp((-a * a) / 2)
  if (a < 7.07106781186547) {
    const above =
      (((((0.0352624965998911 * a + 0.700383064443688) * a + 6.37396220353165) * a + 33.912866078383) * a +
        112.079291497871) *
        a +
        221.213596169931) *
        a +
      220.206867912376
    const below =
      ((((((0.0883883476483184 * a + 1.75566716318264) * a + 16.064177579207) * a + 86.7807322029461) * a +
        296.564248779674) *
        a +
        637.333633378831) *
        a +
        793.826512519948) *
        a +
      440.413735824752
    return (density * above) / below
  }
  return density / (a + 1 / (a + 2 / (a + 3 / (a + 4 / (a + 0.65))))) / 2.5066282746310002
}
