// Threefry4x32: a counter-based generator. A word is a function of key and counter alone, so any draw of
// any patient can be had directly, in any order, on any worker. 32-bit integer operations only: the same
// bits on every engine. Thirteen rounds, one more than the fewest known to pass BigCrush.
// Source: Salmon, Moraes, Dror, Shaw: Parallel random numbers: as easy as 1, 2, 3 (SC11), §4.2 and table 2.

export type SeedKey = readonly [number, number, number, number]

const PARITY = 0x1bd11bda

/**
 * Writes the four 32-bit words of counter (c0, c1, c2, c3) under `key` to out[0…3], 13 rounds.
 * Counter words are taken modulo 2³². key 0, counter 0 → 531c7e4f 39491ee5 2c855a92 3d6abf9a.
 * The rounds are written out because this is the innermost loop of a run; threefry-rounds.ts states them once.
 */
export function threefry(key: SeedKey, c0: number, c1: number, c2: number, c3: number, out: Uint32Array): void {
  const k0 = key[0] | 0
  const k1 = key[1] | 0
  const k2 = key[2] | 0
  const k3 = key[3] | 0
  const k4 = PARITY ^ k0 ^ k1 ^ k2 ^ k3
  let x0 = (c0 + k0) | 0
  let x1 = (c1 + k1) | 0
  let x2 = (c2 + k2) | 0
  let x3 = (c3 + k3) | 0

  x0 = (x0 + x1) | 0
  x1 = ((x1 << 10) | (x1 >>> 22)) ^ x0
  x2 = (x2 + x3) | 0
  x3 = ((x3 << 26) | (x3 >>> 6)) ^ x2
  x0 = (x0 + x3) | 0
  x3 = ((x3 << 11) | (x3 >>> 21)) ^ x0
  x2 = (x2 + x1) | 0
  x1 = ((x1 << 21) | (x1 >>> 11)) ^ x2
  x0 = (x0 + x1) | 0
  x1 = ((x1 << 13) | (x1 >>> 19)) ^ x0
  x2 = (x2 + x3) | 0
  x3 = ((x3 << 27) | (x3 >>> 5)) ^ x2
  x0 = (x0 + x3) | 0
  x3 = ((x3 << 23) | (x3 >>> 9)) ^ x0
  x2 = (x2 + x1) | 0
  x1 = ((x1 << 5) | (x1 >>> 27)) ^ x2
  x0 = (x0 + k1) | 0
  x1 = (x1 + k2) | 0
  x2 = (x2 + k3) | 0
  x3 = (x3 + k4 + 1) | 0

  x0 = (x0 + x1) | 0
  x1 = ((x1 << 6) | (x1 >>> 26)) ^ x0
  x2 = (x2 + x3) | 0
  x3 = ((x3 << 20) | (x3 >>> 12)) ^ x2
  x0 = (x0 + x3) | 0
  x3 = ((x3 << 17) | (x3 >>> 15)) ^ x0
  x2 = (x2 + x1) | 0
  x1 = ((x1 << 11) | (x1 >>> 21)) ^ x2
  x0 = (x0 + x1) | 0
  x1 = ((x1 << 25) | (x1 >>> 7)) ^ x0
  x2 = (x2 + x3) | 0
  x3 = ((x3 << 10) | (x3 >>> 22)) ^ x2
  x0 = (x0 + x3) | 0
  x3 = ((x3 << 18) | (x3 >>> 14)) ^ x0
  x2 = (x2 + x1) | 0
  x1 = ((x1 << 20) | (x1 >>> 12)) ^ x2
  x0 = (x0 + k2) | 0
  x1 = (x1 + k3) | 0
  x2 = (x2 + k4) | 0
  x3 = (x3 + k0 + 2) | 0

  x0 = (x0 + x1) | 0
  x1 = ((x1 << 10) | (x1 >>> 22)) ^ x0
  x2 = (x2 + x3) | 0
  x3 = ((x3 << 26) | (x3 >>> 6)) ^ x2
  x0 = (x0 + x3) | 0
  x3 = ((x3 << 11) | (x3 >>> 21)) ^ x0
  x2 = (x2 + x1) | 0
  x1 = ((x1 << 21) | (x1 >>> 11)) ^ x2
  x0 = (x0 + x1) | 0
  x1 = ((x1 << 13) | (x1 >>> 19)) ^ x0
  x2 = (x2 + x3) | 0
  x3 = ((x3 << 27) | (x3 >>> 5)) ^ x2
  x0 = (x0 + x3) | 0
  x3 = ((x3 << 23) | (x3 >>> 9)) ^ x0
  x2 = (x2 + x1) | 0
  x1 = ((x1 << 5) | (x1 >>> 27)) ^ x2
  x0 = (x0 + k3) | 0
  x1 = (x1 + k4) | 0
  x2 = (x2 + k0) | 0
  x3 = (x3 + k1 + 3) | 0

  x0 = (x0 + x1) | 0
  x1 = ((x1 << 6) | (x1 >>> 26)) ^ x0
  x2 = (x2 + x3) | 0
  x3 = ((x3 << 20) | (x3 >>> 12)) ^ x2
  out[0] = x0
  out[1] = x1
  out[2] = x2
  out[3] = x3
}
